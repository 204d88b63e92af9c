import type { Rows } from '../cells/cell';
import { moneyFormat } from './block-edits';
import { CHECK, NOTES, OUR_COLUMNS, PERSONAL, PRINTED, TRACK, type CallListLine } from './call-list-columns';
import { callListRows } from './call-list-rows';
import { columnName } from './column-name';
import { ascending, columnRuns } from './column-runs';
import { CALL_LIST_SHEET as sheet } from './our-sheets';
import { RULE_MARK, type Edit } from './plan';
import { newCallList, type CallListSeen } from './read-call-list';
import type { SheetSeen } from './snapshot';

/** Lines above the headings: title, as-of day, totals. Then a blank row. */
const LINES_ABOVE = 4;
const HEADING_LOOK = { bold: true, fill: '#dde7f3', wrap: true };
const FILL = '#fff2cc';
const NOTES_WIDTH = 34;
const CHECK_WIDTH = 9;

/** Writes the Call list sheet: made once, then refreshed around whatever people have added to it. */
export function callListEdits(
  lines: readonly CallListLine[],
  above: readonly string[],
  before: SheetSeen | undefined,
  found: CallListSeen | null,
): readonly Edit[] {
  const seen = withMissing(found ?? newCallList(LINES_ABOVE + 1));
  const body = callListRows(lines, seen);
  const rows = before?.rows ?? [];
  return [
    { kind: 'sheet', sheet },
    ...(found ? [] : newSheetEdits(seen)),
    ...aboveEdits(above, rows, seen.headingRow),
    ...bodyEdits(body, rows, seen, found !== null),
    ...lookEdits(lines, seen),
    ...rulesEdit(lines.length, seen, before),
    ...printEdit(lines, seen),
  ];
}

/** Columns of ours that somebody deleted come back at the right end. */
function withMissing(seen: CallListSeen): CallListSeen {
  const missing = [...OUR_COLUMNS.map(({ heading }) => heading), CHECK].filter((heading) => !seen.columns.has(heading));
  const added = missing.map((heading, i): [string, number] => [heading, seen.lastColumn + 1 + i]);
  return { ...seen, columns: new Map([...seen.columns, ...added]), lastColumn: seen.lastColumn + missing.length };
}

function newSheetEdits(seen: CallListSeen): readonly Edit[] {
  const widths = new Map(
    OUR_COLUMNS.map(({ heading, width }): [number | undefined, number] => [seen.columns.get(heading), width]),
  );
  const notes = seen.userColumns[0] ?? 0;
  widths.set(notes, NOTES_WIDTH).set(seen.columns.get(CHECK), CHECK_WIDTH);
  return [
    { kind: 'values', sheet, row: seen.headingRow, column: notes, rowCount: 1, columnCount: 1, values: [[NOTES]] },
    {
      kind: 'widths',
      sheet,
      column: 0,
      widths: Array.from({ length: seen.lastColumn + 1 }, (_, i) => widths.get(i) ?? null),
    },
    { kind: 'look', sheet, row: 1, column: 0, rowCount: 1, columnCount: 1, look: { bold: true } },
    ...[notes, seen.columns.get('Next action') ?? notes].map((column): Edit => ({
      kind: 'look',
      sheet,
      row: seen.headingRow + 1,
      column,
      rowCount: 500,
      columnCount: 1,
      look: { wrap: true },
    })),
    { kind: 'freeze', sheet, rows: seen.headingRow },
  ];
}

