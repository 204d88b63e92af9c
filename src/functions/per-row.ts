import type { Row, Rows } from '../core/cells/cell';
import type { CellFailure } from './cell-failure';

/** Reads rows one after the other; what it read last stands in the reader. */
export interface RowReader {
  /** Null when the row was read; else what its cell shows: why not, or nothing for a blank row or a total. */
  read(row: Row): CellFailure | '' | null;
}

/** One cell per row: the answer, or why the row could not be read. No row knows of another. */
export function perRow(cells: Rows, { read }: RowReader, answer: () => unknown): unknown[][] {
  const answers = new Array<unknown[]>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const unread = read(cells[i]!);
    answers[i] = [unread === null ? answer() : unread];
  }
  return answers;
}
