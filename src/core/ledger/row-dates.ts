import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import { isDay, readDay } from '../cells/read-day';
import { textOf } from './blank';
import { columnsAmong, type Columns } from './columns';
import type { Decided } from './conventions';
import { DATE_FIELDS, type DateField } from './date-fields';
import type { Problem } from './reading';

/** Reads the dates of a row. */
export interface RowDates {
  /** Null where blank or unreadable; `problems` gets the latter. */
  read(field: DateField, cells: Row, row: number, problems: Problem[]): Day | null;
  /** Whether any date cell of the row holds a date. */
  dated(cells: Row): boolean;
}

export function rowDates({ index }: Columns, decided: Decided): RowDates {
  const columns = columnsAmong(index, DATE_FIELDS);
  return {
    read(field, cells, row, problems) {
      const column = index[field];
      if (column === undefined) return null;
      const cell = cells[column];
      const read = readDay(cell, decided.order(column));
      if ('day' in read) return read.day;
      if ('bad' in read) problems.push({ row, column, kind: 'date', message: read.bad });
      if ('ambiguous' in read) {
        const message = `“${textOf(cell)}” can be read day first or month first; choose the order of this column.`;
        problems.push({ row, column, kind: 'ambiguous-date', message });
      }
      return null;
    },
    dated: (cells) => columns.some((column) => isDay(cells[column])),
  };
}
