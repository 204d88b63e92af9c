import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Words } from '../words/words';
import type { Formats } from './formats';

/** How an account has paid so far, term by term; nothing where no payment is known. */
export function historyLines(
  history: AccountCard['history'],
  { card }: Words,
  formats: Formats,
): readonly (readonly [term: string, value: string])[] {
  if (!history) return [];
  const { paid, lateRatio, averageDaysLate, habit } = history;
  const days = (late: number): string => {
    const whole = Math.round(late);
    if (whole === 0) return card.onDueDay;
    return whole > 0 ? formats.plural(card.afterDue, whole) : formats.plural(card.beforeDue, -whole);
  };
  return [
    [card.paidInvoices, formats.count(paid)],
    [card.paidLate, formats.share(lateRatio)],
    [card.onAverage, days(averageDaysLate)],
    [card.usually, days(habit)],
  ];
}
