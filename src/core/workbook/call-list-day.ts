import type { Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { day } from '../policy/kinds';
import type { CallListSeen } from './read-call-list';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/;

/** The day that a call list is of, as the lines above its headings say; null where they say none. */
export function callListDay(rows: Rows, { headingRow }: CallListSeen): Day | null {
  for (const cell of rows.slice(0, headingRow - 1).flat()) {
    const said = typeof cell === 'string' ? DAY.exec(cell) : null;
    const read = said && day.read(said[0]);
    if (read) return read;
  }
  return null;
}
