import { isoDay, type Day } from '../cells/day';
import type { Entry } from './entry';
import type { Preamble } from './preamble';

/** The as-of day that a file states, and where. */
export interface AsOfInFile {
  readonly day: Day;
  readonly source: string;
}

/** Rows that must agree before due days and days past due together name the as-of day. */
const AGREEING = 0.9;

/** The lines above the headings say it in words; else due day plus days past due gives one day in nearly all rows. */
export function asOfInFile(preamble: Preamble, entries: readonly Entry[]): AsOfInFile | null {
  if (preamble.labeled !== null) return { day: preamble.labeled, source: 'the lines above the headings' };
  const derived = derivedAsOf(entries);
  if (derived !== null) return { day: derived, source: 'due days and days past due' };
  return preamble.bare === null ? null : { day: preamble.bare, source: 'a date above the headings' };
}

function derivedAsOf(entries: readonly Entry[]): Day | null {
  const votes = new Map<Day, number>();
  let rows = 0;
  for (const { due, printedDays, settled } of entries) {
    // Zero days past due is printed for everything that is not due yet.
    if (due === null || printedDays === null || printedDays === 0 || settled !== null) continue;
    rows++;
    votes.set(due + printedDays, (votes.get(due + printedDays) ?? 0) + 1);
  }
  let best: Day | null = null;
  for (const [day, count] of votes) if (best === null || count > votes.get(best)!) best = day;
  return best !== null && votes.get(best)! >= AGREEING * rows ? best : null;
}

export const foundSentence = ({ day, source }: AsOfInFile): string =>
  `The as-of day ${isoDay(day)} comes from ${source}.`;
