import { addTo, type Sums } from '../ledger/sums';
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
  const terms: Sums = new Map();
  for (const { dimension, points } of known) addTo(terms, labels[dimension][0], points);
  for (const { known: isKnown, points } of contributions) if (!isKnown) addTo(terms, 'not known', points);
  const total = Math.round(score);
  const shown = largestRemainder(Array.from(terms.values()), total);
  const sum = Array.from(terms.keys(), (label, i) => `${label} ${shown[i]}`).join(' + ');
  const source = policy.source === 'default' ? ', default policy' : '';
  return `${sum} = ${total} (${known.length} of ${contributions.length} known${source})`;
}
