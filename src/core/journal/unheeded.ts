import { NO_CURRENCY } from '../cells/format-money';
import { isoDay, type Day } from '../cells/day';
import type { JournalEvent, JournalProblem } from './event';
import type { EventKind } from './words';

/** What was agreed about money: where it counts for no invoice, somebody is chased who should not be. */
const AGREED: readonly EventKind[] = ['promise', 'installment', 'dispute'];

/**
 * Rows that can be read and still move nothing: dated after today, about an account that nobody knows, or about money in
 * a currency that it has no invoices in. Most are slips of the pen, and a promise in the year 2062 would never be missed
 * otherwise. `currenciesOf`: those of an account, of none where only its name is known; null: nobody knows it.
 */
export const unheeded = (
  events: readonly JournalEvent[],
  today: Day,
  currenciesOf: (account: string) => ReadonlySet<string> | null,
): readonly JournalProblem[] =>
  events.flatMap((event): readonly JournalProblem[] => {
    const { row, day, account, currency } = event;
    if (row === null) return [];
    if (day > today) return [{ row, code: 'not-yet', parts: [isoDay(day)] }];
    const known = currenciesOf(account);
    if (!known) return [{ row, code: 'unknown-account', parts: [account] }];
    const isElsewhere = currency !== null && known.size > 0 && !known.has(currency) && !known.has(NO_CURRENCY);
    return isElsewhere && isAwaited(event, today) ? [{ row, code: 'other-currency', parts: [account, currency] }] : [];
  });

/** What was to be paid before today is over one way or the other. */
const isAwaited = ({ kind, promisedDay }: JournalEvent, today: Day): boolean =>
  AGREED.includes(kind) && (promisedDay ?? today) >= today;
