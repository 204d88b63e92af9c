import type { Difference } from '../../core/outbox/differences';
import type { Plural } from './plural';

/** What of a letter may be another than when it was looked at. */
export type ChangedPart =
  'amount' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'subject' | 'invoices' | 'stage' | 'sender' | 'text';

/** Words of a sending run as the person sees it who began it, or finds it. */
export interface RunWords {
  /** The headline above the letters, one part for each way they go. */
  readonly going: Readonly<Record<'email' | 'letter' | 'text', Plural>>;
  /** Whose name recipients see: Google takes ours, Microsoft gives the mailbox its own. */
  readonly named: string;
  readonly namedByMailbox: string;
  /** Approved earlier, and prepared no more. */
  readonly before: string;
  readonly heldBack: string;
  /** Letters of which the same is said. */
  readonly wouldBeHeld: Plural;
  readonly heldNow: string;
  /** The time of the hold is that of no customer's zone. */
  readonly ownClock: string;
  readonly cannotGo: Plural;
  readonly notNow: string;
  readonly doNotSend: string;
  /** On the page of an account, before how its letter stands. */
  readonly letter: string;

  /** Changed by a person and not approved yet. */
  readonly edited: Plural;
  readonly keptHere: string;

  /** Where the address of the mailbox is not known. */
  readonly oneByOne: string;
  readonly stopped: Plural;
  readonly wasSending: Plural;
  readonly inHand: Plural;
  readonly byItself: string;
  readonly notByItself: string;
  readonly carryOn: string;

  readonly changed: Plural;
  readonly nothingOut: string;
  /** Of those that are not as they were seen, the ones that can still be ticked. */
  readonly leftOut: Plural;
  readonly forTheRest: string;
  readonly changedTo: string;
  readonly otherText: string;
  readonly parts: Readonly<Record<Exclude<Difference['of'], 'text'>, string>>;
}

export const runEn: RunWords = {
  going: {
    email: { one: '{count} by email', other: '{count} by email' },
    letter: { one: '{count} to print', other: '{count} to print' },
    text: { one: '{count} text to copy', other: '{count} texts to copy' },
  },
  named: 'Recipients see the name {name}.',
  namedByMailbox: 'Recipients see the name that Microsoft gives this mailbox, not “Sender name” on Policy.',
  before: 'Approved before',
  heldBack: 'Would be held now: {why}',
  wouldBeHeld: {
    one: '{count} letter would be held now: {why}',
    other: '{count} letters would be held now: {why}',
  },
  heldNow: 'Held now',
  ownClock: '{why} (time of this workbook)',
  cannotGo: { one: '{count} letter cannot go out now', other: '{count} letters cannot go out now' },
  notNow: 'Not now: {why}',
  doNotSend: 'Do not send what was copied.',
  letter: 'Letter',

  edited: { one: '{count} edited', other: '{count} edited' },
  keptHere: '{what}: kept until this pane is closed',

  oneByOne: 'They go out one by one. You can stop after any of them.',
  stopped: {
    one: 'Sending stopped at {time} with {count} letter left.',
    other: 'Sending stopped at {time} with {count} letters left.',
  },
  wasSending: {
    one: '{count} was just being handed over. Carrying on finds out what became of it, or asks you.',
    other: '{count} were just being handed over. Carrying on finds out what became of them, or asks you.',
  },
  inHand: {
    one: 'A run that wrote last at {time} has {count} letter in hand. Should it have broken off, the letter is free at {until}.',
    other:
      'A run that wrote last at {time} has {count} letters in hand. Should it have broken off, they are free at {until}.',
  },
  byItself: 'Callsheet carries on by itself at {until}, while this pane is open.',
  notByItself: 'Do not carry on',
  carryOn: 'Carry on',

  changed: {
    one: '{count} letter is not as you saw it any more',
    other: '{count} letters are not as you saw them any more',
  },
  nothingOut: 'Nothing has gone out.',
  leftOut: {
    one: '{count} is left out now: tick it if it shall go after all.',
    other: '{count} are left out now: tick those that shall go after all.',
  },
  forTheRest: 'Send is for the rest.',
  changedTo: '{part}: {now} (was {before})',
  otherText: 'The text says something else.',
  parts: {
    amount: 'Amount',
    to: 'To',
    copies: 'Copies',
    channel: 'Sent by',
    language: 'Language',
    subject: 'Subject',
    invoices: 'Invoices',
    stage: 'Stage',
  },
};

