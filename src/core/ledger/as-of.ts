import type { Day } from '../cells/day';
import type { Entry } from './entry';
import { addTo } from './sums';

/** Rows that must agree before due days and days past due together name the as-of day. */
const AGREEING = 0.9;

/** The as-of day that rows state: due day plus days past due gives one day in nearly all of them. */
export function statedAsOf(entries: readonly Entry[]): Day | null {
  const votes = new Map<Day, number>();
  let rows = 0;
  for (const { due, printedDays, settled } of entries) {
    // Zero days past due is printed for everything that is not due yet.
    if (due === null || !printedDays || settled !== null) continue;
    rows++;
    addTo(votes, due + printedDays, 1);
  }
  for (const [day, count] of votes) if (count >= AGREEING * rows) return day;
  return null;
}
