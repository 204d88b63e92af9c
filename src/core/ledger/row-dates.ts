import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import { isDay, readDay } from '../cells/read-day';
import { textOf } from './blank';
import type { Columns } from './columns';
import type { Decided } from './conventions';
import { DATE_FIELDS, type DateField } from './date-fields';
import type { ProblemKind } from './reading';

/** Reads the dates of a row. */
export interface RowDates {
  /** Null where blank or unreadable; `report` hears of the latter. */
  read(field: DateField, cells: Row, report: (column: number, kind: ProblemKind, message: string) => void): Day | null;
  /** Whether any date cell of the row holds a date. */
  dated(cells: Row): boolean;
}

export function rowDates({ index }: Columns, decided: Decided): RowDates {
  const columns = DATE_FIELDS.flatMap((field) => index[field] ?? []);
  return {
    read(field, cells, report) {
      const column = index[field];
      if (column === undefined) return null;
      const cell = cells[column];
      const read = readDay(cell, decided.order(column));
      if ('day' in read) return read.day;
      if ('bad' in read) report(column, 'date', read.bad);
      if ('ambiguous' in read) {
        const message = `“${textOf(cell)}” can be read day first or month first; choose the order of this column.`;
        report(column, 'ambiguous-date', message);
      }
      return null;
    },
    dated: (cells) => columns.some((column) => isDay(cells[column])),
  };
}
