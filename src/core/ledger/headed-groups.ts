import type { Row, Rows } from '../cells/cell';
import type { MoneyReading } from './money';
import type { RowShape } from './survey';

/**
 * Rows that name a customer and carry the sum of the invoices beneath, as Odoo and outlined sheets print it: they would
 * double every balance. 0-based rows of the body; null unless all such rows add up.
 */
export function headedGroups(
  body: Rows,
  { hasMoney, hasOwner, hasDocument }: RowShape,
  moneyOf: (row: Row, exponent: number, paidUp: boolean) => MoneyReading,
): ReadonlySet<number> | null {
  const openOf = (row: Row): number => {
    const money = moneyOf(row, 2, false);
    return 'open' in money ? money.open : NaN;
  };
  const heads = new Set<number>();
  let head = -1;
  /** Its sum, less the invoices so far. */
  let rest = 0;
  for (let at = 0; at <= body.length; at++) {
    const row = body[at] || [];
    if (hasDocument(row)) {
      if (head >= 0) rest -= openOf(row);
      continue;
    }
    if (head >= 0 && rest !== 0) return null;
    if (head >= 0) heads.add(head);
    head = hasMoney(row) && hasOwner(row) && hasDocument(body[at + 1] || []) ? at : -1;
    if (head >= 0) rest = openOf(row);
  }
  return heads.size > 0 ? heads : null;
}
