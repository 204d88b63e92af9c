import { addMonths, type Day } from '../cells/day';
import type { AccountJournal } from './account-journal';
import type { JournalEvent } from './event';
import type { PromiseStanding } from './promise-standing';

const MONTHS = 12;
/** What each adds to the mark of an account that is easy to deal with. */
const BROKEN = 1;
const PARTLY_KEPT = 0.5;
const DISPUTE = 0.5;
const UNANSWERED = 0.25;
const [EASY, HARD] = [1, 5];

const isUnanswered = ({ kind, outcome }: JournalEvent): boolean =>
  kind === 'contact' && outcome !== 'reached' && outcome !== 'sent' && outcome !== '';

/**
 * How hard an account is to deal with, from 1 to 5, by the last twelve months of its Journal: 1, and more for every
 * broken or partly kept promise, dispute and unanswered contact. Null when the Journal does not tell: what was sent says
 * nothing, a promise says something when it came to an end.
 */
export function interactionsMark(
  { events }: Pick<AccountJournal, 'events'>,
  asOf: Day,
  standings: readonly PromiseStanding[],
): number | null {
  const since = addMonths(asOf, -MONTHS);
  const recent = events.filter(({ day }) => day > since && day <= asOf);
  const ended = standings.filter(({ is, graceEnds }) => is !== 'open' && is !== 'replaced' && graceEnds > since);
  const disputes = recent.filter(({ kind }) => kind === 'dispute').length;
  const unanswered = recent.filter(isUnanswered).length;
  const reached = recent.some(({ kind, outcome }) => kind === 'contact' && outcome === 'reached');
  if (ended.length + disputes + unanswered === 0 && !reached) return null;
  const trouble =
    ended.filter(({ is }) => is === 'broken').length * BROKEN +
    ended.filter(({ is }) => is === 'partly kept').length * PARTLY_KEPT +
    disputes * DISPUTE +
    unanswered * UNANSWERED;
  return Math.min(HARD, EASY + trouble);
}
