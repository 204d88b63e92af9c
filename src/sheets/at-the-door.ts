import { isCellFailure } from '../functions/cell-failure';
import { serialsIn } from './zone';

type Formula = (...given: never[]) => unknown;

/**
 * A function as Sheets calls it. Date cells arrive as `Date`s and become serial numbers; a failure is thrown, and
 * Sheets shows its sentence; inside a spill, where no error can stand, the sentence stands as text.
 */
export function atTheDoor(formula: Formula): (...given: unknown[]) => unknown {
  return (...given) => {
    const plain = plainArguments();
    const answer = formula(...(given.map((argument) => mapped(argument, plain)) as never[]));
    const single = Array.isArray(answer) && answer.length === 1 && answer[0].length === 1 ? answer[0][0] : answer;
    if (isCellFailure(single)) throw new Error(single.message);
    return mapped(answer, (cell) => (isCellFailure(cell) ? cell.message : cell));
  };
}

/** Applies to one cell, or to every cell of a range. */
function mapped(value: unknown, change: (cell: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return change(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(change) : change(row)));
}

/** The spreadsheet's time zone is asked for when the first `Date` comes along. */
function plainArguments(): (cell: unknown) => unknown {
  let serialOf: ((date: Date) => number) | null = null;
  return (cell) => {
    if (!(cell instanceof Date)) return cell;
    serialOf = serialOf ?? serialsIn(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
    return serialOf(cell);
  };
}
