import type { Cell } from './cell';
import type { Day, DayOrder } from './day';
import { dayFromNumber } from './day-number';
import { dayText, type DayReading } from './day-text';
import { BLANK, misplaced, OUT_OF_RANGE } from './complaints';

export type { DayOrder, DayReading };

/**
 * The fast way through a column: the day of a number or a text that is one day, in the order of its column where it
 * needs one. NaN for everything else: `readDay` then says what the cell holds.
 */
export function plainDay(cell: Cell | undefined, order: DayOrder | undefined): Day {
  if (typeof cell === 'number') return dayFromNumber(cell);
  if (typeof cell !== 'string') return NaN;
  const text = dayText(cell);
  const day = order === undefined ? NaN : text[order];
  return day !== day && 'day' in text.unordered ? text.unordered.day : day;
}

/**
 * Reads one date cell; `order` is that of its column and decides text that can be read in two ways, which is ambiguous
 * without it. Text that can be read in one way only is read so, whatever the order. An impossible day is bad, never
 * rolled over. Times of day are cut off.
 */
export function readDay(cell: Cell | undefined, order?: DayOrder): DayReading {
  const day = plainDay(cell, order);
  if (day === day) return { day };
  if (typeof cell === 'string') return dayText(cell).unordered;
  if (typeof cell === 'boolean') return misplaced(cell, 'a date');
  if (cell === null || cell === undefined || cell === 0) return BLANK;
  return { bad: `The number ${cell} ${OUT_OF_RANGE}` };
}

/** Whether a cell holds a day, in whatever order it is written. */
export function isDay(cell: Cell | undefined): boolean {
  const day = plainDay(cell, undefined);
  return day === day || 'ambiguous' in readDay(cell);
}
