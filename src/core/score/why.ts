import type { Dimension, Policy } from '../policy/policy';
import { largestRemainder } from './largest-remainder';
import type { Contribution } from './score-row';

const LABELS: Readonly<Record<Dimension, string>> = {
  balance: 'Balance',
  paymentHistory: 'Payment history',
  purchaseHistory: 'Purchase history',
  interactions: 'Interactions',
  generalRisk: 'General risk',
  specificRisk: 'Specific risk',
  margin: 'Margin',
};

/**
 * The score in words: its contributions in whole points that add up to the whole score exactly, the unknown ones as
 * one term.
 *
 * @example "Balance 31 + Payment history 24 + not known 18 = 73 (2 of 7 known)"
 */
export function why(score: number, contributions: readonly Contribution[], policy: Policy): string {
  const known = contributions.filter((contribution) => contribution.known);
  const unknown = contributions.filter((contribution) => !contribution.known);
  const terms = known.map(({ dimension, points }) => ({ label: LABELS[dimension], points }));
  if (unknown.length > 0) {
    terms.push({ label: 'not known', points: unknown.reduce((sum, { points }) => sum + points, 0) });
  }
  const total = Math.round(score);
  const shown = largestRemainder(
    terms.map(({ points }) => points),
    total,
  );
  const sum = terms.map(({ label }, i) => `${label} ${shown[i]}`).join(' + ');
  const source = policy.source === 'default' ? ', default policy' : '';
  return `${sum} = ${total} (${known.length} of ${contributions.length} known${source})`;
}
