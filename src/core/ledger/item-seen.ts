import type { Day } from '../cells/day';

/** What an open item was when Score last saw it. Minor units, `open` above 0. */
export interface ItemSeen {
  /** The sheet it stood on, and that sheet's as-of day. */
  readonly sheet: string;
  readonly asOf: Day;
  readonly account: string;
  readonly currency: string;
  /** Empty where the ledger numbers no invoices. */
  readonly invoice: string;
  readonly issued: Day | null;
  readonly due: Day | null;
  /** Original amount. */
  readonly amount: number;
  readonly open: number;
}

/** A payment that showed because an open amount shrank or an item vanished. Minor units, `paid` above 0. */
export interface PaymentSeen {
  /** As-of day of the export in which it showed, and of the one before. */
  readonly day: Day;
  readonly since: Day;
  readonly account: string;
  readonly currency: string;
  readonly invoice: string;
  readonly issued: Day | null;
  readonly due: Day | null;
  /** Original amount. */
  readonly amount: number;
  readonly paid: number;
  /** 0: with it the item was settled. */
  readonly left: number;
  /** The item was open again: this was no payment. */
  readonly withdrawn: boolean;
}

/** Which invoice of which account, by number. */
export const invoiceId = ({ account, currency, invoice }: Pick<ItemSeen, 'account' | 'currency' | 'invoice'>): string =>
  `${account}\t${currency}\t${invoice}`;

/**
 * Stands for the invoice of what is past due of an account without due days of its own, as in a summary with buckets. It
 * is no item: it keeps the day from which on the account was past due, which the buckets of later exports do not tell.
 */
export const ALL_PAST_DUE = 'all past due';
