import type { Cell } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { dueDayFrom } from '../core/cells/terms';
import { agingBucket } from '../core/ledger/aging';
import { isBlank } from '../core/ledger/blank';
import { agingReader } from './aging-reader';
import type { CellFailure } from './cell-failure';
import { CallFailure, isCellFailure, missing, NO_DAY, unusable } from './cell-failure';
import { asOfArgument, dayIn } from './day-argument';
import type { DayCell } from './day-cell';
import { perRow } from './per-row';
import { policyAndDay } from './policy-and-day';
import { givenRange, rangeOf, type Argument } from './range';

/** An answer for each cell. A blank cell is a range too: one cell and a column are answered alike. */
const perCell = (range: Argument, answer: (cell: Cell, row: number, column: number) => unknown): unknown[][] =>
  (rangeOf(range) || [['']]).map((cells, row) => cells.map((cell, column) => answer(cell, row, column)));

/** An answer for each day; nothing for a blank cell. */
const perDay = (
  range: Argument,
  name: string,
  answer: (day: Day, row: number, column: number) => unknown,
): unknown[][] =>
  perCell(range, (cell, row, column) => {
    const day = dayIn(cell, name);
    if (day === null) return '';
    return isCellFailure(day) ? day : answer(day, row, column);
  });

/**
 * Days an invoice is past due.
 *
 * As-of day minus due day: 1 on the first day after the due day, 0 on it, negative before it.
 * @customfunction
 * @param due Due days.
 * @param as_of The as-of day.
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
  const asOf = asOfArgument(as_of, null);
  if (asOf === null) throw new CallFailure(NO_DAY);
  return perDay(due, 'The due day', (day) => asOf - day);
}

/**
 * The aging bucket of each row.
 *
 * Current, 1 to 30, 31 to 60, 61 to 90, Over 90 or No due day. Without headings each cell is a number of days past due.
 * With them, each row is one of an aging sheet or ledger. The policy is there for confirmed columns and the currency.
 * Without an as-of day the policy's counts, or a days-past-due column has to tell.
 * @customfunction
 * @param rows Rows of the sheet, or days past due.
 * @param [headings] Their headings; none for days past due.
 * @param [policy] The AR_Policy range, or the day.
 * @param [as_of] The as-of day.
 * @returns A bucket for each row.
 * @example
 * | Days |
 * | 0    |
 * | 31   |
 * =AGING_BUCKET(A2:A3)
 * => Current
 * => 31 to 60
 * @example
 * | Invoice | Due date   | Open amount |
 * | 5001    | 2026-08-31 | 48000       |
 * | 5002    |            | 950.50      |
 * =AGING_BUCKET(A2:C3, A1:C1, "2026-11-30")
 * => Over 90
 * => No due day
 */
export function AGING_BUCKET(
  rows: unknown[][],
  headings?: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  if (rangeOf(headings) === null) return perCell(rows, bucketOfDays);
  const given = policyAndDay(policy, as_of);
  return perRow([rows, headings, given.policy, given.asOf], agingReader, (reader) => () => reader.bucket());
}

function bucketOfDays(cell: Cell): string | CellFailure {
  if (isBlank(cell)) return '';
  return typeof cell === 'number' ? agingBucket(cell) : unusable(`"${String(cell)}" is not a number of days.`);
}

/**
 * Due day of an invoice from its date and terms.
 *
 * Format the cell as a date. Terms are a number of days or a text such as NET 30, 2/10 NET 30, EOM or 45 days end of
 * month.
 * @customfunction
 * @param invoice_date Invoice dates.
 * @param terms Terms of each, or one cell for all.
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
  return perDay(invoice_date, 'The invoice date', (issued, row, column) =>
    dueDate(issued, one ? given[0]![0] : (given[row] || [])[column]),
  );
}

function dueDate(issued: Day, terms: Cell | undefined): DayCell | CellFailure {
  if (isBlank(terms)) return missing('Give the terms.');
  const read = dueDayFrom(issued, terms!);
  return 'due' in read ? { day: read.due } : unusable(read.problem);
}
