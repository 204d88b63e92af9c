import { toMajor, toMinor } from '../cells/currency';
import type { Policy } from '../policy/policy';
import { rateOf } from '../policy/rate-of';

/** An amount of the Journal in the currency of an entry, minor units; null where the policy has no rate for one of the two. */
export function inCurrency(
  minor: number,
  from: string | null,
  to: string,
  policy: Pick<Policy, 'rates' | 'baseCurrency'>,
): number | null {
  const own = from ?? policy.baseCurrency;
  if (own === to) return minor;
  const [rate, other] = [rateOf(own, policy), rateOf(to, policy)];
  return rate === null || other === null ? null : toMinor((toMajor(minor, own) * rate) / other, to);
}
