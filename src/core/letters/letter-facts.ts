import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import type { Installment } from '../journal/account-journal';

/** Everything that a letter can say of an account. Amounts in minor units of its currency. */
export interface LetterFacts {
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  /** The data's day: what is past due is so on it. */
  readonly asOf: Day;
  /** Whom it goes to, as Contacts has the name; empty where it has none. */
  readonly contact: string;
  /** What it asks for, oldest first. */
  readonly invoices: readonly LetterItem[];
  /** Credits that are taken off. */
  readonly credits: readonly LetterItem[];
  /** What falls due later and is told in passing. */
  readonly upcoming: readonly LetterItem[];
  /**
   * In a letter up to the due day: what is past due besides and asked for, credits taken off, and since when the oldest of it
   * is; the latter null where nobody knows. Null for none.
   */
  readonly late: { readonly amount: number; readonly since: Day | null } | null;
  /** What was agreed, in a letter that confirms it; without an amount the open one was. */
  readonly promise: { readonly day: Day; readonly amount: number | null } | null;
  readonly installments: readonly Installment[];
  /** The columns of the user's own sheet. */
  readonly columns: readonly SheetColumn[];
}

/** An open item as a letter lists it. */
export interface LetterItem {
  /** Empty where the ledger has no number. */
  readonly invoice: string;
  readonly issued: Day | null;
  readonly due: Day | null;
  /** Of a bucket of a summary, its first day. */
  readonly daysPastDue: number | null;
  readonly amount: number;
  readonly open: number;
  /** Where a copy of it is; empty for none. */
  readonly document: string;
  /** Of its row, in the order of the columns. */
  readonly cells: Row;
}

/** What a column is read as, so that its values are written as the recipient writes them. */
export interface SheetColumn {
  readonly heading: string;
  readonly is: 'amount' | 'day' | 'other';
}

/** The sum of the lines; of a letter that asks for something it is what the next action asks for. */
export const totalOf = ({ invoices, credits }: Pick<LetterFacts, 'invoices' | 'credits'>): number =>
  [...invoices, ...credits].reduce((sum, { open }) => sum + open, 0);
