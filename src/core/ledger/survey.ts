import type { Row, Rows } from '../cells/cell';
import { isBlank } from './blank';
import type { Columns } from './columns';

/** Where the customer of a row stands: in the row, in a row above the invoices, or in the first row of its invoices. */
export type Grouping = 'own' | 'headings' | 'first-row';

export interface Survey {
  readonly grouping: Grouping;
  /** Nearly every amount stands beside an invoice number or a date, so one without is no invoice. */
  readonly documented: boolean;
}

/** The questions every row is asked, answered from which cells are filled. */
export interface RowShape {
  hasMoney(row: Row): boolean;
  hasOwner(row: Row): boolean;
  /** An invoice number or a date. */
  hasDocument(row: Row): boolean;
}

export function rowShape({ index, buckets }: Columns): RowShape {
  const pick = (...columns: readonly (number | undefined)[]): number[] =>
    columns.filter((column): column is number => column !== undefined);
  const filled = (columns: readonly number[]) => (row: Row) => columns.some((column) => !isBlank(row[column]));
  return {
    hasMoney: filled([
      ...pick(index.open, index.amount, index.total, index.debit, index.credit, index.paid),
      ...buckets.map(({ column }) => column),
    ]),
    hasOwner: filled(pick(index.account, index.name)),
    hasDocument: filled(pick(index.invoice, index.issued, index.due, index.settled)),
  };
}

export const filledCells = (row: Row): number =>
  row.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0);

export function survey(body: Rows, shape: RowShape, summary: boolean): Survey {
  let items = 0;
  let documented = 0;
  let ownerless = 0;
  let lone = 0;
  let totaled = 0;
  body.forEach((row, at) => {
    if (!shape.hasMoney(row)) {
      if (filledCells(row) > 0 && filledCells(row) <= 3) lone++;
      return;
    }
    items++;
    if (!shape.hasDocument(row)) {
      const next = body[at + 1];
      if (shape.hasOwner(row) && next && shape.hasDocument(next) && !shape.hasOwner(next)) totaled++;
      return;
    }
    documented++;
    if (!shape.hasOwner(row)) ownerless++;
  });
  const grouped = !summary && ownerless > documented * 0.5;
  const firstRow = !summary && lone + totaled === 0 && ownerless > documented * 0.2 && ownerless < documented;
  return {
    grouping: firstRow ? 'first-row' : grouped ? 'headings' : 'own',
    documented: !summary && documented >= items * 0.6,
  };
}
