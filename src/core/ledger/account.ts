import type { Cell } from '../cells/cell';
import type { FactField } from '../cells/field';

export type { FactField } from '../cells/field';

/** Columns of an aging report; `credits` holds every negative item, so that the row adds up to the balance. */
export interface Aging {
  readonly current: number;
  readonly days1to30: number;
  readonly days31to60: number;
  readonly days61to90: number;
  readonly over90: number;
  readonly noDueDay: number;
  readonly credits: number;
}

/** One account in one currency: an account that owes in two currencies is two entries. Amounts in minor units. */
export interface Account {
  /** `account` and `currency` joined: unique in the ledger. */
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  /** Open items less credits. */
  readonly balance: number;
  /** Positive open items that are past due; credits never lower it. */
  readonly pastDue: number;
  readonly aging: Aging;
  /** Of the oldest positive open item; 0 or less when nothing is past due, null when no due day is known. */
  readonly oldestDaysPastDue: number | null;
  /** Indexes into `Ledger.open`. */
  readonly items: readonly number[];
  /** Rows of the sheet that belong to it (1-based), settled ones included: what a click on the account selects. */
  readonly rows: readonly number[];
  /** What its columns say beyond the ledger, as the sheet has it, keyed by field: which cell, customers.ts tells. */
  readonly facts: Readonly<Partial<Record<FactField, Cell>>>;
}
