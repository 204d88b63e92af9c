import type { Cell } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { isoDay } from '../core/cells/day';
import { readDay } from '../core/cells/read-day';
import { dueDayFrom } from '../core/cells/terms';
import type { CellFailure } from './cell-failure';
import { CallFailure, isCellFailure, missing, unusable } from './cell-failure';
import type { Argument } from './range';
import { givenRange, isBlank, oneCell } from './range';

/** The day of an argument of its own, or of one cell where no column speaks for it: text has to be unambiguous. */
export function dayIn(cell: Cell, what: string): Day | null | CellFailure {
  const read = readDay(cell);
  if ('day' in read) return read.day;
  if ('blank' in read) return null;
  if ('ambiguous' in read) {
    const [one, other] = read.ambiguous;
    return unusable(
      `${what} "${cell}" is ${isoDay(one)} or ${isoDay(other)}: write it as a date cell or as YYYY-MM-DD.`,
    );
  }
  return unusable(`${what} "${String(cell)}" is not a date.`);
}

/** The as-of day an argument gives; null when it is left out. */
export function asOfArgument(argument: Argument): Day | null {
  const day = dayIn(oneCell(argument, 'as-of day'), 'The as-of day');
  if (isCellFailure(day)) throw new CallFailure(day);
  return day;
}

/**
 * Days an invoice is past due: as-of day minus due day.
 *
 * 1 on the first day after the due day, 0 on it, negative before it.
 * @customfunction
 * @param due The due day, or a range of them.
 * @param as_of The day to measure from.
 * @returns Whole days for each cell.
 * @example
 * | Due        |
 * | 2026-10-31 |
 * | 2026-12-01 |
 * =DAYS_PAST_DUE(A2:A3, "2026-11-30")
 * => 30
 * => -1
 */
export function DAYS_PAST_DUE(due: unknown[][], as_of: unknown): unknown[][] {
  const asOf = asOfArgument(as_of);
  if (asOf === null) throw new CallFailure(missing('Give the as-of day.'));
  return givenRange(due, 'due day').map((row) =>
    row.map((cell) => {
      const day = dayIn(cell, 'The due day');
      return day === null ? '' : isCellFailure(day) ? day : asOf - day;
    }),
  );
}

/**
 * Due day of an invoice from its date and its terms of payment.
 *
 * Format the cell as a date. Terms are a number of days or a text such as NET 30, 2/10 NET 30, EOM or 45 days end of
 * month.
 * @customfunction
 * @param invoice_date The day of the invoice, or a range of them.
 * @param terms The terms of each, or one cell for all.
 * @returns The due day, a date, for each cell.
 * @example
 * | Invoice date | Terms        |
 * | 2026-10-15   | NET 30       |
 * | 2026-10-15   | 2/10 NET 30  |
 * | 2026-10-15   | EOM          |
 * =DUE_DATE(A2:A4, B2:B4)
 * => 2026-11-14
 * => 2026-11-14
 * => 2026-10-31
 */
export function DUE_DATE(invoice_date: unknown[][], terms: unknown[][]): unknown[][] {
  const given = givenRange(terms, 'terms');
  const one = given.length === 1 && given[0]!.length === 1;
  return givenRange(invoice_date, 'invoice date').map((row, i) =>
    row.map((cell, j) => dueDate(cell, one ? given[0]![0]! : (given[i]?.[j] ?? null))),
  );
}

function dueDate(invoiceDate: Cell, terms: Cell): Day | '' | CellFailure {
  const issued = dayIn(invoiceDate, 'The invoice date');
  if (isCellFailure(issued)) return issued;
  if (issued === null) return '';
  if (isBlank(terms)) return missing('Give the terms.');
  const read = dueDayFrom(issued, terms);
  return 'due' in read ? read.due : unusable(read.problem);
}
