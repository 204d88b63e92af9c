import type { Policy } from './policy';

/** Units of base currency for one of this currency, above 0; null when the policy has no rate for it. */
export const rateOf = (currency: string, policy: Pick<Policy, 'baseCurrency' | 'rates'>): number | null =>
  currency === policy.baseCurrency ? 1 : policy.rates[currency] || null;
