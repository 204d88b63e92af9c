import type { Day } from '../cells/day';

/** Money that came in on an account, as far as the workbook tells. Minor units, above 0. */
export interface Payment {
  readonly account: string;
  readonly currency: string;
  /** Empty where the ledger numbers no invoices. */
  readonly invoice: string;
  /** Day it is dated, or of the export in which it showed. */
  readonly day: Day;
  /** Of an inferred one: the export before, after whose day it came in; else the same as `day`. */
  readonly since: Day;
  readonly amount: number;
  /** Seen because an open amount shrank or an invoice vanished from one export to the next. */
  readonly inferred: boolean;
}
