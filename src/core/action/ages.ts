import { amountAsked, askedParts } from './amount-asked';
import type { Case, Parts } from './action-answer';
import { usualDays } from './usual-days';

/**
 * How late the amount is that an action is about, or when it falls due, and whatever else of the account's age would
 * seem to contradict it: that something older is disputed, what is past due besides, and that a slow payer is expected
 * later than its due day.
 */
export function agedParts({ situation, accountClass, policy }: Case, owed: number, days: number): Parts {
  const { asOf, pastDue, daysPastDue, disputedDaysPastDue } = situation;
  const usual = pastDue > 0 && usualDays(situation, accountClass, policy);
  return {
    days,
    ...askedParts(owed, situation),
    ...(disputedDaysPastDue > Math.max(0, days, daysPastDue) && { disputedDays: disputedDaysPastDue }),
    ...(pastDue > 0 && days <= 0 && { late: daysPastDue, lateAmount: amountAsked(pastDue, situation) }),
    ...(usual && { usual, expected: asOf - daysPastDue + usual }),
  };
}
