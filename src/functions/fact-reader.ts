import type { Cell, Row } from '../core/cells/cell';
import type { FactField } from '../core/cells/field';
import type { Account } from '../core/ledger/account';
import { isBlank } from '../core/ledger/blank';
import type { Layout } from './layout';

export type Facts = Account['facts'];

/** Reads what a row says of the customer, of the fields asked for; null when no column has any of them. */
export function factReader({ matches }: Layout, fields: readonly FactField[]): ((row: Row) => Facts) | null {
  const columns = matches.flatMap(({ column, field }) =>
    fields.some((one) => one === field) ? [{ column, field: field as FactField }] : [],
  );
  if (columns.length === 0) return null;
  return (row) => {
    const facts: Partial<Record<FactField, Cell>> = {};
    for (const { column, field } of columns) {
      const cell = row[column];
      if (!isBlank(cell)) facts[field] = cell!;
    }
    return facts;
  };
}
