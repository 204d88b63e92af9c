import type { Language } from '../../policy/words';

/** What a reminder must not say, and what a person should look at, in text without accents and capitals. */
export interface ToneWords {
  /** Threats and insults: such a letter does not go out. */
  readonly never: readonly RegExp[];
  /** Others who would hear of it, and steps that only somebody who may take them can name. */
  readonly doubtful: readonly RegExp[];
}

export const TONE_WORDS: Readonly<Record<Language, ToneWords>> = {
  en: {
    never: [
      /\b(arrest(ed)?|jail|prison|imprison\w*|police|criminal(s|ly)?)\b/,
      /\b(or else|you will regret|you will pay for this|we know where you|we will (ruin|destroy|find) you|face the consequences|beware)\b/,
      /\b(seize|take away) your\b/,
      /\b(idiots?|fools?|stupid|liars?|thie(f|ves)|cheats?|crooks?|scum|deadbeats?|parasites?|fraudsters?|swindlers?|disgrac\w+|shameful|shameless|shame on you|you people|how dare you|dishonest|incompetent)\b/,
    ],
    doubtful: [
      /\b(your (employer|boss|family|wife|husband|spouse|parents|friends|neighbou?rs|colleagues|customers|clients|suppliers))\b/,
      /\b(publish\w*|publicly|public list|social media|tell everyone|everybody will know|blacklist\w*|credit bureau|reputation)\b/,
      /\b(legal (action|proceedings|steps)|lawsuit|sue you|court|lawyers?|attorneys?|bailiffs?|insolvency)\b/,
      /\b(immediately|last (chance|warning)|final warning)\b/,
    ],
  },
  es: {
    never: [
      /\b(arrest\w*|carcel|prision|policia\w*|delito|criminal(es)?|penalmente)\b/,
      /\b(se arrepentira|lo va a lamentar|lo lamentara|aten(gase|erse) a las consecuencias|sabemos donde|vamos a (arruinar|destruir)\w*)\b/,
      /\b(le|les) (quitaremos|embargaremos)\b/,
      /\b(idiotas?|imbecil(es)?|estupid\w+|mentiros[oa]s?|ladron(a|es|as)?|estafador(a|es|as)?|tramposo?s?|sinverguenzas?|caraduras?|moros[oa]s? de mierda|verguenza|vergonzos[oa]s?|irresponsables?|deshonest\w+|incompetentes?)\b/,
    ],
    doubtful: [
      /\b(su (jefe|empleador|familia|esposa|esposo|marido|mujer|padres|amigos|vecinos|companeros)|sus (clientes|amigos|vecinos|companeros|proveedores|familiares))\b/,
      /\b(publicar\w*|publicamente|lista publica|redes sociales|todo el mundo sabra|lista negra|lista de morosos|buro de credito|reputacion)\b/,
      /\b(acciones? legal(es)?|medidas? legal(es)?|via judicial|judicial(es|mente)?|demandar\w*|demanda|tribunal(es)?|juzgado|abogad[oa]s?|embarg\w+)\b/,
      /\b(inmediatamente|ultimo aviso|ultima (oportunidad|advertencia))\b/,
    ],
  },
  pt: {
    never: [
      /\b(pres[oa]s?|prisao|cadeia|policia\w*|crime|criminos[oa]s?|criminalmente)\b/,
      /\b(vai se arrepender|vai arrepender-se|arque com as consequencias|sabemos onde|vamos (arruinar|destruir)\w*)\b/,
      /\b(tomaremos|penhoraremos) (seus?|suas?|os seus|as suas)\b/,
      /\b(idiotas?|imbeci(l|s)|estupid\w+|mentiros[oa]s?|ladra(o|oes)|ladroes|golpistas?|caloteir[oa]s?|trapaceir[oa]s?|sem[- ]vergonhas?|vergonha|vergonhos[oa]s?|irresponsave(l|is)|desonest\w+|incompetentes?)\b/,
    ],
    doubtful: [
      /\b(seu (chefe|empregador|marido|patrao)|sua (familia|esposa|mulher)|seus (clientes|amigos|vizinhos|colegas|fornecedores|familiares|pais))\b/,
      /\b(publicar\w*|publicamente|lista publica|redes sociais|todos saberao|lista negra|negativ(ar|acao)\w*|serasa|spc|reputacao)\b/,
      /\b(acao judicial|acoes judiciais|medidas? (judicia(l|is)|lega(l|is))|via judicial|processar|processo|tribunal|justica|advogad[oa]s?|penhora)\b/,
      /\b(imediatamente|ultimo aviso|ultima (chance|oportunidade|advertencia))\b/,
    ],
  },
};
