import type { Cell } from '../core/cells/cell';
import { isoDay, type Day } from '../core/cells/day';
import { readDay } from '../core/cells/read-day';
import { CallFailure, isCellFailure, unusable, type CellFailure } from './cell-failure';
import { oneCell, type Argument } from './range';

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