/** Refreshes the lines above the headings, but never a line that people have put in their place. */
function aboveEdits(above: readonly string[], rows: Rows, headingRow: number): readonly Edit[] {
  return above.flatMap((text, i): Edit[] => {
    const row = headingRow - LINES_ABOVE + i;
    if (row < 1) return [];
    const cell = rows[row - 1]?.[0] ?? null;
    const ours = cell === null || cell === '' || (typeof cell === 'string' && firstWord(cell) === firstWord(text));
    return ours ? [{ kind: 'values', sheet, row, column: 0, rowCount: 1, columnCount: 1, values: [[text]] }] : [];
  });
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** Our columns always; the user's only when a row of theirs moved, so that their formulas stay while nothing does. */
function bodyEdits(body: Rows, rows: Rows, seen: CallListSeen, existed: boolean): readonly Edit[] {
  const { headingRow, columns, userColumns, lastColumn } = seen;
  const heading = new Map([...columns].map(([text, column]): [number, string] => [column, text]));
  const moved = body.some((cells, i) =>
    userColumns.some((column) => cells[column] !== (rows[headingRow + i]?.[column] ?? null)),
  );
  const edits = columnRuns([...heading.keys()].sort(ascending)).map(({ first, count }): Edit => {
    const indexes = Array.from({ length: count }, (_, i) => first + i);
    const values = [
      indexes.map((column) => heading.get(column) ?? null),
      ...body.map((cells) => indexes.map((column) => cells[column] ?? null)),
    ];
    return {
      kind: 'values',
      sheet,
      row: headingRow,
      column: first,
      rowCount: values.length,
      columnCount: count,
      values,
    };
  });
  const theirs = columnRuns(existed && moved ? userColumns : []).map(({ first, count }): Edit => {
    const values = body.map((cells) => cells.slice(first, first + count));
    return {
      kind: 'values',
      sheet,
      row: headingRow + 1,
      column: first,
      rowCount: values.length,
      columnCount: count,
      values,
    };
  });
  const end = headingRow + body.length;
  const stale = rows.length - end;
  const clear: Edit[] =
    stale > 0 ? [{ kind: 'clear', sheet, row: end + 1, column: 0, rowCount: stale, columnCount: lastColumn + 1 }] : [];
  return [...edits, ...theirs, ...clear];
}

function lookEdits(lines: readonly CallListLine[], { headingRow, columns }: CallListSeen): readonly Edit[] {
  const money = moneyFormat(lines);
  const headings: Edit[] = columnRuns([...columns.values()].sort(ascending)).map(({ first, count }) => ({
    kind: 'look',
    sheet,
    row: headingRow,
    column: first,
    rowCount: 1,
    columnCount: count,
    look: HEADING_LOOK,
  }));
  const numbers = OUR_COLUMNS.flatMap(({ heading, number }): Edit[] => {
    const column = columns.get(heading);
    if (number === undefined || column === undefined || lines.length === 0) return [];
    const look = { number: number === 'money' ? money : number };
    return [{ kind: 'look', sheet, row: headingRow + 1, column, rowCount: lines.length, columnCount: 1, look }];
  });
  return [...headings, ...numbers];
}

/** Marks the rows that a person calls, whatever order people sort the list into. */
function rulesEdit(count: number, seen: CallListSeen, before: SheetSeen | undefined): readonly Edit[] {
  const row = seen.headingRow + 1;
  const track = `$${columnName(seen.columns.get(TRACK) ?? 0)}${row}`;
  const block = { sheet, row, column: 0, rowCount: Math.max(count, 1), columnCount: seen.lastColumn + 1 };
  const formula = `=(${track}="${PERSONAL}")*(${RULE_MARK})`;
  return [
    {
      kind: 'rules',
      sheet,
      remove: (before?.rules ?? []).map(({ id }) => id),
      add: [{ ...block, formula, fill: FILL }],
    },
  ];
}

/** One page: the accounts to call, from rank to notes. */
function printEdit(
  lines: readonly CallListLine[],
  { headingRow, columns, userColumns }: CallListSeen,
): readonly Edit[] {
  const top = lines.reduce((last, line, i) => (line.top ? i + 1 : last), 0);
  const printed = PRINTED.map(({ heading }) => columns.get(heading) ?? 0);
  const last = Math.max(...printed);
  const lastColumn = userColumns.includes(last + 1) ? last + 1 : last;
  return [{ kind: 'print', sheet, titleRows: headingRow, lastRow: headingRow + (top || lines.length), lastColumn }];
}
