import type { Prior } from '../ledger/lateness-ahead';
import type { BookHistory } from '../policy/policy';

/** The book's lateness at an age, straight between the points of its curve and level beyond its last. */
export function priorAt(age: number, book: BookHistory | null): Prior | null {
  if (book === null || book.curve.length === 0) return null;
  const { curve, weight } = book;
  const first = curve[0]!;
  if (age <= first.day) return { share: first.share, daysAhead: first.daysAhead, weight };
  for (let i = 1; i < curve.length; i++) {
    const upper = curve[i]!;
    if (age > upper.day) continue;
    const lower = curve[i - 1]!;
    const part = (age - lower.day) / (upper.day - lower.day);
    return {
      share: lower.share + (upper.share - lower.share) * part,
      daysAhead: lower.daysAhead + (upper.daysAhead - lower.daysAhead) * part,
      weight,
    };
  }
  const last = curve[curve.length - 1]!;
  return { share: last.share, daysAhead: last.daysAhead, weight };
}
