import { toMajor } from '../cells/currency';
import type { AccountClass, Policy } from '../policy/policy';
import { rateOf } from '../score/rate-of';
import type { Situation } from './situation';

/**
 * The class of an account, which chooses its stage table. The first that applies: KEY and LARGE by balance in the base
 * currency (never without a rate), NEW before its first payment, ERRATIC before SLOW, because who cannot be foretold is
 * not merely slow.
 */
export function accountClass(situation: Situation, policy: Policy): AccountClass {
  const { keyBalance, largeBalance, slowDays, erraticDays } = policy.classes;
  const rate = rateOf(situation.currency, policy) ?? 0;
  const balance = toMajor(situation.balance, situation.currency) * rate;

  if (rate > 0 && balance >= keyBalance) return 'KEY';
  if (situation.unpaidYet) return 'NEW';
  if (rate > 0 && balance >= largeBalance) return 'LARGE';
  if (situation.spread !== null && situation.spread >= erraticDays) return 'ERRATIC';
  if (situation.averageDaysLate !== null && situation.averageDaysLate >= slowDays) return 'SLOW';
  return 'NORMAL';
}
