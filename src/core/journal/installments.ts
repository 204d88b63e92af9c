import { addMonths, type Day } from '../cells/day';
import type { Installment } from './account-journal';

/**
 * A payment plan: a total in minor units shared out over `count` installments as evenly as can be, larger ones first, so
 * that they add up exactly. By months from the first day, in shorter months on their last day; or every so many days.
 */
export function installments(
  total: number,
  count: number,
  firstDay: Day,
  every: number | 'month',
): readonly Installment[] {
  const [least, rest] = [Math.floor(total / count), total % count];
  return Array.from({ length: Math.min(count, total) }, (_, i) => ({
    due: every === 'month' ? addMonths(firstDay, i) : firstDay + i * every,
    amount: least + (i < rest ? 1 : 0),
  }));
}
