import type { Cell, Row, Rows } from '../cells/cell';
import { isBlank } from '../ledger/blank';
import { ACCOUNT, CHECK, CURRENCY, NAME, OUR_COLUMNS, RANK, type CallListLine } from './call-list-columns';
import type { CallListRow, CallListSeen } from './read-call-list';
import { rowCheck } from './row-check';

/** What stands in the rank column of a row that is no longer ranked. */
export const LEFT = 'left the list';
const COPY = 'second row';

/**
 * The body of the call list: the accounts in rank order, each with what the user's columns hold for it, and below them
 * every row that still carries words of the user's: accounts that left the list, second rows of one account, free lines.
 */
export function callListRows(lines: readonly CallListLine[], seen: CallListSeen): Rows {
  const firstOf = new Map<string, CallListRow>();
  const extra: Row[] = [];
  const ranked = new Set(lines.map(({ account }) => account.key));
  for (const row of seen.rows) {
    const words = seen.userColumns.some((column) => !isBlank(row.cells[column]));
    if (row.key === '') extra.push(fit(row.cells, seen));
    else if (!ranked.has(row.key)) {
      if (words) extra.push(keep(row, LEFT, seen));
    } else if (!firstOf.has(row.key)) firstOf.set(row.key, row);
    else if (words) extra.push(keep(row, COPY, seen));
  }
  return [...lines.map((line) => rowOf(line, firstOf.get(line.account.key), seen)), ...extra];
}

function rowOf(
  line: CallListLine,
  before: CallListRow | undefined,
  { columns, userColumns, lastColumn }: CallListSeen,
): Row {
  const cells: Cell[] = new Array<Cell>(lastColumn + 1).fill(null);
  for (const column of userColumns) cells[column] = before?.cells[column] ?? null;
  const ours = OUR_COLUMNS.map(({ value }) => value(line));
  OUR_COLUMNS.forEach(({ heading }, i) => put(cells, columns.get(heading), ours[i] ?? null));
  put(cells, columns.get(CHECK), rowCheck(ours));
  return cells;
}

/** The user's cells, account, name and currency stay; what we said about the account goes. */
function keep(row: CallListRow, word: string, { columns, userColumns, lastColumn }: CallListSeen): Row {
  const cells: Cell[] = new Array<Cell>(lastColumn + 1).fill(null);
  const kept = [...userColumns, ...[ACCOUNT, NAME, CURRENCY].map((heading) => columns.get(heading))];
  for (const column of kept) if (column !== undefined) cells[column] = row.cells[column] ?? null;
  put(cells, columns.get(RANK), word);
  return cells;
}

const fit = (cells: Row, { lastColumn }: CallListSeen): Row =>
  Array.from({ length: lastColumn + 1 }, (_, column) => cells[column] ?? null);

function put(cells: Cell[], column: number | undefined, cell: Cell): void {
  if (column !== undefined) cells[column] = cell;
}
