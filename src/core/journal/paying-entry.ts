import type { Day } from '../cells/day';
import type { Payment } from '../ledger/payment';

/** What of one account and currency tells whether its promises and plans are kept. Minor units. */
export interface PayingEntry {
  readonly currency: string;
  /** Of this account and currency, in any order. */
  readonly payments: readonly Payment[];
  /** Its open items. */
  readonly items: readonly PromisedItem[];
}

interface PromisedItem {
  readonly open: number;
  readonly due: Day | null;
  readonly daysPastDue: number | null;
  readonly disputed: boolean;
}

/**
 * What came in from one day to another, both included, as far as it is known on the as-of day. One that was only seen
 * from one export to the next counts when it may have come in then; what the export of the first day showed was known
 * when something was agreed on that day. `known`: so was all that is dated on it.
 */
export const paidWithin = (payments: readonly Payment[], from: Day, last: Day, asOf: Day, known = false): number =>
  payments.reduce((sum, { day, since, inferred, amount }) => {
    const isAfter = day > from || (day === from && !inferred && !known);
    return day <= asOf && isAfter && (inferred ? since < last : day <= last) ? sum + amount : sum;
  }, 0);

/** Still open on the as-of day, undisputed, of what fell due before a day. */
export const openBefore = (items: readonly PromisedItem[], before: Day, asOf: Day): number =>
  items.reduce((sum, { open, due, daysPastDue, disputed }) => {
    const day = due ?? (daysPastDue === null ? Infinity : asOf - daysPastDue);
    return open > 0 && !disputed && day < before ? sum + open : sum;
  }, 0);
