import { toMajor } from '../cells/currency';
import type { AccountClass, Policy } from '../policy/policy';
import { rateOf } from '../policy/rate-of';
import { orNaN } from '../score/or-nan';
import type { Situation } from './situation';

/**
 * The class of an account, which chooses its stage table. The first that applies: KEY and LARGE by balance in the base
 * currency (never without a rate), LARGE by what it usually owes as well, NEW before its first payment, ERRATIC before
 * SLOW, because who cannot be foretold is not merely slow.
 */
export function accountClass(situation: Situation, policy: Policy): AccountClass {
  const { keyBalance, largeBalance, largeTimes } = policy.classes;
  const { currency, balance, norm, unpaidYet } = situation;
  const owed = toMajor(balance, currency) * orNaN(rateOf(currency, policy));

  if (owed >= keyBalance) return 'KEY';
  if (unpaidYet) return 'NEW';
  if (owed >= largeBalance || balance >= orNaN(norm) * largeTimes) return 'LARGE';
  if (isErratic(situation, policy)) return 'ERRATIC';
  return isSlow(situation, policy) ? 'SLOW' : 'NORMAL';
}

type Lateness = Pick<Situation, 'spread' | 'averageDaysLate'>;

const isErratic = ({ spread }: Lateness, { classes }: Policy): boolean => orNaN(spread) >= classes.erraticDays;

/** Late on average, and not to be foretold otherwise: SLOW, unless its size or newness gives it another class. */
export const isSlow = (situation: Lateness, policy: Policy): boolean =>
  orNaN(situation.averageDaysLate) >= policy.classes.slowDays && !isErratic(situation, policy);
