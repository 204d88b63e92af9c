import type { Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { fold } from '../cells/text';
import { assignFields } from './assign-fields';
import { isBlankRow } from './blank';
import { isMoneyField } from './column-profile';
import { columnsOf } from './columns';
import { pairCurrencies } from './currency-pair';
import { decideConventions, type Decided } from './conventions';
import { findHeadingRow, isOurs, type HeadingRow } from './heading-row';
import type { ColumnMatch, ReadOptions, Table } from './ledger';
import { settleMoneyColumns } from './money-columns';
import { otherData } from './other-data';
import { settleCodeColumns, settleNameColumns } from './name-columns';
import { codesIn } from './preamble';
import type { Refusal } from './reading';

/** A table as found: where it stands, what its columns mean and how they write. */
export interface FoundTable {
  /** The sheet as its owner has it: columns headed `Callsheet ...` are blank. */
  readonly rows: Rows;
  readonly table: Table;
  readonly decided: Decided;
}

export type TableFinding =
  | { readonly found: FoundTable; readonly refused?: undefined }
  | { readonly refused: Refusal; readonly found?: undefined };

/**
 * Finds the table of receivables in a sheet: the heading row by its words and by what stands beneath it, the meaning of
 * each column, the layout and the conventions. Columns that a person confirmed win by heading text.
 */
export function findTable(rows: Rows, options: ReadOptions = {}): TableFinding {
  if (rows.every(isBlankRow)) return refuse('empty', 'The sheet is empty.');

  const heading = findHeadingRow(rows, confirmedFields(options));
  if (!heading) {
    return refuse(
      'no-headings',
      'No row of headings was found: a row naming customer, amount and due date is needed above the items.',
    );
  }
  const ours = heading.columns.filter((column) => isOurs(column.heading)).map(({ column }) => column);
  if (ours.length > 0) return findTable(withoutColumns(rows, ours, heading.first), options);

  const firstRow = heading.last + 1;
  let lastRow = rows.length - 1;
  while (lastRow >= firstRow && isBlankRow(rows[lastRow])) lastRow--;
  if (lastRow < firstRow) return refuse('empty', `There are headings in row ${firstRow} and nothing beneath them.`);

  const body = rows.slice(firstRow, lastRow + 1);
  const other = otherData(rows.slice(0, heading.first), heading, columnsOf(assignFields(heading.columns)));
  if (other) return refuse('not-receivables', other);

  const assigned = settleNameColumns(assignFields(heading.columns), heading.columns, body);
  const named = pairCurrencies(settleCodeColumns(assigned, heading.columns), heading.columns);
  const decided = decideConventions(body, named, options);
  const columns = settleMoneyColumns(named, heading.columns, body, decided);
  return finish(rows, heading, columns, decided, lastRow);
}

function withoutColumns(rows: Rows, columns: readonly number[], from: number): Rows {
  return rows.map((row, at) => (at < from ? row : row.map((cell, column) => (columns.includes(column) ? null : cell))));
}

function finish(
  rows: Rows,
  heading: HeadingRow,
  columns: readonly ColumnMatch[],
  decided: Decided,
  lastRow: number,
): TableFinding {
  const { index, buckets } = columnsOf(columns);
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => index[field] !== undefined);
  if (!has('open', 'amount', 'total', 'debit', 'credit') && buckets.length === 0) {
    return refuse('no-amounts', 'No column of amounts was found: name the column that holds what is owed.');
  }
  const inCurrencies = columns.filter(({ field, heading: text }) => isMoneyField(field) && codesIn(text).length === 1);
  const [one] = inCurrencies;
  if (one && inCurrencies.some((each) => codesIn(each.heading)[0] !== codesIn(one.heading)[0])) {
    return refuse(
      'currency-columns',
      `The amounts stand in a column per currency (${inCurrencies.map(({ heading: text }) => `“${text}”`).join(', ')}): put them in one column with the currency beside it, or leave out all but one.`,
    );
  }
  const detail = has('invoice', 'issued', 'due', 'settled', 'daysPastDue', 'documentType', 'terms');
  const table: Table = {
    layout: detail ? 'detail' : 'summary',
    headingRows: [heading.first + 1, heading.last + 1],
    bodyRows: [heading.last + 2, lastRow + 1],
    columns,
    conventions: decided.conventions,
    undecided: decided.undecided,
  };
  return { found: { rows, table, decided } };
}

/** A person's choices by heading text, however it is spaced or cased. */
function confirmedFields({ columns = {} }: ReadOptions): (heading: string) => Field | undefined {
  const chosen = new Map(Object.keys(columns).map((heading) => [fold(heading), columns[heading]!]));
  return (heading) => (heading === '' ? undefined : chosen.get(fold(heading)));
}

function refuse(code: Refusal['code'], message: string): TableFinding {
  return { refused: { code, message } };
}
