import type { Rows } from '../cells/cell';
import { isBlank } from '../ledger/blank';

/** Rightmost column (0-based) with anything in it in rows `from` to `to` (1-based, both included); -1 when all are blank. */
export function lastUsedColumn(rows: Rows, from: number, to: number): number {
  let last = -1;
  for (let row = from - 1; row < Math.min(to, rows.length); row += 1) {
    const cells = rows[row] ?? [];
    for (let column = cells.length - 1; column > last; column -= 1) if (!isBlank(cells[column])) last = column;
  }
  return last;
}
