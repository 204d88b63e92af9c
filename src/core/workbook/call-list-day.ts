import type { Rows } from '../cells/cell';
import type { Day } from '../cells/day';
import { day } from '../policy/kinds';
import { isOurLine } from './call-list-words';
import type { CallListSeen } from './read-call-list';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/;

/** The day that a call list is of, as the lines above its headings say, ours before those of a person; null where they say none. */
export function callListDay(rows: Rows, { headingRow }: CallListSeen): Day | null {
  const above = rows.slice(0, headingRow - 1).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  for (const text of [...above.filter(isOurLine), ...above]) {
    const said = DAY.exec(text);
    const read = said && day.read(said[0]);
    if (read) return read;
  }
  return null;
}
