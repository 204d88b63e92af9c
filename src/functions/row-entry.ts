import type { Entry } from '../core/ledger/entry';
import type { Dated } from '../core/ledger/settle';

/** What a row says of its amounts and days: filled again for every row. */
export type RowEntry = { -readonly [Key in keyof (Dated & Pick<Entry, Told>)]: Entry[Key] };

type Told = 'row' | 'cells' | 'currency' | 'due' | 'printedDays';

export const emptyEntry = (): RowEntry => ({
  row: 1,
  cells: [],
  currency: 'XXX',
  issued: null,
  due: null,
  settled: null,
  amount: 0,
  open: 0,
  parts: null,
  openStated: false,
  standing: null,
  printedDays: null,
});
