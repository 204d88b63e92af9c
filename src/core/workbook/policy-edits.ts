import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay, type Day } from '../cells/day';
import type { ConfirmedSheet, Policy } from '../policy/policy';
import { BLOCKS, type BlockName } from '../policy/blocks';
import { isBlank, textOf } from '../policy/policy-cell';
import { policyRows } from '../policy/policy-rows';
import { blocksIn, headingsOf, type BlockRow } from '../policy/policy-sheet';
import { changedRows } from './changed-rows';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { POLICY_NAME, POLICY_SHEET as sheet } from './our-sheets';
import type { Edit, Look } from './plan';

const PLAIN_LOOK: Look = { bold: false, fill: null };
const WIDTHS = [24, 24, 24, 24, 12, 12, 12, 40];
const TITLES: ReadonlySet<string> = new Set(Object.values(BLOCKS).map(({ heading }) => headingsOf(heading)[0]!));

/** Makes the Policy sheet, once. */
export function newPolicyEdits(policy: Policy): readonly Edit[] {
  const rows = policyRows(policy);
  return [
    { kind: 'sheet', sheet },
    valuesEdit(sheet, 1, 0, rows),
    ...headingLooks(rows, 1),
    { kind: 'widths', sheet, column: 0, widths: WIDTHS.slice(0, width(rows)) },
    nameEdit(rows),
  ];
}

/**
 * Keeps an existing Policy sheet up to date: the as-of day and what was confirmed for one sheet, nothing else. A
 * person's cells stay as they are; rows below move only when the sheet has more or fewer columns than before.
 */
export function updatePolicyEdits(rows: Rows, asOf: Day, name: string, confirmed: ConfirmedSheet): readonly Edit[] {
  const after = withConventions(withColumns(withAsOf(rows, asOf), name, confirmed), name, confirmed);
  const first = after.findIndex((row, i) => (rows[i]?.[0] ?? null) !== (row[0] ?? null)) + 1;
  return [...changedRows(sheet, rows, after), ...(first > 0 ? headingLooks(after, first) : []), nameEdit(after)];
}

const width = (rows: Rows): number => rows.reduce((widest, row) => Math.max(widest, row.length), 1);

const nameEdit = (rows: Rows): Edit => ({
  kind: 'name',
  name: POLICY_NAME,
  sheet,
  row: 1,
  column: 0,
  rowCount: rows.length,
  columnCount: width(rows),
});

/** Block headings from a row on in bold, and what stands below them plain: rows that moved left their looks behind. */
function headingLooks(rows: Rows, from: number): readonly Edit[] {
  const headings = rows.flatMap((row, i) =>
    i + 1 >= from && TITLES.has(textOf(row[0])) && !isBlank(row[1]) ? [i + 1] : [],
  );
  const columnCount = width(rows);
  return [
    ...(from > 1 ? [lookEdit(sheet, from, rows.length, 0, columnCount, PLAIN_LOOK)] : []),
    ...headings.map((row) => lookEdit(sheet, row, row, 0, columnCount, HEADING_LOOK)),
  ];
}

const blockRows = (rows: Rows, name: BlockName): readonly BlockRow[] =>
  blocksIn(rows).find((block) => block.name === name)?.rows ?? [];

function withAsOf(rows: Rows, asOf: Day): Rows {
  const [label] = BLOCKS.settings.entries.asOf;
  const row = blockRows(rows, 'settings').find(({ cells }) => textOf(cells[0]).trim() === label);
  if (!row) return rows;
  const before = row.cells[1] ?? null;
  return before === asOf || before === isoDay(asOf)
    ? rows
    : replace(rows, row.at, withCell(row.cells, 1, isoDay(asOf)));
}

function withColumns(rows: Rows, name: string, { columns }: ConfirmedSheet): Rows {
  const mine = (row: BlockRow): boolean => textOf(row.cells[0]) === name;
  const block = blockRows(rows, 'columns');
  const wanted = new Map<string, Cell>(Object.entries(columns));
  const lines = block.flatMap((row): Row[] => {
    if (!mine(row)) return [row.cells];
    const heading = textOf(row.cells[1]);
    const field = wanted.get(heading);
    if (field === undefined) return [];
    wanted.delete(heading);
    return [textOf(row.cells[2]) === field ? row.cells : withCell(row.cells, 2, field)];
  });
  const added = [...wanted].map(([heading, field]): Row => [name, heading, field]);
  return replaceBlock(rows, 'columns', block, insertBeforeBlanks(lines, added));
}

function withConventions(rows: Rows, name: string, { conventions }: ConfirmedSheet): Rows {
  const cells = [name, conventions.decimalMark ?? null, conventions.dayOrder ?? null];
  const block = blockRows(rows, 'conventions');
  const known = block.some((row) => textOf(row.cells[0]) === name);
  const lines = block.map((row): Row =>
    textOf(row.cells[0]) === name ? cells.reduce(replaceCell, row.cells) : row.cells,
  );
  return replaceBlock(rows, 'conventions', block, known ? lines : insertBeforeBlanks(lines, [cells]));
}

const replaceCell = (row: Row, cell: Cell, column: number): Row =>
  (row[column] ?? null) === cell ? row : withCell(row, column, cell);

function withCell(row: Row, column: number, cell: Cell): Row {
  const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_, i) => row[i] ?? null);
  cells[column] = cell;
  return cells;
}

const replace = (rows: Rows, at: number, row: Row): Rows => rows.map((old, i) => (i + 1 === at ? row : old));

/** New lines go after the last one that says anything, so that the blank row between blocks stays. */
function insertBeforeBlanks(lines: readonly Row[], added: readonly Row[]): readonly Row[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? []).every(isBlank)) end -= 1;
  return [...lines.slice(0, end), ...added, ...lines.slice(end)];
}

/** The sheet with other lines in one of its blocks; a block that was deleted comes back at the end. */
function replaceBlock(rows: Rows, name: BlockName, block: readonly BlockRow[], lines: readonly Row[]): Rows {
  const at = blocksIn(rows).find((one) => one.name === name)?.at;
  if (at === undefined) return [...rows, [], headingsOf(BLOCKS[name].heading), ...lines];
  return [...rows.slice(0, at), ...lines, ...rows.slice(at + block.length)];
}
