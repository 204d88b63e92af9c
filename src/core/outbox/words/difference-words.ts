import type { Language } from '../../policy/words';
import type { Difference } from '../differences';

type DifferenceWords = Readonly<Record<Difference['of'], string>>;

/** What of a letter is different. */
export const DIFFERENCE_WORDS: Readonly<Record<Language, DifferenceWords>> = {
  en: {
    stage: 'stage',
    channel: 'sent by',
    amount: 'amount',
    invoices: 'invoices',
    to: 'to',
    copies: 'copies',
    language: 'language',
    subject: 'subject',
    text: 'its text',
  },
  es: {
    stage: 'etapa',
    channel: 'medio',
    amount: 'importe',
    invoices: 'facturas',
    to: 'destinatario',
    copies: 'copias',
    language: 'idioma',
    subject: 'asunto',
    text: 'su texto',
  },
  pt: {
    stage: 'etapa',
    channel: 'meio',
    amount: 'valor',
    invoices: 'faturas',
    to: 'destinatário',
    copies: 'cópias',
    language: 'idioma',
    subject: 'assunto',
    text: 'o seu texto',
  },
};
