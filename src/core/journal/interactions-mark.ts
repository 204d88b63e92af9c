import { addMonths, type Day } from '../cells/day';
import type { AccountJournal } from './account-journal';
import type { PromiseStanding } from './promise-standing';
import { isUnanswered } from './unanswered';

const MONTHS = 12;
/** As hard as any other: where nothing is known, the score's neutral value says the same. */
const NEITHER = 3;
/** What each adds to it. */
const KEPT = -0.5;
const BROKEN = 1;
const PARTLY_KEPT = 0.5;
const DISPUTE = 0.5;
const UNANSWERED = 0.25;
const [EASY, HARD] = [1, 5];

/**
 * How hard an account is to deal with, from 1 to 5, by the last twelve months of its Journal: 3, less for every promise
 * kept, and more for every broken or partly kept one, dispute and unanswered contact, so that nobody who gave trouble
 * counts as easier than somebody of whom nothing is known. Null when the Journal does not tell: what was sent or spoken
 * says nothing, a promise says something when it came to an end.
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
  if (ended.length + disputes + unanswered === 0) return null;
  const count = (what: PromiseStanding['is']): number => ended.filter(({ is }) => is === what).length;
  const trouble =
    count('kept') * KEPT +
    count('broken') * BROKEN +
    count('partly kept') * PARTLY_KEPT +
    disputes * DISPUTE +
    unanswered * UNANSWERED;
  return Math.min(HARD, Math.max(EASY, NEITHER + trouble));
}
