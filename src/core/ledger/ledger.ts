import type { Day } from '../cells/day';
import type { Field } from '../cells/field';
import type { Account } from './account';
import type { Invoice } from './invoice';
import type { Ignored, Note, Problem, Refusal } from './reading';

export type { Field } from '../cells/field';

/** What one column is taken for, and how sure that is. */
export interface ColumnMatch {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** As the sheet has it, two-row headings joined by a space. */
  readonly heading: string;
  readonly field: Field;
  /** 0 to 1; 1 when a person confirmed it. */
  readonly confidence: number;
  readonly confirmed: boolean;
}

/** How a column writes its values; decided once for the whole column, by a person where the evidence does not. */
export interface Conventions {
  readonly decimalMark?: '.' | ',';
  readonly dayOrder?: 'dmy' | 'mdy' | 'ymd';
}

export interface Table {
  /** `detail`: a row per invoice. `grouped`: the same under rows that name the customer. `summary`: a row per account. */
  readonly layout: 'detail' | 'grouped' | 'summary';
  /** First and last heading row, 1-based. */
  readonly headingRows: readonly [number, number];
  /** First and last row of the body, 1-based. */
  readonly bodyRows: readonly [number, number];
  readonly columns: readonly ColumnMatch[];
  readonly conventions: Conventions;
  /** Conventions that no evidence decides: the pane asks, the command line reports. */
  readonly undecided: readonly ('decimalMark' | 'dayOrder')[];
}

export interface ReadOptions {
  /** Wins over everything the file says. */
  readonly asOf?: Day | null;
  /** Columns a person confirmed: field by heading text. `none` leaves a column out. */
  readonly columns?: Readonly<Record<string, Field>>;
  readonly conventions?: Conventions;
  /** For an amount that states no currency: the workbook's own; `XXX` when unknown. */
  readonly currency?: string;
}

/**
 * Non-empty rows of the sheet by what became of them; `rows` is the sum of the others. `problems` counts the rows that
 * are in no total: an item without a usable due day is among the invoices, and listed in `Ledger.problems` all the same.
 */
export interface Counts {
  readonly rows: number;
  readonly invoices: number;
  readonly credits: number;
  readonly settled: number;
  readonly ignored: number;
  readonly problems: number;
}

/** A ledger in figures: what scores, ranks and functions are made of. */
export interface LedgerFigures {
  readonly asOf: Day;
  readonly table: Table;
  /** Open items on the as-of day, credits included, in sheet order. */
  readonly open: readonly Invoice[];
  /** Items settled on or before the as-of day: the payment history. */
  readonly settled: readonly Invoice[];
  /** Every account with an open item, by key, in order of appearance. */
  readonly accounts: readonly Account[];
  /** Open total per currency, credits included, minor units. */
  readonly totals: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** A ledger as read from a sheet: its figures, and what there is to say about the sheet. */
export interface Ledger extends LedgerFigures {
  /** As-of day that the file itself states, if it does. */
  readonly asOfInFile: Day | null;
  readonly counts: Counts;
  readonly ignored: readonly Ignored[];
  readonly notes: readonly Note[];
}

export type Reading<Read extends LedgerFigures> =
  { readonly ledger: Read; readonly refused?: undefined } | { readonly refused: Refusal; readonly ledger?: undefined };

export type LedgerReading = Reading<Ledger>;
