import { isCellFailure } from '../functions/cell-failure';
import { isDayCell } from '../functions/day-cell';
import { activeBook } from './active-book';
import { calendarIn, type Calendar } from './zone';

type Formula = (...given: never[]) => unknown;

/**
 * A function as Sheets calls it. Date cells arrive as `Date`s and become serial numbers, and days go back as they came:
 * as `Date`s, or as numbers where no date cell was given. A failure is thrown, and Sheets shows its sentence; inside a
 * spill, where no error can stand, the sentence stands as text.
 */
export function atTheDoor(formula: Formula): (...given: unknown[]) => unknown {
  return (...given) => {
    // The spreadsheet's time zone is asked for when the first `Date` comes along.
    let calendar: Calendar | null = null;
    const plainCell = (cell: unknown): unknown => {
      if (!(cell instanceof Date)) return cell;
      calendar = calendar ?? calendarIn(activeBook().getSpreadsheetTimeZone());
      return calendar.serialOf(cell);
    };
    const cellOf = (cell: unknown): unknown => {
      if (isCellFailure(cell)) return cell.message;
      return isDayCell(cell) ? (calendar?.dateOf(cell.day) ?? cell.day) : cell;
    };
    const answer = formula(...(given.map((argument) => mapped(argument, plainCell)) as never[]));
    const single = Array.isArray(answer) && answer.length === 1 && answer[0].length === 1 ? answer[0][0] : answer;
    if (isCellFailure(single)) throw new Error(single.message);
    return mapped(answer, cellOf);
  };
}

/** Applies to one cell, or to every cell of a range. */
function mapped(value: unknown, change: (cell: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return change(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(change) : change(row)));
}
