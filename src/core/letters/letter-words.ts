import type { Language } from '../policy/words';

/** What Callsheet itself says in a letter, beside the templates. `{0}` is a number or a day. */
export interface LetterWords {
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly daysLate: string;
  readonly amount: string;
  readonly total: string;
  /** A line that the ledger has no number for. */
  readonly openAmount: string;
  readonly credit: string;
  /** One invoice to come: number, amount, day. */
  readonly toCome: string;
  /** One installment: day, amount. */
  readonly installment: string;
  /** On the button that leads to the payment page. */
  readonly pay: string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  en: {
    invoice: 'Invoice',
    issued: 'Date',
    due: 'Due',
    daysLate: 'Days late',
    amount: 'Amount',
    total: 'Total',
    openAmount: 'Open amount',
    credit: 'Credit',
    toCome: '{0}: {1}, due {2}',
    installment: '{0}: {1}',
    pay: 'Pay online',
  },
  es: {
    invoice: 'Factura',
    issued: 'Fecha',
    due: 'Vencimiento',
    daysLate: 'Días de atraso',
    amount: 'Importe',
    total: 'Total',
    openAmount: 'Importe pendiente',
    credit: 'Abono',
    toCome: '{0}: {1}, vence el {2}',
    installment: '{0}: {1}',
    pay: 'Pagar en línea',
  },
  pt: {
    invoice: 'Fatura',
    issued: 'Data',
    due: 'Vencimento',
    daysLate: 'Dias de atraso',
    amount: 'Valor',
    total: 'Total',
    openAmount: 'Valor em aberto',
    credit: 'Crédito',
    toCome: '{0}: {1}, vence em {2}',
    installment: '{0}: {1}',
    pay: 'Pagar online',
  },
};
