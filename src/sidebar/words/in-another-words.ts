import type { Language } from '../../core/cells/language';
import type { SpokenTerm } from '../../core/letters/terms-in';
import type { Plural } from './plural';

/** Words of what letters say in another language than their own. */
export interface InAnotherWords {
  readonly said: Plural;
  /** As they stand in a sentence. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly terms: Readonly<Record<SpokenTerm, string>>;
}

export const inAnotherEn: InAnotherWords = {
  said: {
    one: '{count} letter in {language} says this in {saidIn}: {what}. Add it in {language} on Policy, below a line [{mark}].',
    other:
      '{count} letters in {language} say this in {saidIn}: {what}. Add it in {language} on Policy, below a line [{mark}].',
  },
  languages: { en: 'English', es: 'Spanish', pt: 'Portuguese' },
  terms: {
    creditorDetails: 'address and tax number',
    signature: 'the signature',
    paymentMethods: 'how to pay',
    writtenPolicy: 'the written policy',
    lateFee: 'the late fee',
  },
};

export const inAnotherEs: InAnotherWords = {
  said: {
    one: '{count} carta en {language} dice esto en {saidIn}: {what}. Añádalo en {language} en Policy, debajo de una línea [{mark}].',
    other:
      '{count} cartas en {language} dicen esto en {saidIn}: {what}. Añádalo en {language} en Policy, debajo de una línea [{mark}].',
  },
  languages: { en: 'inglés', es: 'español', pt: 'portugués' },
  terms: {
    creditorDetails: 'dirección y número fiscal',
    signature: 'la firma',
    paymentMethods: 'cómo pagar',
    writtenPolicy: 'la política escrita',
    lateFee: 'el recargo por demora',
  },
};

export const inAnotherPt: InAnotherWords = {
  said: {
    one: '{count} carta em {language} diz isto em {saidIn}: {what}. Acrescente-o em {language} em Policy, abaixo de uma linha [{mark}].',
    other:
      '{count} cartas em {language} dizem isto em {saidIn}: {what}. Acrescente-o em {language} em Policy, abaixo de uma linha [{mark}].',
  },
  languages: { en: 'inglês', es: 'espanhol', pt: 'português' },
  terms: {
    creditorDetails: 'endereço e número fiscal',
    signature: 'a assinatura',
    paymentMethods: 'como pagar',
    writtenPolicy: 'a política escrita',
    lateFee: 'o encargo por atraso',
  },
};
