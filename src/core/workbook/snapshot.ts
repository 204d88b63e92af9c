import type { Rows } from '../cells/cell';
import type { Moment } from '../cells/clock';

/** A conditional format this add-on wrote earlier, as the host names it. */
export interface RuleSeen {
  readonly id: string;
  readonly formula: string;
}

/** An Excel table on the sheet: formulas refer to its columns by name. Google Sheets has none to tell of. */
export interface TableSeen {
  readonly name: string;
  /** Its heading row, 1-based. */
  readonly headingRow: number;
  /** 1-based, the totals row left out. */
  readonly lastRow: number;
  /** 0-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One sheet as read: cells from A1 to the last used cell. */
export interface SheetSeen {
  readonly rows: Rows;
  /** Hidden rows, 1-based. They count in ledger and scoring. */
  readonly hidden: readonly number[];
  readonly protected: boolean;
  /** Conditional formats with a formula of ours (see `RULE_MARK`). */
  readonly rules: readonly RuleSeen[];
  /** Excel tables on the sheet; absent where the host has none. */
  readonly tables?: readonly TableSeen[];
}

/**
 * Everything a task may know, read once. It survives JSON, because the Sheets sidebar boundary allows nothing else.
 * A sheet that was asked for and does not exist is absent.
 */
export interface Snapshot {
  /** Excel names our functions `AR.…`, Google Sheets without a namespace. */
  readonly host: 'excel' | 'sheets';
  readonly sheets: Readonly<Record<string, SheetSeen>>;
  /** All sheet names, in tab order. */
  readonly names: readonly string[];
  readonly active: string;
  /** What tells this file from a copy of it: its id with Google, its address with Excel; empty while it was never saved. */
  readonly place?: string;
  /** BCP 47, for example `pt-BR`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Between arguments of a formula in this workbook. */
  readonly argumentSeparator: ',' | ';';
  readonly now: Moment;
  /** The present in each time zone that Policy names and the host knows; the core has no clock. */
  readonly zones?: Readonly<Record<string, Moment>>;
}
