import { askedNow, askedParts, type Asking } from './amount-asked';
import type { Case, Parts } from './action-answer';
import { usualDays } from './usual-days';

/**
 * How late the amount is that an action is about, or when it falls due, and whatever else of the account's age would
 * seem to contradict it: that something older is disputed, what is past due besides, and that a slow payer is expected
 * later than its due day.
 */
export function agedParts({ situation, policy }: Case, asking: Asking, days: number): Parts {
  const { asOf, daysPastDue, disputedDaysPastDue } = situation;
  const asked = askedNow(situation);
  const usual = asked > 0 && usualDays(situation, policy);
  return {
    days,
    ...askedParts(asking, situation),
    ...(disputedDaysPastDue > Math.max(0, days, daysPastDue) && { disputedDays: disputedDaysPastDue }),
    ...(asked > 0 && days <= 0 && { late: daysPastDue, lateAmount: asked }),
    ...(usual && { usual, expected: asOf - daysPastDue + usual }),
  };
}
