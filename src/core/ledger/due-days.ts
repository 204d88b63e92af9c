import type { Cell } from '../cells/cell';
import type { Day } from '../cells/day';
import { dueDayFrom } from '../cells/terms';
import { plural } from './plural';
import { isBlank } from './blank';
import type { Columns } from './columns';
import type { Entry } from './entry';
import type { Note } from './reading';

/** Due day from issue and terms; null where either is missing or the terms say nothing usable. */
export function dueFromTerms(issued: Day | null, terms: Cell | undefined): Day | null {
  if (issued === null || isBlank(terms)) return null;
  const found = dueDayFrom(issued, terms ?? null);
  return 'due' in found ? found.due : null;
}

/** Fills in due days that no cell gives: from the terms, else from the printed days past due. */
export function completeDueDays(entries: readonly Entry[], { index }: Columns, printedOn: Day): Note[] {
  const fromTerms: number[] = [];
  for (const entry of entries) {
    if (entry.due !== null || entry.dueUnread) continue;
    const due = index.terms === undefined ? null : dueFromTerms(entry.issued, entry.cells[index.terms]);
    if (due !== null) fromTerms.push(entry.row);
    else if (entry.printedDays === null || entry.settled !== null) continue;
    entry.due = due ?? printedOn - entry.printedDays!;
  }
  if (fromTerms.length === 0) return [];
  return [
    {
      code: 'due-from-terms',
      message: `The due day of ${plural(fromTerms.length, 'row')} comes from the terms.`,
      rows: fromTerms,
    },
  ];
}
