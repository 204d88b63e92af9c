import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import { textOf } from './blank';
import type { Columns } from './columns';
import type { Decided } from './conventions';
import { dayReader } from './day-reader';
import type { ProblemKind } from './reading';

export type DateField = 'issued' | 'due' | 'settled';

/** Reads the dates of a row. */
export interface RowDates {
  /** Null where blank or unreadable; `report` hears of the latter. */
  read(field: DateField, cells: Row, report: (column: number, kind: ProblemKind, message: string) => void): Day | null;
  /** Whether any date cell of the row holds a date. */
  dated(cells: Row): boolean;
}

export function rowDates({ index }: Columns, decided: Decided): RowDates {
  const columns = (['issued', 'due', 'settled'] as const)
    .map((field) => ({ field, column: index[field] }))
    .filter((each): each is { field: DateField; column: number } => each.column !== undefined)
    .map(({ field, column }) => ({ field, column, reader: dayReader(decided.order(column)) }));
  return {
    read(field, cells, report) {
      const found = columns.find((each) => each.field === field);
      if (!found) return null;
      const { column, reader } = found;
      const read = reader(cells[column]);
      if ('day' in read) return read.day;
      if ('bad' in read) report(column, 'date', read.bad);
      if ('ambiguous' in read) {
        const shown = textOf(cells[column]);
        const message = `“${shown}” can be read day first or month first; choose the order of this column.`;
        report(column, 'ambiguous-date', message);
      }
      return null;
    },
    dated: (cells) =>
      columns.some(({ column, reader }) => {
        const read = reader(cells[column]);
        return 'day' in read || 'ambiguous' in read;
      }),
  };
}
