import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay, type Day } from '../cells/day';
import type { ConfirmedSheet, Policy } from '../policy/policy';
import { BLOCKS } from '../policy/blocks';
import { isBlank, textOf } from '../policy/policy-cell';
import { policyRows } from '../policy/policy-rows';
import { headingsOf, type BlockRow } from '../policy/policy-sheet';
import { changedRows } from './changed-rows';
import { completePolicy } from './complete-policy';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { PAYMENTS_SHEET, POLICY_NAME, POLICY_SHEET as sheet } from './our-sheets';
import type { Edit, Look } from './plan';
import { blockRows, insertBeforeBlanks, replaceBlock } from './policy-lines';

/** Values are numbers and words, and stand beside what explains them; sources take several lines. */
const BODY_LOOK: Look = { left: true, top: true };
const PLAIN_LOOK: Look = { bold: false, fill: null, wrap: false, ...BODY_LOOK };
const TITLE_LOOK: Look = { bold: true };
/** Meanings run on over the empty cells beside them; the sources of packs, which cannot, are wrapped. */
const WIDTHS = [30, 16, 29, 18, 14, 11, 11, 11, 14, 11, 44, 12, 28];
const SOURCE = Object.keys(BLOCKS.packs.columns).indexOf('source');
/** The last column that is printed: the next says how packs were, and nothing of how they are. */
const PRINTED = Object.keys(BLOCKS.packs.columns).indexOf('checked');
const WRAPPED: Look = { wrap: true };
const TITLES: ReadonlySet<string> = new Set(Object.values(BLOCKS).map(({ heading }) => headingsOf(heading)[0]!));

/** Makes the Policy sheet, once. */
export function newPolicyEdits(policy: Policy): PolicyUpdate {
  const rows = policyRows(policy);
  const edits: readonly Edit[] = [
    { kind: 'sheet', sheet },
    valuesEdit(sheet, 1, 0, rows),
    lookEdit(sheet, 1, rows.length, 0, width(rows), BODY_LOOK),
    lookEdit(sheet, 1, 1, 0, 1, TITLE_LOOK),
    ...looks(rows, 1),
    { kind: 'widths', sheet, column: 0, widths: WIDTHS.slice(0, width(rows)) },
    printEdit(rows),
    nameEdit(rows),
  ];
  return { edits, added: [], rows };
}

export interface PolicyUpdate {
  readonly edits: readonly Edit[];
  /** What the sheet lacked and has now. */
  readonly added: readonly string[];
  /** The sheet as it stands then. */
  readonly rows: Rows;
}

/**
 * Keeps an existing Policy sheet up to date: the as-of day, what was confirmed for one sheet, and what it lacks, with a
 * row for each currency that a rate is wanted for. A person's cells stay as they are; rows below move only when there are more or fewer above.
 */
export function updatePolicyEdits(
  rows: Rows,
  asOf: Day,
  name: string,
  confirmed: ConfirmedSheet,
  withoutRate: readonly string[] = [],
): PolicyUpdate {
  const { rows: complete, added } = completePolicy(rows, asOf, withoutRate);
  const after = withConventions(withColumns(withDay(complete, 'asOf', asOf), name, confirmed), name, confirmed);
  return { edits: rewrittenPolicyEdits(rows, after), added, rows: after };
}

/** Turns the sheet as it stands into another: the rows that differ, and the looks of those that moved. */
export function rewrittenPolicyEdits(rows: Rows, after: Rows): readonly Edit[] {
  const first = after.findIndex((row, i) => (rows[i]?.[0] ?? null) !== (row[0] ?? null)) + 1;
  const moved = first > 0 ? [...looks(after, first), printEdit(after)] : [];
  return [...changedRows(sheet, rows, after), ...moved, nameEdit(after)];
}

/** One page wide, since it is also the policy in writing. */
const printEdit = (rows: Rows): Edit => ({
  kind: 'print',
  sheet,
  titleRows: 0,
  lastRow: rows.length,
  lastColumn: PRINTED,
});

/** Writes the day of a review; a sheet on which that line was deleted stays as it is. */
export const reviewedPolicyEdits = (rows: Rows, day: Day): readonly Edit[] =>
  changedRows(sheet, rows, withDay(rows, 'reviewedOn', day));

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
function looks(rows: Rows, from: number): readonly Edit[] {
  const headings = rows.flatMap((row, i) =>
    i + 1 >= from && TITLES.has(textOf(row[0])) && !isBlank(row[1]) ? [i + 1] : [],
  );
  const columnCount = width(rows);
  const packs = blockRows(rows, 'packs').filter(({ at, cells }) => at >= from && !isBlank(cells[SOURCE]));
  const [firstPack, lastPack] = [packs[0], packs[packs.length - 1]];
  return [
    ...(from > 1 ? [lookEdit(sheet, from, rows.length, 0, columnCount, PLAIN_LOOK)] : []),
    ...headings.map((row) => lookEdit(sheet, row, row, 0, columnCount, HEADING_LOOK)),
    ...(firstPack && lastPack ? [lookEdit(sheet, firstPack.at, lastPack.at, SOURCE, 1, WRAPPED)] : []),
  ];
}

function withDay(rows: Rows, setting: 'asOf' | 'reviewedOn', day: Day): Rows {
  const [label] = BLOCKS.settings.entries[setting];
  const row = blockRows(rows, 'settings').find(({ cells }) => textOf(cells[0]).trim() === label);
  if (!row) return rows;
  const before = row.cells[1] ?? null;
  return before === day || before === isoDay(day) ? rows : replace(rows, row.at, withCell(row.cells, 1, isoDay(day)));
}

/** The columns of the sheet come first: it is the one that was scored last. */
function withColumns(rows: Rows, name: string, { columns }: ConfirmedSheet): Rows {
  const mine = (row: BlockRow): boolean => textOf(row.cells[0]) === name;
  const block = blockRows(rows, 'columns');
  const wanted = new Map<string, Cell>(Object.entries(columns));
  const own = block.filter(mine).flatMap((row): Row[] => {
    const heading = textOf(row.cells[1]);
    const field = wanted.get(heading);
    if (field === undefined) return [];
    wanted.delete(heading);
    return [textOf(row.cells[2]) === field ? row.cells : withCell(row.cells, 2, field)];
  });
  const added = [...wanted].map(([heading, field]): Row => [name, heading, field]);
  const others = block.filter((row) => !mine(row)).map(({ cells }) => cells);
  return replaceBlock(rows, 'columns', block, [...own, ...added, ...others]);
}

/** The sheet that was scored last; null where Policy remembers none. */
export function scoredLast(rows: Rows): string | null {
  const names = blockRows(rows, 'columns').map(({ cells }) => textOf(cells[0]));
  return names.find((name) => name !== '' && name !== PAYMENTS_SHEET) ?? null;
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
