import type { Policy } from '../policy/policy';

/**
 * Share still collectable at an age in days past due: straight between the points, level before the first, and
 * falling as 1 / age after the last, so that older is always worse. NaN for an unknown age.
 */
export function collectabilityAt(points: Policy['collectability']): (day: number) => number {
  const days = points.map((point) => point.day);
  const shares = points.map((point) => point.share);
  const last = points.length - 1;
  return (day) => {
    if (day !== day) return NaN;
    if (day <= days[0]!) return shares[0]!;
    for (let i = 1; i <= last; i++) {
      const upper = days[i]!;
      if (day <= upper) {
        const lower = days[i - 1]!;
        return shares[i - 1]! + ((shares[i]! - shares[i - 1]!) * (day - lower)) / (upper - lower);
      }
    }
    return (shares[last]! * days[last]!) / day;
  };
}
