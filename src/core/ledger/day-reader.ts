import type { Cell } from '../cells/cell';
import { plainDay } from '../cells/plain-cell';
import { readDay, type DayOrder, type DayReading } from '../cells/read-day';

const BLANK: DayReading = { blank: true };

/** Reads the cells of one date column. Days repeat, so each text is taken apart once. */
export function dayReader(order: DayOrder | undefined): (cell: Cell | undefined) => DayReading {
  const known = new Map<string, DayReading>();
  return (cell) => {
    if (cell === null || cell === undefined || cell === '') return BLANK;
    if (typeof cell !== 'string') return readDay(cell, order);
    let read = known.get(cell);
    if (!read) {
      const day = plainDay(cell, order);
      known.set(cell, (read = day === day ? { day } : readDay(cell, order)));
    }
    return read;
  };
}
