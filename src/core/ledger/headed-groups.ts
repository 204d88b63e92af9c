import type { Row, Rows } from '../cells/cell';
import type { RowShape } from './survey';

/**
 * Rows that name a customer and carry the sum of the invoices beneath, as Odoo and outlined sheets print it: they would
 * double every balance. 0-based rows of the body; null unless all such rows add up.
 */
export function headedGroups(
  body: Rows,
  shape: RowShape,
  openOf: (row: Row) => number | null,
): ReadonlySet<number> | null {
  const heads = new Set<number>();
  for (let at = 0; at + 1 < body.length; at++) {
    if (!isHead(body[at]!, shape) || !shape.hasDocument(body[at + 1]!)) continue;
    let sum = 0;
    for (let below = at + 1; below < body.length && shape.hasDocument(body[below]!); below++) {
      const open = openOf(body[below]!);
      if (open === null) return null;
      sum += open;
    }
    if (sum !== openOf(body[at]!)) return null;
    heads.add(at);
  }
  return heads.size > 0 ? heads : null;
}

const isHead = (row: Row, shape: RowShape): boolean =>
  shape.hasMoney(row) && shape.hasOwner(row) && !shape.hasDocument(row);
