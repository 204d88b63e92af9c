import { exponentOf } from '../cells/currency';
import type { Cell, Row, Rows } from '../cells/cell';
import { BLOCK_HEADINGS, type BlockField } from '../score/score-headings';
import { FIELD_SPECS } from './block-fields';
import { ascending, columnRuns } from './column-runs';
import type { Edit } from './plan';
import type { RankedEntry } from './ranked-entry';
import type { BlockPlace, BlockSeen } from './score-block';

const HEADING_LOOK = { bold: true, fill: '#dde7f3', wrap: true };

/**
 * Writes the block: one edit of values per run of neighboring columns (one in all unless somebody moved a column), what
 * an earlier, longer export left below or above cleared. Rows that belong to no open account stay empty.
 */
export function blockEdits(
  sheet: string,
  rows: Rows,
  entries: readonly RankedEntry[],
  place: BlockPlace,
  seen: BlockSeen | null,
): readonly Edit[] {
  const { headingRow } = place;
  // What we fill ends with the last row that has values: a later run sees all of it again, and clears what is left over.
  const lastFilled = entries.reduce((last, { account }) => Math.max(last, ...account.rows.slice(-1)), headingRow);
  const lastRow = Math.min(lastFilled, place.lastRow);
  const fieldAt = new Map([...place.columns].map(([field, column]): [number, BlockField] => [column, field]));
  const edits: Edit[] = [];
  for (const { first, count } of columnRuns(seen?.copies ?? [])) {
    edits.push(clear(sheet, first, count, seen?.headingRow ?? headingRow, rows.length));
  }
  for (const { first, count } of columnRuns([...fieldAt.keys()].sort(ascending))) {
    const fields = Array.from({ length: count }, (_, i) => fieldAt.get(first + i) ?? 'rank');
    if (seen && seen.headingRow < headingRow) edits.push(clear(sheet, first, count, seen.headingRow, headingRow - 1));
    if (seen && rows.length > lastRow) edits.push(clear(sheet, first, count, lastRow + 1, rows.length));
    const values = valuesOf(fields, entries, headingRow, lastRow);
    edits.push({
      kind: 'values',
      sheet,
      row: headingRow,
      column: first,
      rowCount: values.length,
      columnCount: count,
      values,
    });
    edits.push({
      kind: 'look',
      sheet,
      row: headingRow,
      column: first,
      rowCount: 1,
      columnCount: count,
      look: HEADING_LOOK,
    });
    if (lastRow > headingRow)
      edits.push(...numberLooks(sheet, fields, first, headingRow + 1, lastRow, moneyFormat(entries)));
  }
  for (const { first, count } of columnRuns(place.added)) {
    const widths = Array.from({ length: count }, (_, i) => FIELD_SPECS[fieldAt.get(first + i) ?? 'rank'].width);
    edits.push({ kind: 'widths', sheet, column: first, widths });
  }
  return edits;
}

/** Takes the block away: contents, formats and widths. */
export function removeBlockEdits(sheet: string, rows: Rows, seen: BlockSeen): readonly Edit[] {
  const columns = [...seen.columns.values(), ...seen.copies].sort(ascending);
  return columnRuns(columns).flatMap(({ first, count }): Edit[] => [
    clear(sheet, first, count, seen.headingRow, rows.length),
    { kind: 'widths', sheet, column: first, widths: Array.from({ length: count }, () => null) },
  ]);
}

/** Heading and body of some columns; the rows of one account share one array, so that a long sheet stays light. */
function valuesOf(
  fields: readonly BlockField[],
  entries: readonly RankedEntry[],
  headingRow: number,
  lastRow: number,
): Rows {
  const empty: Row = fields.map(() => null);
  const values: Row[] = Array.from({ length: lastRow - headingRow + 1 }, () => empty);
  values[0] = fields.map((field): Cell => BLOCK_HEADINGS[field]);
  for (const entry of entries) {
    const cells = fields.map((field) => FIELD_SPECS[field].value(entry));
    for (const row of entry.account.rows) {
      if (row > headingRow && row <= lastRow && values[row - headingRow] === empty) values[row - headingRow] = cells;
    }
  }
  return values;
}

/** One look per run of columns with the same format. */
function numberLooks(
  sheet: string,
  fields: readonly BlockField[],
  first: number,
  row: number,
  lastRow: number,
  money: string,
): readonly Edit[] {
  const formats = fields
    .map((field) => FIELD_SPECS[field].number)
    .map((number) => (number === 'money' ? money : number));
  const edits: Edit[] = [];
  let start = 0;
  for (let i = 1; i <= formats.length; i += 1) {
    if (formats[i] === formats[start]) continue;
    const number = formats[start] ?? '@';
    if (number !== '@') {
      edits.push({
        kind: 'look',
        sheet,
        row,
        column: first + start,
        rowCount: lastRow - row + 1,
        columnCount: i - start,
        look: { number },
      });
    }
    start = i;
  }
  return edits;
}

/** Decimals of the currency that has most: 3 for a ledger with Kuwaiti dinars in it. */
export function moneyFormat(entries: readonly RankedEntry[]): string {
  const decimals = entries.reduce((most, entry) => Math.max(most, exponentOf(entry.row.currency)), 0);
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

const clear = (sheet: string, column: number, columnCount: number, row: number, lastRow: number): Edit => ({
  kind: 'clear',
  sheet,
  row,
  column,
  rowCount: lastRow - row + 1,
  columnCount,
});
