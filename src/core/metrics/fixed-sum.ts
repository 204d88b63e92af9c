import type { LateLaw } from './late-law';

/** Minor units of pounds: from this debt on, this sum. */
const UK: readonly (readonly [from: number, sum: number])[] = [
  [1_000_000, 10_000],
  [100_000, 7_000],
  [1, 4_000],
];

/** EU 2011/7: 40 euros for each late payment. */
const EU = 4_000;

/** The fixed sum for a debt on which interest runs by law, in minor units of pounds or euros; 0 for a credit. */
export function fixedSum(amount: number, law: LateLaw): number {
  const [, sum] = UK.find(([from]) => amount >= from) ?? [0, 0];
  return law === 'UK' || sum === 0 ? sum : EU;
}