export const runEs: RunWords = {
  going: {
    email: { one: '{count} por correo', other: '{count} por correo' },
    letter: { one: '{count} para imprimir', other: '{count} para imprimir' },
    text: { one: '{count} mensaje para copiar', other: '{count} mensajes para copiar' },
  },
  named: 'Los destinatarios ven el nombre {name}.',
  namedByMailbox: 'Los destinatarios ven el nombre que Microsoft da a este buzón, no el «Sender name» de Policy.',
  before: 'Aprobada antes',
  heldBack: 'Ahora se retendría: {why}',
  wouldBeHeld: {
    one: '{count} carta se retendría ahora: {why}',
    other: '{count} cartas se retendrían ahora: {why}',
  },
  heldNow: 'Se retendría',
  ownClock: '{why} (hora de este libro)',
  cannotGo: { one: '{count} carta no puede salir ahora', other: '{count} cartas no pueden salir ahora' },
  notNow: 'Ahora no: {why}',
  doNotSend: 'No envíe lo que se copió.',
  letter: 'Carta',

  edited: { one: '{count} editada', other: '{count} editadas' },
  keptHere: '{what}: se guarda hasta cerrar este panel',

  oneByOne: 'Salen una a una. Puede parar después de cualquiera.',
  stopped: {
    one: 'El envío se detuvo a las {time} y queda {count} carta.',
    other: 'El envío se detuvo a las {time} y quedan {count} cartas.',
  },
  wasSending: {
    one: '{count} se estaba enviando. Al seguir se averigua qué fue de ella, o se le pregunta.',
    other: '{count} se estaban enviando. Al seguir se averigua qué fue de ellas, o se le pregunta.',
  },
  inHand: {
    one: 'Un envío que escribió por última vez a las {time} tiene {count} carta en sus manos. Si se cortó, quedará libre a las {until}.',
    other:
      'Un envío que escribió por última vez a las {time} tiene {count} cartas en sus manos. Si se cortó, quedarán libres a las {until}.',
  },
  byItself: 'Callsheet sigue por sí solo a las {until}, mientras este panel esté abierto.',
  notByItself: 'No seguir',
  carryOn: 'Seguir',

  changed: {
    one: '{count} carta ya no es como usted la vio',
    other: '{count} cartas ya no son como usted las vio',
  },
  nothingOut: 'No ha salido nada.',
  leftOut: {
    one: '{count} queda fuera ahora: márquela si debe salir de todos modos.',
    other: '{count} quedan fuera ahora: marque las que deban salir de todos modos.',
  },
  forTheRest: 'Enviar es para el resto.',
  changedTo: '{part}: {now} (antes {before})',
  otherText: 'El texto dice otra cosa.',
  parts: {
    amount: 'Importe',
    to: 'Para',
    copies: 'Copias',
    channel: 'Medio',
    language: 'Idioma',
    subject: 'Asunto',
    invoices: 'Facturas',
    stage: 'Etapa',
  },
};

export const runPt: RunWords = {
  going: {
    email: { one: '{count} por e-mail', other: '{count} por e-mail' },
    letter: { one: '{count} para imprimir', other: '{count} para imprimir' },
    text: { one: '{count} mensagem para copiar', other: '{count} mensagens para copiar' },
  },
  named: 'Os destinatários veem o nome {name}.',
  namedByMailbox:
    'Os destinatários veem o nome que a Microsoft dá a esta caixa de correio, não o “Sender name” de Policy.',
  before: 'Aprovada antes',
  heldBack: 'Agora seria retida: {why}',
  wouldBeHeld: {
    one: '{count} carta seria retida agora: {why}',
    other: '{count} cartas seriam retidas agora: {why}',
  },
  heldNow: 'Seria retida',
  ownClock: '{why} (hora desta pasta de trabalho)',
  cannotGo: { one: '{count} carta não pode sair agora', other: '{count} cartas não podem sair agora' },
  notNow: 'Agora não: {why}',
  doNotSend: 'Não envie o que foi copiado.',
  letter: 'Carta',

  edited: { one: '{count} editada', other: '{count} editadas' },
  keptHere: '{what}: guardado até fechar este painel',

  oneByOne: 'Saem uma a uma. Você pode parar depois de qualquer uma.',
  stopped: {
    one: 'O envio parou às {time} e falta {count} carta.',
    other: 'O envio parou às {time} e faltam {count} cartas.',
  },
  wasSending: {
    one: '{count} estava sendo enviada. Ao continuar se descobre o que foi feito dela, ou se pergunta a você.',
    other: '{count} estavam sendo enviadas. Ao continuar se descobre o que foi feito delas, ou se pergunta a você.',
  },
  inHand: {
    one: 'Um envio que escreveu pela última vez às {time} tem {count} carta em mãos. Se ele caiu, ela fica livre às {until}.',
    other:
      'Um envio que escreveu pela última vez às {time} tem {count} cartas em mãos. Se ele caiu, elas ficam livres às {until}.',
  },
  byItself: 'O Callsheet continua sozinho às {until}, enquanto este painel estiver aberto.',
  notByItself: 'Não continuar',
  carryOn: 'Continuar',

  changed: {
    one: '{count} carta já não é como você a viu',
    other: '{count} cartas já não são como você as viu',
  },
  nothingOut: 'Nada saiu.',
  leftOut: {
    one: '{count} fica de fora agora: marque-a se deve sair mesmo assim.',
    other: '{count} ficam de fora agora: marque as que devem sair mesmo assim.',
  },
  forTheRest: 'Enviar é para o resto.',
  changedTo: '{part}: {now} (antes {before})',
  otherText: 'O texto diz outra coisa.',
  parts: {
    amount: 'Valor',
    to: 'Para',
    copies: 'Cópias',
    channel: 'Meio',
    language: 'Idioma',
    subject: 'Assunto',
    invoices: 'Faturas',
    stage: 'Etapa',
  },
};
