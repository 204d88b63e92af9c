import type { Cell, Row } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { plainDay, readDay, type DayOrder } from '../core/cells/read-day';
import { dueDayFrom } from '../core/cells/terms';
import { isBlank, textOf } from '../core/ledger/blank';
import type { Columns } from '../core/ledger/columns';
import { printedNumber } from '../core/ledger/printed-number';
import { repairSwappedDates } from '../core/ledger/swapped-dates';
import type { CellFailure } from './cell-failure';
import { unusable } from './cell-failure';
import { noDay } from './day-argument';
import type { RowEntry } from './row-entry';

const NAMES = { due: 'due day', issued: 'invoice date', settled: 'day of payment' } as const;
type DayField = keyof typeof NAMES;

/** Makes the reader of the date columns, as a ledger reads them: it sets the days of the entry, the due day from terms too. */
export function daysInto(
  entry: RowEntry,
  columns: Columns,
  order: DayOrder | undefined,
): (row: Row) => CellFailure | null {
  const { due, issued, settled, terms, daysPastDue } = columns.index;
  let failed: CellFailure | null = null;

  /** Null when blank or unreadable; then `failed` says why. */
  const dayOf = (field: DayField, column: number | undefined, row: Row): Day | null => {
    if (column === undefined) return null;
    const cell = row[column];
    const day = plainDay(cell, order);
    if (day === day) return day;
    const read = readDay(cell, order);
    if ('bad' in read) failed = unusable(`The ${NAMES[field]}: ${read.bad}`);
    else if (!('blank' in read))
      failed = noDay(
        `The ${NAMES[field]} "${String(cell)}"`,
        read,
        'confirm the order of its column in the Callsheet pane',
      );
    return null;
  };

  const fromTerms = (issuedOn: Day, cell: Cell | undefined): Day | null => {
    const read = dueDayFrom(issuedOn, textOf(cell));
    if ('due' in read) return read.due;
    failed = unusable(read.problem);
    return null;
  };

  return (row) => {
    failed = null;
    entry.due = dayOf('due', due, row);
    entry.settled = dayOf('settled', settled, row);
    if (failed) return failed;
    entry.issued = dayOf('issued', issued, row);
    const needsTerms = entry.due === null && terms !== undefined && !isBlank(row[terms]);
    // An invoice date that cannot be read matters only where the due day has to come from it.
    if (!needsTerms) failed = null;
    else if (entry.issued !== null) entry.due = fromTerms(entry.issued, row[terms]);
    if (entry.due !== null && entry.issued !== null && entry.due < entry.issued)
      repairSwappedDates([entry], columns, false);
    entry.printedDays = daysPastDue === undefined ? null : printedNumber(row[daysPastDue]);
    return failed;
  };
}
