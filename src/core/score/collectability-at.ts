import type { Policy } from '../policy/policy';
import { valueAt } from './value-at';

/**
 * Share still collectable at an age in days past due: straight between the points, level before the first, and
 * falling as 1 / age after the last, so that older is always worse. NaN for an unknown age.
 */
export function collectabilityAt(points: Policy['collectability']): (day: number) => number {
  const last = points[points.length - 1]!;
  return (day) => (day <= last.day ? valueAt(points, 'share', day) : (last.share * last.day) / day);
}
