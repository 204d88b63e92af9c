import type { Cell, Row, Rows } from '../cells/cell';
import { BLOCK_HEADINGS, type BlockField } from '../score/score-headings';
import { FIELD_SPECS } from './block-fields';
import { ascending, columnRuns } from './column-runs';
import { clearEdits, HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { moneyFormatOf } from './money-format';
import type { Edit } from './plan';
import type { RankedEntry } from './ranked-entry';
import type { BlockPlace, BlockSeen } from './score-block';

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
  const { headingRow, columns } = place;
  // What we fill ends with the last row that has values: a later run sees all of it again, and clears what is left over.
  const lastFilled = entries.reduce((last, { account }) => Math.max(last, ...account.rows.slice(-1)), headingRow);
  const lastRow = Math.min(lastFilled, place.lastRow);
  const fieldAt = new Map([...columns].map(([field, column]): [number, BlockField] => [column, field]));
  const fieldsOf = (first: number, count: number): readonly BlockField[] =>
    Array.from({ length: count }, (_, i) => fieldAt.get(first + i) ?? 'rank');
  const money = moneyFormat(entries);

  return [
    ...(seen ? leftOverEdits(sheet, rows, seen, headingRow, lastRow, [...fieldAt.keys()]) : []),
    ...columnRuns([...fieldAt.keys()].sort(ascending)).flatMap(({ first, count }): Edit[] => {
      const fields = fieldsOf(first, count);
      return [
        valuesEdit(sheet, headingRow, first, valuesOf(fields, entries, headingRow, lastRow)),
        lookEdit(sheet, headingRow, headingRow, first, count, HEADING_LOOK),
        ...(lastRow > headingRow ? numberLooks(sheet, fields, first, headingRow + 1, lastRow, money) : []),
      ];
    }),
    ...columnRuns(place.added).map(({ first, count }): Edit => {
      return {
        kind: 'widths',
        sheet,
        column: first,
        widths: fieldsOf(first, count).map((field) => FIELD_SPECS[field].width),
      };
    }),
  ];
}

/** Takes the block away: contents, formats and widths. */
export function removeBlockEdits(sheet: string, rows: Rows, seen: BlockSeen): readonly Edit[] {
  return columnRuns([...seen.columns.values(), ...seen.copies].sort(ascending)).flatMap(({ first, count }): Edit[] => [
    ...clearEdits(sheet, seen.headingRow, rows.length, first, count),
    { kind: 'widths', sheet, column: first, widths: new Array<null>(count).fill(null) },
  ]);
}

/** Clears copies of the block, and its own columns above a heading row that moved down and below the last row. */
function leftOverEdits(
  sheet: string,
  rows: Rows,
  seen: BlockSeen,
  headingRow: number,
  lastRow: number,
  columns: number[],
): readonly Edit[] {
  return [
    ...columnRuns(seen.copies).flatMap(({ first, count }) =>
      clearEdits(sheet, seen.headingRow, rows.length, first, count),
    ),
    ...columnRuns(columns.sort(ascending)).flatMap(({ first, count }) => [
      ...clearEdits(sheet, seen.headingRow, headingRow - 1, first, count),
      ...clearEdits(sheet, lastRow + 1, rows.length, first, count),
    ]),
  ];
}

/** Heading and body of some columns; the rows of one account share one array, so that a long sheet stays light. */
function valuesOf(
  fields: readonly BlockField[],
  entries: readonly RankedEntry[],
  headingRow: number,
  lastRow: number,
): Rows {
  const empty: Row = fields.map(() => null);
  const values: Row[] = new Array<Row>(lastRow - headingRow + 1).fill(empty);
  values[0] = fields.map((field): Cell => BLOCK_HEADINGS[field]);
  for (const entry of entries) {
    const cells = fields.map((field) => FIELD_SPECS[field].value(entry));
    for (const row of entry.account.rows) if (values[row - headingRow] === empty) values[row - headingRow] = cells;
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
    const number = formats[start];
    if (formats[i] === number) continue;
    if (number) edits.push(lookEdit(sheet, row, lastRow, first + start, i - start, { number }));
    start = i;
  }
  return edits;
}

/** Decimals of the currency that has most. */
export const moneyFormat = (entries: readonly RankedEntry[]): string =>
  moneyFormatOf(entries.map(({ row }) => row.currency));
