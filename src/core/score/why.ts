import { BLOCKS } from '../policy/blocks';
import type { Policy } from '../policy/policy';
import { largestRemainder } from './largest-remainder';
import type { Contribution } from './score-row';

/**
 * The score in words: its contributions in whole points that add up to the whole score exactly, the unknown ones as
 * one term.
 *
 * @example "Balance 31 + Payment history 24 + not known 18 = 73 (2 of 7 known)"
 */
export function why(score: number, contributions: readonly Contribution[], policy: Policy): string {
  const labels = BLOCKS.weights.entries;
  const known = contributions.filter((contribution) => contribution.known);
  const terms = known.map(({ dimension, points }) => ({ label: labels[dimension][0] as string, points }));
  if (known.length < contributions.length) {
    const points = contributions.reduce((sum, part) => sum + (part.known ? 0 : part.points), 0);
    terms.push({ label: 'not known', points });
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
