import type { Prior } from '../ledger/lateness-ahead';
import type { BookHistory } from '../policy/policy';
import { valueAt } from './value-at';

/** The book's lateness at an age. */
export function priorAt(age: number, book: BookHistory | null): Prior | null {
  if (!book || book.curve.length === 0) return null;
  const { curve, weight } = book;
  return { share: valueAt(curve, 'share', age), daysAhead: valueAt(curve, 'daysAhead', age), weight };
}
