import type { Row, Rows } from '../cells/cell';
import { filledCells, isBlank, textOf } from './blank';
import { columnsAmong, type Columns } from './columns';
import { DATE_FIELDS } from './date-fields';

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
  const filled = (columns: readonly number[]) => (row: Row) => columns.some((column) => !isBlank(row[column]));
  const owner = columnsAmong(index, ['account', 'name']);
  const money = columnsAmong(index, ['open', 'amount', 'total', 'debit', 'credit', 'paid']);
  return {
    hasMoney: filled(money.concat(buckets.map(({ column }) => column))),
    hasOwner: filled(owner),
    ownerText: (row) => owner.map((column) => textOf(row[column])).join('\t'),
    hasDocument: filled(columnsAmong(index, ['invoice', ...DATE_FIELDS])),
  };
}

export function survey(body: Rows, { hasMoney, hasOwner, ownerText, hasDocument }: RowShape, summary: boolean): Survey {
  let items = 0;
  let documented = 0;
  let ownerless = 0;
  /** Rows above the rows of a customer, which name it and are no items. */
  let heading = 0;
  const owners = new Set<string>();
  body.forEach((row, at) => {
    const next = body[at + 1];
    const opens = next !== undefined && hasDocument(next) && !hasOwner(next);
    const money = hasMoney(row);
    if (money) items++;
    if (money && hasDocument(row)) {
      documented++;
      if (hasOwner(row)) owners.add(ownerText(row));
      else ownerless++;
    } else if (opens && (money ? hasOwner(row) : [1, 2, 3].includes(filledCells(row)))) heading++;
  });
  const grouped = ownerless > documented * 0.5;
  // Named once each: a customer named again further on shows that a blank is a blank.
  const firstRow =
    heading === 0 && ownerless > documented * 0.2 && owners.size === documented - ownerless && owners.size > 0;
  return {
    grouping: summary ? 'own' : firstRow ? 'first-row' : grouped ? 'headings' : 'own',
    documented: !summary && documented >= items * 0.6,
  };
}
