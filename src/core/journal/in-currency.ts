import { NO_CURRENCY } from '../cells/format-money';
import { toMajor, toMinor } from '../cells/currency';
import type { Policy } from '../policy/policy';
import { rateOf } from '../policy/rate-of';

/**
 * An amount of the Journal in the currency of an entry, minor units; null where the policy has no rate for one of the
 * two. Where the ledger states no currency, or the Journal none, an amount is the number that it is.
 */
export function inCurrency(
  minor: number,
  from: string | null,
  to: string,
  policy: Pick<Policy, 'rates' | 'baseCurrency'>,
): number | null {
  const own = from ?? policy.baseCurrency;
  if (own === to) return minor;
  const isStated = own !== NO_CURRENCY && to !== NO_CURRENCY;
  const [rate, other] = isStated ? [rateOf(own, policy), rateOf(to, policy)] : [1, 1];
  return rate === null || other === null ? null : toMinor((toMajor(minor, own) * rate) / other, to);
}
