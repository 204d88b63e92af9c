import type { Day } from '../cells/day';
import { rateOn, type RateSince } from './late-law';

/** Paid on a debt: minor units, on a day. */
export interface PartPayment {
  readonly day: Day;
  readonly amount: number;
}

/**
 * Simple interest on a late debt, in minor units: for every day from the one after it was due, what was still open of
 * it x the rate of the day / 365. A part payment lowers what is open from the day after it, and what had accrued stays.
 * Rounded once, at the end. Null where no rate was in force on one of the days.
 */
export function lateInterest(
  debt: { readonly amount: number; readonly due: Day; readonly payments: readonly PartPayment[] },
  rates: readonly RateSince[],
  asOf: Day,
): number | null {
  const { amount, due, payments } = debt;
  const within = (day: Day): boolean => day > due && day < asOf;
  // The last day of each run of days on which open amount and rate are the same.
  const ends = [...payments.map(({ day }) => day), ...rates.map(({ since }) => (since ?? 0) - 1), asOf]
    .filter((day) => day === asOf || within(day))
    .sort((a, b) => a - b);
  let from = due;
  let accrued = 0;
  for (const end of ends) {
    const days = end - from;
    const rate = rateOn(rates, end);
    if (days > 0 && rate === null) return null;
    if (days > 0) accrued += openOn(amount, payments, end) * days * rate!;
    from = Math.max(from, end);
  }
  return Math.round(Number((accrued / 365).toPrecision(14)));
}

/** What is open of it on a day: what came in on earlier days is off. */
const openOn = (amount: number, payments: readonly PartPayment[], day: Day): number =>
  Math.max(
    0,
    payments.reduce((left, one) => (one.day < day ? left - one.amount : left), amount),
  );
