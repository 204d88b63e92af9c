import type { Language } from '../policy/words';

/** What Callsheet itself says in a letter, beside the templates. `{0}` is a number or a day. */
export interface LetterWords {
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly daysLate: string;
  /** How long an invoice is past due: one day, and `{0}` days, which may be `61+`. */
  readonly days: { readonly one: string; readonly other: string };
  /** The same below a due day, `{0}` being the days. */
  readonly late: string;
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
  /** How to have no more of these messages, where the rules ask for it. */
  readonly optOut: Readonly<Record<'email' | 'text', string>>;
  /** Before the subject of a letter that is only sent to oneself. */
  readonly test: string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  en: {
    invoice: 'Invoice',
    issued: 'Date',
    due: 'Due',
    daysLate: 'Days late',
    days: { one: '1 day', other: '{0} days' },
    late: '{0} late',
    amount: 'Amount',
    total: 'Total',
    openAmount: 'Open amount',
    credit: 'Credit',
    toCome: '{0}: {1}, due {2}',
    installment: '{0}: {1}',
    pay: 'Pay online',
    optOut: {
      email: 'To have no more emails about this at this address, answer with the word STOP.',
      text: 'Answer STOP to have no more texts at this number.',
    },
    test: 'TEST',
  },
  es: {
    invoice: 'Factura',
    issued: 'Fecha',
    due: 'Vencimiento',
    daysLate: 'Días de atraso',
    days: { one: '1 día', other: '{0} días' },
    late: '{0} de atraso',
    amount: 'Importe',
    total: 'Total',
    openAmount: 'Importe pendiente',
    credit: 'Abono',
    toCome: '{0}: {1}, vence el {2}',
    installment: '{0}: {1}',
    pay: 'Pagar en línea',
    optOut: {
      email: 'Para no recibir más correos sobre esto en esta dirección, responda con la palabra BAJA.',
      text: 'Responda BAJA para no recibir más mensajes en este número.',
    },
    test: 'PRUEBA',
  },
  pt: {
    invoice: 'Fatura',
    issued: 'Data',
    due: 'Vencimento',
    daysLate: 'Dias de atraso',
    days: { one: '1 dia', other: '{0} dias' },
    late: '{0} de atraso',
    amount: 'Valor',
    total: 'Total',
    openAmount: 'Valor em aberto',
    credit: 'Crédito',
    toCome: '{0}: {1}, vence em {2}',
    installment: '{0}: {1}',
    pay: 'Pagar online',
    optOut: {
      email: 'Para não receber mais e-mails sobre isto neste endereço, responda com a palavra SAIR.',
      text: 'Responda SAIR para não receber mais mensagens neste número.',
    },
    test: 'TESTE',
  },
};
