import type { Cell } from '../cells/cell';
import type { Day } from '../cells/day';
import { dueDayFrom } from '../cells/terms';
import { isBlank } from './blank';
import type { Columns } from './columns';
import type { Entry } from './entry';

/** Due day from issue and terms; null where either is missing or the terms say nothing usable. */
export function dueFromTerms(issued: Day | null, terms: Cell | undefined): Day | null {
  if (issued === null || isBlank(terms)) return null;
  const found = dueDayFrom(issued, terms!);
  return 'due' in found ? found.due : null;
}

/** Fills in due days that no cell gives: from the terms, else from the printed days past due. Rows of the former (1-based). */
export function completeDueDays(
  entries: readonly Entry[],
  { index: { terms = -1 } }: Columns,
  printedOn: Day,
): number[] {
  const fromTerms: number[] = [];
  for (const entry of entries) {
    const { due, dueUnread, issued, cells, printedDays, settled, row } = entry;
    if (due !== null || dueUnread) continue;
    entry.due = dueFromTerms(issued, cells[terms]);
    if (entry.due !== null) fromTerms.push(row);
    else if (printedDays !== null && settled === null) entry.due = printedOn - printedDays;
  }
  return fromTerms;
}
