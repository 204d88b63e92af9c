import type { Cell, Row, Rows } from '../cells/cell';
import { appendEdits, type AppendedColumn } from './append-edits';
import { ascending, columnRuns } from './column-runs';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { findHeadings } from './find-headings';
import type { AppendedLook, Edit } from './plan';

/** A column of a table that we keep on a sheet of its own. */
export interface OwnColumn<Item> {
  readonly heading: string;
  readonly width: number;
  /** Number format; `money` takes the decimals of the currencies at hand. */
  readonly number?: string;
  readonly value: (item: Item) => Cell;
}

/** Where such a table stands: its columns by heading, wherever people have moved them to. */
export interface OwnTable {
  /** 1-based. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

type Columns<Item> = readonly OwnColumn<Item>[];

/** Finds the table again; null where the sheet holds something else, or a column that cannot be done without is gone. */
export function findOwnTable<Item>(rows: Rows, columns: Columns<Item>, needed: readonly string[]): OwnTable | null {
  const seen = findHeadings(
    rows,
    columns.map(({ heading }) => heading),
  );
  return seen && needed.every((heading) => seen.columns.has(heading))
    ? { headingRow: seen.row, columns: seen.columns }
    : null;
}

/** Where a new table stands: from the first cell on. */
export const newOwnTable = <Item>(columns: Columns<Item>): OwnTable => ({
  headingRow: 1,
  columns: new Map(columns.map(({ heading }, column) => [heading, column])),
});

/** The cell of a row under a heading; null where the column is gone. */
export const cellAt = (table: OwnTable, row: Row, heading: string): Cell =>
  row[table.columns.get(heading) ?? -1] ?? null;

/** Makes the sheet with its headings. */
export const newOwnSheetEdits = <Item>(sheet: string, columns: Columns<Item>): readonly Edit[] => [
  { kind: 'sheet', sheet },
  valuesEdit(sheet, 1, 0, [columns.map(({ heading }) => heading)]),
  lookEdit(sheet, 1, 1, 0, columns.length, HEADING_LOOK),
  { kind: 'widths', sheet, column: 0, widths: columns.map(({ width }) => width) },
  { kind: 'freeze', sheet, rows: 1 },
];

/** Our columns by where they stand. */
function columnsAt<Item>({ columns: places }: OwnTable, columns: Columns<Item>): Map<number, OwnColumn<Item>> {
  return new Map(
    columns.flatMap((column): [number, OwnColumn<Item>][] => {
      const place = places.get(column.heading);
      return place === undefined ? [] : [[place, column]];
    }),
  );
}

const formatOf = <Item>({ number }: OwnColumn<Item>, money: string): string | undefined =>
  number === 'money' ? money : number;

/** Appends items beneath whatever stands on the sheet when they are written. */
export function appendOwnRowsEdits<Item>(
  sheet: string,
  table: OwnTable,
  columns: Columns<Item>,
  items: readonly Item[],
  money: string,
  looks: readonly AppendedLook[] = [],
): readonly Edit[] {
  const appended = Array.from(columnsAt(table, columns), ([place, column]): [number, AppendedColumn<Item>] => [
    place,
    { value: column.value, number: formatOf(column, money) },
  ]);
  return appendEdits(sheet, new Map(appended), items, { looks });
}

/** Writes items from a row (1-based) on: a block of values for each run of our columns, which is one unless they were moved. */
export function ownRowsEdits<Item>(
  sheet: string,
  row: number,
  table: OwnTable,
  columns: Columns<Item>,
  items: readonly Item[],
  money: string,
): readonly Edit[] {
  if (items.length === 0) return [];
  const columnAt = columnsAt(table, columns);
  const values = columnRuns([...columnAt.keys()].sort(ascending)).map(({ first, count }) => {
    const run = Array.from({ length: count }, (_, i) => columnAt.get(first + i)!);
    return valuesEdit(
      sheet,
      row,
      first,
      items.map((item) => run.map(({ value }) => value(item))),
    );
  });
  const looks = [...columnAt].flatMap(([place, column]): Edit[] => {
    const number = formatOf(column, money);
    return number === undefined ? [] : [lookEdit(sheet, row, row + items.length - 1, place, 1, { number })];
  });
  return [...values, ...looks];
}
