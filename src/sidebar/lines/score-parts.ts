import type { Dimension } from '../../core/policy/policy';
import { largestRemainder } from '../../core/score/largest-remainder';
import type { Contribution } from '../../core/score/score-row';

/** One term of the sum that makes up a score; `dimension` is null for all that is not known. */
export interface ScorePart {
  readonly dimension: Dimension | null;
  /** Points with one decimal: the parts add up to the score as it is shown. */
  readonly points: number;
}

/** The score as a sum: what is known, largest first, then all that is not known as one term. */
export function scoreParts(score: number, contributions: readonly Contribution[]): ScorePart[] {
  const known = contributions.filter((part) => part.known).sort((a, b) => b.points - a.points);
  const unknown = contributions.filter((part) => !part.known).reduce((sum, part) => sum + part.points, 0);
  const terms: { dimension: Dimension | null; points: number }[] = known.map(({ dimension, points }) => ({
    dimension,
    points,
  }));
  if (known.length < contributions.length) terms.push({ dimension: null, points: unknown });

  const tenths = largestRemainder(
    terms.map(({ points }) => points * 10),
    Math.round(score * 10),
  );
  return terms.map(({ dimension }, i) => ({ dimension, points: tenths[i]! / 10 }));
}
