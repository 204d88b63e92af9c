import type { Policy } from '../policy/policy';
import { firstFrom } from './first-from';

/**
 * Share still collectable at an age in days past due: straight between the points, level before the first, and
 * falling as 1 / age after the last, so that older is always worse. NaN for an unknown age.
 */
export function collectabilityAt(points: Policy['collectability']): (day: number) => number {
  const last = points[points.length - 1]!;
  return (day) => {
    if (day !== day) return NaN;
    const at = firstFrom(points, day);
    const upper = points[at];
    if (!upper) return (last.share * last.day) / day;
    const lower = points[at - 1];
    return lower
      ? lower.share + ((upper.share - lower.share) * (day - lower.day)) / (upper.day - lower.day)
      : upper.share;
  };
}
