import type { Language } from '../../policy/words';

/** What is wrong with a row of the Outbox that cannot be understood. */
export type RowProblemCode = 'state' | 'channel' | 'time' | 'gone' | 'day' | 'amount' | 'number' | 'stages' | 'copied';

interface RowProblemWords {
  /** By code; `{0}` is the first of the parts. */
  readonly what: Readonly<Record<RowProblemCode, string>>;
  readonly row: string;
  readonly after: string;
}

export const ROW_PROBLEM_WORDS: Readonly<Record<Language, RowProblemWords>> = {
  en: {
    what: {
      state: '"{0}" is no state; one of {1} is.',
      channel: '"{0}" is no way to send a letter.',
      time: '"{0}" holds no day and time.',
      gone: 'key or account is gone.',
      day: '"{0}" holds no day.',
      amount: '"{0}" holds no amount.',
      number: '"{0}" holds no whole number.',
      stages: '"{0}" holds something that is no day and stage.',
      copied: 'the letter {0} stands here and in row {1}; keep the row that says what became of it.',
    },
    row: 'row',
    after: 'Nothing is sent from it.',
  },
  es: {
    what: {
      state: '«{0}» no es un estado; los estados son {1}.',
      channel: '«{0}» no es una forma de enviar una carta.',
      time: '«{0}» no contiene un día y una hora.',
      gone: 'falta la clave o la cuenta.',
      day: '«{0}» no contiene un día.',
      amount: '«{0}» no contiene un importe.',
      number: '«{0}» no contiene un número entero.',
      stages: '«{0}» contiene algo que no es un día y una etapa.',
      copied: 'la carta {0} está aquí y en la fila {1}; deje la fila que dice qué fue de ella.',
    },
    row: 'fila',
    after: 'De ella no se envía nada.',
  },
  pt: {
    what: {
      state: '“{0}” não é um estado; os estados são {1}.',
      channel: '“{0}” não é uma forma de enviar uma carta.',
      time: '“{0}” não contém um dia e uma hora.',
      gone: 'falta a chave ou a conta.',
      day: '“{0}” não contém um dia.',
      amount: '“{0}” não contém um valor.',
      number: '“{0}” não contém um número inteiro.',
      stages: '“{0}” contém algo que não é um dia e uma etapa.',
      copied: 'a carta {0} está aqui e na linha {1}; deixe a linha que diz o que foi feito dela.',
    },
    row: 'linha',
    after: 'Dela nada é enviado.',
  },
};
