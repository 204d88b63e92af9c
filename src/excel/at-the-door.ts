import { CallFailure, isCellFailure, type CellFailure } from '../functions/cell-failure';
import { isDayCell } from '../functions/day-cell';

export type Formula = (...given: unknown[]) => unknown;

/**
 * A function as Excel calls it. Error cells arrive as objects and become their text; a failure becomes an error cell with
 * its sentence, also inside a spill; a day is a serial number.
 */
export const atTheDoor =
  (formula: Formula): Formula =>
  (...given) => {
    try {
      const answer = formula(...given.map(mapped(plainCell)));
      return mapped(cellOf)(answer);
    } catch (error) {
      throw error instanceof CallFailure ? errorOf(error) : error;
    }
  };

/** Applies to one cell, or to every cell of a range. */
const mapped =
  (change: (cell: unknown) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(mapped(change)) : change(value);

/** An error as text such as `#N/A` is a cell that its column cannot read: its row says so, and no other is spoilt. */
const plainCell = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null ? (cell as CustomFunctions.Error).code : cell;

/** Nothing becomes an empty text, which Excel would show as 0. */
function cellOf(cell: unknown): unknown {
  if (isCellFailure(cell)) return errorOf(cell);
  return isDayCell(cell) ? cell.day : (cell ?? '');
}

/** Excel shows a sentence for these two errors only. (Office.js has the codes ready only once it is loaded in full.) */
function errorOf({ error, message }: CellFailure): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === 'na' ? notAvailable : invalidValue, message);
}
