import type { Cell } from '../core/cells/cell';
import { isoDay, type Day } from '../core/cells/day';
import { readDay, type DayReading } from '../core/cells/read-day';
import { CallFailure, isCellFailure, unusable, type CellFailure } from './cell-failure';
import { oneCell, type Argument } from './range';

/** The day of an argument of its own, or of one cell where no column speaks for it: text has to be unambiguous. */
export function dayIn(cell: Cell, what: string): Day | null | CellFailure {
  const read = readDay(cell);
  if ('day' in read) return read.day;
  if ('blank' in read) return null;
  return noDay(`${what} "${String(cell)}"`, read, 'write it as a date cell or as YYYY-MM-DD');
}

/** Why a cell is not one day: it holds none, or two, and then what to do. */
export function noDay(what: string, read: DayReading, remedy: string): CellFailure {
  if (!('ambiguous' in read)) return unusable(`${what} is not a date.`);
  return unusable(`${what} is ${read.ambiguous.map(isoDay).join(' or ')}: ${remedy}.`);
}

/** The as-of day an argument gives; the usual one when it is left out. */
export function asOfArgument(argument: Argument, usual: Day | null): Day | null {
  const day = dayIn(oneCell(argument, 'as-of day'), 'The as-of day');
  if (isCellFailure(day)) throw new CallFailure(day);
  return day ?? usual;
}
