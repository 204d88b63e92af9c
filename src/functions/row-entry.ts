import type { Entry } from '../core/ledger/entry';

/** An entry that is filled again for every row. */
export type RowEntry = { -readonly [Key in keyof Entry]: Entry[Key] };

export const emptyEntry = (): RowEntry => ({
  row: 1,
  cells: [],
  account: '',
  name: '',
  currency: 'XXX',
  invoice: '',
  issued: null,
  due: null,
  dueUnread: false,
  settled: null,
  amount: 0,
  open: 0,
  parts: null,
  openStated: false,
  standing: null,
  disputed: false,
  printedDays: null,
});
