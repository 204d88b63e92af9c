import { isoDay, type Day } from '../cells/day';
import type { JournalEvent, JournalProblem } from './event';

/**
 * Rows that can be read and still move nothing: dated after today, or about an account that nobody knows. Most are slips
 * of the pen, and a promise in the year 2062 would never be missed otherwise.
 */
export const unheeded = (
  events: readonly JournalEvent[],
  today: Day,
  isKnown: (account: string) => boolean,
): readonly JournalProblem[] =>
  events.flatMap(({ row, day, account }): readonly JournalProblem[] => {
    if (row === null) return [];
    if (day > today) return [{ row, code: 'not-yet', parts: [isoDay(day)] }];
    return isKnown(account) ? [] : [{ row, code: 'unknown-account', parts: [account] }];
  });
