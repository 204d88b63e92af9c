import type { Cell, Rows } from '../cells/cell';
import { isBlank } from '../ledger/blank';
import { moneyFormat } from './block-edits';
import {
  HANDLING,
  LINE_UP,
  NOTES,
  OUR_COLUMNS,
  PERSONAL,
  PRINTED,
  TRACK,
  type CallListLine,
} from './call-list-columns';
import { callListRows } from './call-list-rows';
import { isOurLine } from './call-list-words';
import { columnName } from './column-name';
import { ascending, columnRuns } from './column-runs';
import { clearEdits, HEADING_LOOK, lookEdit, TOP_FILL, valuesEdit } from './edit-makers';
import { CALL_LIST_SHEET as sheet } from './our-sheets';
import { RULE_MARK, type Edit } from './plan';
import { newCallList, type CallListSeen } from './read-call-list';
import type { SheetSeen } from './snapshot';

/** Lines above the headings: title, as-of day, totals. Then a blank row. */
const LINES_ABOVE = 4;
const NOTES_WIDTH = 28;
const WRAPPED_ROWS = 500;

/** Writes the Call list sheet: made once, then refreshed around whatever people have added to it. */
export function callListEdits(
  lines: readonly CallListLine[],
  above: readonly string[],
  before: SheetSeen | undefined,
  found: CallListSeen | null,
): readonly Edit[] {
  const seen = withMissing(found ?? newCallList(LINES_ABOVE + 1));
  const rows = before?.rows ?? [];
  return [
    { kind: 'sheet', sheet },
    ...(found ? [] : newSheetEdits(seen)),
    ...aboveEdits(above, rows, seen.headingRow),
    ...bodyEdits(callListRows(lines, seen), rows, seen, found !== null),
    ...numberEdits(lines, seen),
    rulesEdit(lines.length, seen, before),
    printEdit(lines, seen),
  ];
}

/** Columns of ours that somebody deleted come back at the right end. */
function withMissing(seen: CallListSeen): CallListSeen {
  const missing = LINE_UP.filter((heading) => heading !== NOTES && !seen.columns.has(heading));
  const added = missing.map((heading, i): [string, number] => [heading, seen.lastColumn + 1 + i]);
  return { ...seen, columns: new Map([...seen.columns, ...added]), lastColumn: seen.lastColumn + missing.length };
}

function newSheetEdits({ headingRow }: CallListSeen): readonly Edit[] {
  const widths = LINE_UP.map(
    (heading) => OUR_COLUMNS.find((column) => column.heading === heading)?.width ?? NOTES_WIDTH,
  );
  // With the next action and the notes behind it.
  const wrapped = LINE_UP.indexOf(HANDLING);
  return [
    valuesEdit(sheet, headingRow, 0, [LINE_UP]),
    { kind: 'widths', sheet, column: 0, widths },
    lookEdit(sheet, 1, 1, 0, 1, { bold: true }),
    lookEdit(sheet, headingRow, headingRow, 0, LINE_UP.length, HEADING_LOOK),
    lookEdit(sheet, headingRow + 1, headingRow + WRAPPED_ROWS, 0, LINE_UP.length, { top: true }),
    lookEdit(sheet, headingRow + 1, headingRow + WRAPPED_ROWS, wrapped, 3, { wrap: true }),
    { kind: 'freeze', sheet, rows: headingRow },
  ];
}

/** Refreshes the lines above the headings, but never a line that people have put in their place. */
function aboveEdits(above: readonly string[], rows: Rows, headingRow: number): readonly Edit[] {
  return above.flatMap((text, i) => {
    const row = headingRow - LINES_ABOVE + i;
    const cell = rows[row - 1]?.[0];
    const free = row > 0 && (isBlank(cell) || isOurLine(String(cell)));
    return free ? [valuesEdit(sheet, row, 0, [[text]])] : [];
  });
}

/** Our columns always; the user's only when a row of theirs moved, so that their formulas stay while nothing does. */
function bodyEdits(body: Rows, rows: Rows, seen: CallListSeen, existed: boolean): readonly Edit[] {
  const { headingRow, columns, userColumns, lastColumn } = seen;
  const headings: Cell[] = [];
  for (const [heading, column] of columns) headings[column] = heading;
  const moved = body.some((cells, i) =>
    userColumns.some((column) => cells[column] !== (rows[headingRow + i]?.[column] ?? null)),
  );
  const write = (of: Rows, row: number, among: readonly number[]): readonly Edit[] =>
    columnRuns([...among].sort(ascending)).map(({ first, count }) =>
      valuesEdit(
        sheet,
        row,
        first,
        of.map((cells) => cells.slice(first, first + count)),
      ),
    );
  return [
    ...write([headings, ...body], headingRow, [...columns.values()]),
    ...(existed && moved ? write(body, headingRow + 1, userColumns) : []),
    ...clearEdits(sheet, headingRow + body.length + 1, rows.length, 0, lastColumn + 1),
  ];
}

function numberEdits(lines: readonly CallListLine[], { headingRow, columns }: CallListSeen): readonly Edit[] {
  const money = moneyFormat(lines);
  return OUR_COLUMNS.flatMap(({ heading, number }) => {
    if (number === undefined || lines.length === 0) return [];
    const look = { number: number === 'money' ? money : number };
    return [lookEdit(sheet, headingRow + 1, headingRow + lines.length, columns.get(heading) ?? 0, 1, look)];
  });
}

/** Marks the rows that a person calls, whatever order people sort the list into. */
function rulesEdit(count: number, seen: CallListSeen, before: SheetSeen | undefined): Edit {
  const row = seen.headingRow + 1;
  const track = `$${columnName(seen.columns.get(TRACK) ?? 0)}${row}`;
  const block = { sheet, row, column: 0, rowCount: Math.max(count, 1), columnCount: seen.lastColumn + 1 };
  const rule = { ...block, formula: `=(${track}="${PERSONAL}")*(${RULE_MARK})`, fill: TOP_FILL };
  return { kind: 'rules', sheet, remove: (before?.rules ?? []).map(({ id }) => id), add: [rule] };
}

/** One page: the accounts to call, from rank to notes. */
function printEdit(lines: readonly CallListLine[], { headingRow, columns, userColumns }: CallListSeen): Edit {
  const top = lines.reduce((last, line, i) => (line.top ? i + 1 : last), 0);
  const last = Math.max(...PRINTED.map(({ heading }) => columns.get(heading) ?? 0));
  const lastColumn = userColumns.includes(last + 1) ? last + 1 : last;
  return { kind: 'print', sheet, titleRows: headingRow, lastRow: headingRow + (top || lines.length), lastColumn };
}
