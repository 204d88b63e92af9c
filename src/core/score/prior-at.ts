import type { Prior } from '../ledger/lateness-ahead';
import type { BookHistory } from '../policy/policy';
import { firstFrom } from './first-from';

/** The book's lateness at an age, straight between the points of its curve and level beyond its ends. */
export function priorAt(age: number, book: BookHistory | null): Prior | null {
  if (!book || book.curve.length === 0) return null;
  const { curve, weight } = book;
  const at = firstFrom(curve, age);
  const lower = curve[Math.max(at - 1, 0)]!;
  const upper = curve[at] ?? lower;
  const part = upper === lower ? 0 : (age - lower.day) / (upper.day - lower.day);
  return {
    share: lower.share + (upper.share - lower.share) * part,
    daysAhead: lower.daysAhead + (upper.daysAhead - lower.daysAhead) * part,
    weight,
  };
}
