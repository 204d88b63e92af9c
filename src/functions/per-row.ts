import type { Row } from '../core/cells/cell';
import type { Policy } from '../core/policy/policy';
import type { CellFailure } from './cell-failure';
import { policyOf } from './policy-argument';
import { questionOf, type Question } from './question';
import { rowsBelow, type Argument } from './range';

/** Reads rows one after the other; what it read last stands in the reader. */
export interface RowReader {
  /** Null when the row was read; else what its cell shows: why not, or nothing for a blank row or a total. */
  read(row: Row): CellFailure | '' | null;
}

type Arguments = readonly [rows: Argument, headings: Argument, policy: Argument, asOf: Argument, journal?: Argument];

/**
 * One cell per row: the answer, or why the row could not be read. No row knows of another.
 * @param answers Makes of a reader what answers for the row that it read last.
 */
export function perRow<Reader extends RowReader>(
  [rows, headings, policy, asOf, journal]: Arguments,
  readerOf: (question: Question) => Reader,
  answers: (reader: Reader, policy: Policy) => () => unknown,
): unknown[][] {
  const given = policyOf(policy);
  const reader = readerOf(questionOf(headings, given, asOf, journal));
  const answer = answers(reader, given);
  const cells = rowsBelow(headings, rows);
  const column = new Array<unknown[]>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const unread = reader.read(cells[i]!);
    column[i] = [unread === null ? answer() : unread];
  }
  return column;
}
