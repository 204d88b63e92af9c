import type { Day } from '../cells/day';

/**
 * One open or settled item. Amounts are integers in the currency's minor unit; credits and unapplied cash are negative.
 * A summary sheet yields one item per account and bucket, without invoice number or days of its own.
 */
export interface Invoice {
  /** Rows of the sheet it was read from (1-based); a document split over several lines has several. */
  readonly rows: readonly number[];
  /** Account number, or the cleaned name where the sheet has no number. */
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly invoice: string;
  readonly issued: Day | null;
  /** Due day, from its cell or from terms; null when neither is known. */
  readonly due: Day | null;
  /** Day it was settled, if it was. An item settled after the as-of day is still open on it. */
  readonly settled: Day | null;
  /** Original amount, minor units. */
  readonly amount: number;
  /** Open on the as-of day, minor units; 0 when settled. */
  readonly open: number;
  /** As-of day minus due day: past due from 1. Null without a due day; for a bucket of a summary, its first day. */
  readonly daysPastDue: number | null;
  readonly disputed: boolean;
}
