import type { Row, Rows } from '../cells/cell';
import { isBlank, textOf } from './blank';
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
  ownerText(row: Row): string;
  /** An invoice number or a date. */
  hasDocument(row: Row): boolean;
}

export function rowShape({ index, buckets }: Columns): RowShape {
  const pick = (...columns: readonly (number | undefined)[]): number[] =>
    columns.filter((column): column is number => column !== undefined);
  const filled = (columns: readonly number[]) => (row: Row) => columns.some((column) => !isBlank(row[column]));
  const owner = pick(index.account, index.name);
  return {
    hasMoney: filled([
      ...pick(index.open, index.amount, index.total, index.debit, index.credit, index.paid),
      ...buckets.map(({ column }) => column),
    ]),
    hasOwner: filled(owner),
    ownerText: (row) => owner.map((column) => textOf(row[column])).join('\t'),
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
  const owners = new Set<string>();
  body.forEach((row, at) => {
    const next = body[at + 1];
    const opens = next !== undefined && shape.hasDocument(next) && !shape.hasOwner(next);
    if (!shape.hasMoney(row)) {
      if (opens && filledCells(row) > 0 && filledCells(row) <= 3) lone++;
      return;
    }
    items++;
    if (!shape.hasDocument(row)) {
      if (opens && shape.hasOwner(row)) totaled++;
      return;
    }
    documented++;
    if (shape.hasOwner(row)) owners.add(shape.ownerText(row));
    else ownerless++;
  });
  const grouped = !summary && ownerless > documented * 0.5;
  // Named once each: a customer named again further on shows that a blank is a blank.
  const firstRow =
    !summary &&
    lone + totaled === 0 &&
    ownerless > documented * 0.2 &&
    owners.size === documented - ownerless &&
    owners.size > 0;
  return {
    grouping: firstRow ? 'first-row' : grouped ? 'headings' : 'own',
    documented: !summary && documented >= items * 0.6,
  };
}
