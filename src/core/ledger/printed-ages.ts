import type { Day } from '../cells/day';
import { matchHeading } from '../cells/headings';
import { plural } from './plural';
import { textOf } from './blank';
import type { Columns } from './columns';
import type { Entry } from './entry';
import type { Note } from './reading';

/** Compares the ages that a file prints with its dates, on the day it was printed. The dates count. */
export function printedAgeNotes(entries: readonly Entry[], { index }: Columns, printedOn: Day): Note[] {
  const firstDays = new Map<string, number | null>();
  const bucketOf = (entry: Entry): number | null => {
    const text = index.bucket === undefined ? '' : textOf(entry.cells[index.bucket]);
    let day = firstDays.get(text);
    if (day === undefined) {
      const field = text === '' ? undefined : matchHeading(text)[0]?.field;
      firstDays.set(text, (day = field && /^bucket:\d+$/.test(field) ? Number(field.slice(7)) : null));
    }
    return day;
  };
  for (const entry of entries) bucketOf(entry);
  const edges = Array.from(new Set(firstDays.values()))
    .filter((day): day is number => day !== null)
    .sort((a, b) => a - b);

  const days: number[] = [];
  const buckets: number[] = [];
  for (const entry of entries) {
    if (entry.due === null || entry.open <= 0 || entry.settled !== null) continue;
    const late = printedOn - entry.due;
    // Many files print 0 for everything that is not due yet.
    if (entry.printedDays !== null && entry.printedDays !== late && !(entry.printedDays === 0 && late < 0))
      days.push(entry.row);
    const from = bucketOf(entry);
    if (from === null) continue;
    // "Current" ends on the due day; "0-30" ends where the next bucket begins.
    const range = /\d/.test(textOf(entry.cells[index.bucket!]));
    const next = from === 0 && !range ? 1 : (edges[edges.indexOf(from) + 1] ?? Infinity);
    if (late >= next || (from > 0 && late < from - 1)) buckets.push(entry.row);
  }
  const notes: Note[] = [];
  if (days.length > 0)
    notes.push({
      code: 'days-differ',
      message: `${plural(days.length, 'row')} with days past due that contradict the due day; the dates count.`,
      rows: days,
    });
  if (buckets.length > 0)
    notes.push({
      code: 'bucket-differs',
      message: `${plural(buckets.length, 'row')} with a printed bucket that contradicts the due day; the dates count.`,
      rows: buckets,
    });
  return notes;
}
