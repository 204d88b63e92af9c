import type { Policy } from '../policy/policy';
import { collectabilityAt } from './collectability-at';

/** Days an account is left alone. */
const WAIT = 30;

/**
 * Money expected to be lost by leaving an account alone for 30 days: what its past due loses on the collectability
 * curve, and what the rest loses once it falls due. A rest whose due day is not in the row falls due half way through.
 * In the currency of the amounts, not rounded; 0 for a net creditor.
 */
export function costOfWaiting(policy: Policy): (balance: number, pastDue: number, daysPastDue: number) => number {
  const collectable = collectabilityAt(policy.collectability);
  const atDue = collectable(0);
  return (balance, pastDue, daysPastDue) => {
    if (!(balance > 0)) return 0;
    const late = daysPastDue > 0 ? Math.min(balance, pastDue === pastDue ? pastDue : balance) : 0;
    const daysDue = daysPastDue <= 0 ? Math.max(0, WAIT + daysPastDue) : WAIT / 2;
    const lateLoss = late > 0 ? late * (collectable(daysPastDue) - collectable(daysPastDue + WAIT)) : 0;
    return lateLoss + (balance - late) * (atDue - collectable(daysDue));
  };
}
