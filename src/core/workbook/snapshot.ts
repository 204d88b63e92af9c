import type { Rows } from '../cells/cell';
import type { Day } from '../cells/day';

/** A conditional format this add-on wrote earlier, as the host names it. */
export interface RuleSeen {
  readonly id: string;
  readonly formula: string;
}

/** One sheet as read: cells from A1 to the last used cell. */
export interface SheetSeen {
  readonly rows: Rows;
  /** Hidden rows, 1-based. They count in ledger and scoring. */
  readonly hidden: readonly number[];
  readonly protected: boolean;
  /** Conditional formats with a formula of ours (see `RULE_MARK`). */
  readonly rules: readonly RuleSeen[];
}

/**
 * Everything a task may know, read once. It survives JSON, because the Sheets sidebar boundary allows nothing else.
 * A sheet that was asked for and does not exist is absent.
 */
export interface Snapshot {
  readonly sheets: Readonly<Record<string, SheetSeen>>;
  /** All sheet names, in tab order. */
  readonly names: readonly string[];
  readonly active: string;
  /** BCP 47, for example `pt-BR`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Between arguments of a formula in this workbook. */
  readonly argumentSeparator: ',' | ';';
  readonly now: { readonly day: Day; readonly minute: number };
}
