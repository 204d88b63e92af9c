import type { Rows } from '../cells/cell';
import { assignFields } from './assign-fields';
import { isBlankRow } from './blank';
import { isMoneyField } from './column-profile';
import { columnsOf, isDetail, isOwed, type Columns } from './columns';
import { decideConventions, type Decided } from './conventions';
import { pairCurrencies } from './currency-pair';
import { confirmedFields, headingColumns, isOurs } from './heading-columns';
import type { ColumnMatch, ReadOptions, Table } from './ledger';
import { settleMoneyColumns } from './money-columns';
import { settleCodeColumns, settleNameColumns } from './name-columns';
import { refuse, refuseUnowed, type Refused } from './reading';
import { codesIn } from './stated-currency';

/** A table as found: where it stands, what its columns mean and how they write. */
export interface FoundTable {
  /** The sheet as its owner has it: columns headed `Callsheet ...` are blank. */
  readonly rows: Rows;
  readonly body: Rows;
  readonly table: Table;
  readonly columns: Columns;
  readonly decided: Decided;
  readonly refused?: undefined;
}

/**
 * The table beneath the headings that stand from row `first` to row `last` (0-based): the meaning of each column, the
 * layout and the conventions. Columns that a person confirmed win by heading text.
 */
export function tableBeneath(rows: Rows, first: number, last: number, options: ReadOptions): FoundTable | Refused {
  const seen = headingColumns(rows, first, last, confirmedFields(options));
  const ours = seen.filter(({ heading }) => isOurs(heading)).map(({ column }) => column);
  if (ours.length > 0) return tableBeneath(withoutColumns(rows, ours, first), first, last, options);

  let end = rows.length;
  while (end > last && isBlankRow(rows[end - 1])) end--;
  const body = rows.slice(last + 1, end);

  const drafts = assignFields(seen);
  settleNameColumns(drafts);
  settleCodeColumns(drafts);
  pairCurrencies(drafts);
  const decided = decideConventions(body, drafts, options);
  settleMoneyColumns(drafts, body, decided);
  const matches = drafts.map(({ column, heading, field, confidence, confirmed }): ColumnMatch => ({
    column,
    heading,
    field,
    confidence,
    confirmed,
  }));
  const columns = columnsOf(matches);
  if (!matches.some(isOwed)) {
    return refuseUnowed('No column of amounts was found');
  }
  const stated = matches
    .filter(({ field, heading }) => isMoneyField(field) && codesIn(heading).length === 1)
    .map(({ heading }) => heading);
  if (new Set(stated.flatMap(codesIn)).size > 1) {
    return refuse(
      'currency-columns',
      `The amounts stand in a column per currency (“${stated.join('”, “')}”): put them in one column with the currency beside it, or leave out all but one.`,
    );
  }
  const table: Table = {
    layout: matches.some(isDetail) ? 'detail' : 'summary',
    headingRows: [first + 1, last + 1],
    bodyRows: [last + 2, end],
    columns: matches,
    conventions: decided.conventions,
    undecided: decided.undecided,
  };
  return { rows, body, table, columns, decided };
}

const withoutColumns = (rows: Rows, columns: readonly number[], from: number): Rows =>
  rows.map((row, at) => (at < from ? row : row.map((cell, column) => (columns.includes(column) ? null : cell))));
