import type { Day } from '../cells/day';
import type { ReviewChange, Reviewed } from '../review/reviewed';
import type { ReviewLine } from './review-columns';

/** The rows of a review: who entered, who left, and then everybody else in rank order. */
export function reviewLines(
  day: Day,
  reviewer: string,
  now: readonly Reviewed[],
  changes: readonly ReviewChange[],
): readonly ReviewLine[] {
  const changed = new Set(changes.map(({ key }) => key));
  return [
    ...changes.map((change): ReviewLine => ({ day, reviewer, change, now: change.now })),
    ...now.filter(({ key }) => !changed.has(key)).map((one): ReviewLine => ({ day, reviewer, change: null, now: one })),
  ];
}
