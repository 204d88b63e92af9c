import type { Cell } from './cell';
import type { Day, DayOrder } from './day';
import { daysWritten } from './day-text';
import { dayFromNumber, plainDay } from './plain-cell';
import { saysNone } from './placeholder';
import { plainDigits } from './text';

export { dayFromNumber };
export type { DayOrder };

/**
 * What a date cell says. `ambiguous` holds the day read day first and the day read month first. `bad` is a sentence for
 * the user.
 */
export type DayReading =
  | { readonly day: Day }
  | { readonly ambiguous: readonly [Day, Day] }
  | { readonly blank: true }
  | { readonly bad: string };

const BLANK: DayReading = { blank: true };

/**
 * Reads one date cell; `order` is that of its column and decides text that can be read in two ways, which is ambiguous
 * without it. Text that can be read in one way only is read so, whatever the order. An impossible day is bad, never
 * rolled over. Times of day are cut off.
 */
export function readDay(cell: Cell, order?: DayOrder): DayReading {
  if (typeof cell === 'number') {
    const day = dayFromNumber(cell);
    if (day === day) return { day };
    return cell === 0 ? BLANK : { bad: `The number ${cell} is not a date between 1990 and 2100; check the cell.` };
  }
  if (cell === null) return BLANK;
  if (typeof cell === 'boolean') return { bad: `The cell holds ${cell ? 'TRUE' : 'FALSE'} where a date belongs.` };
  const plain = plainDay(cell, order);
  return plain === plain ? { day: plain } : readText(cell, order);
}

function readText(text: string, order: DayOrder | undefined): DayReading {
  if (saysNone(text) || /^[0\s./-]+$/.test(text)) return BLANK;

  const shown = `“${text.trim().slice(0, 40)}”`;
  const numerals = /^\s*(\d{5}|\d{8})(?:[.,]\d+)?\s*$/.exec(plainDigits(text));
  if (numerals) {
    const day = dayFromNumber(Number(numerals[1]));
    return day === day ? { day } : { bad: `${shown} is not a date between 1990 and 2100; check the cell.` };
  }

  const written = daysWritten(text);
  if ('bad' in written) return { bad: `${shown} ${written.bad}` };

  const { sure, dmy, mdy, ymd } = written;
  if (sure !== undefined) return { day: sure };
  if (dmy === undefined && mdy === undefined && ymd === undefined) {
    return { bad: `${shown} is not a day in the calendar; check the cell.` };
  }
  const ordered = order === undefined ? undefined : written[order];
  if (ordered !== undefined) return { day: ordered };
  if (dmy !== undefined && mdy !== undefined && dmy !== mdy) return { ambiguous: [dmy, mdy] };
  return { day: (dmy ?? mdy ?? ymd)! };
}
