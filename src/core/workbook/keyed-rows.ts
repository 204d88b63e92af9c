import type { Cell, Row } from '../cells/cell';
import { remember } from '../cells/remember';
import { ascending, columnRuns } from './column-runs';
import { valuesEdit } from './edit-makers';
import type { Edit, KeyedRows, PlacedEdit } from './plan';

/** The cells of a column of a sheet from its first row on, as they stand now; none where there is no such sheet yet. */
export type ColumnNow = (column: number) => readonly Cell[];

/** A row of values for cells that stand beside one another. */
interface Written {
  readonly row: number;
  readonly first: number;
  readonly values: Row;
}

/** What writes the rows that are what is expected, and their keys. A key that stands twice is nobody's. */
export function keyedValues(
  { sheet, keyColumn, rows }: Omit<KeyedRows, 'absent'>,
  columnNow: ColumnNow,
): { readonly edits: readonly PlacedEdit[]; readonly keys: readonly string[] } {
  const columnOf = remember<readonly Cell[], number>(columnNow);
  const places = placesOf(columnOf(keyColumn));
  const placed = rows.flatMap((one) => {
    const at = places.get(one.key);
    const { column, among } = one.expect;
    return typeof at === 'number' && among.includes(columnOf(column)[at] ?? null) ? [{ ...one, row: at + 1 }] : [];
  });
  const written = placed.flatMap(({ row, cells }) => {
    const values = new Map(cells.map(({ column, value }) => [column, value]));
    return columnRuns(Array.from(values.keys()).sort(ascending)).map(({ first, count }): Written => {
      return { row, first, values: Array.from({ length: count }, (_, i) => values.get(first + i)!) };
    });
  });
  return { edits: blocksOf(sheet, written), keys: placed.map(({ key }) => key) };
}

const placesOf = (keys: readonly Cell[]): ReadonlyMap<Cell, number | 'twice'> => {
  const places = new Map<Cell, number | 'twice'>();
  keys.forEach((key, index) => places.set(key, places.has(key) ? 'twice' : index));
  return places;
};

/** Rows beneath one another that are written in the same columns are written at once. */
function blocksOf(sheet: string, written: readonly Written[]): readonly PlacedEdit[] {
  const blocks = new Map<string, { readonly row: number; readonly column: number; readonly values: Row[] }[]>();
  for (const { row, first, values } of [...written].sort((one, other) => one.row - other.row)) {
    const name = `${first} ${values.length}`;
    const alike = blocks.get(name) ?? [];
    blocks.set(name, alike);
    const last = alike[alike.length - 1];
    if (last && last.row + last.values.length === row) last.values.push(values);
    else alike.push({ row, column: first, values: [values] });
  }
  return Array.from(blocks.values()).flatMap((all) =>
    all.map(({ row, column, values }) => valuesEdit(sheet, row, column, values)),
  );
}

/**
 * Edits as they are written now, where every row stands that they are for. Throws a sentence where one does not, or is no longer
 * what it was when the edits were made: then none of them may be written.
 */
export function placedEdits(edits: readonly Edit[], columnsNow: (sheet: string) => ColumnNow): readonly PlacedEdit[] {
  return edits.flatMap((edit): readonly PlacedEdit[] => {
    if (edit.kind !== 'keyed') return [edit];
    const columnNow = columnsNow(edit.sheet);
    const placed = keyedValues(edit, columnNow);
    const standing = new Set(columnNow(edit.keyColumn));
    if (placed.keys.length < edit.rows.length || edit.absent.some((key) => standing.has(key))) {
      throw new Error(
        `Somebody changed the sheet "${edit.sheet}" meanwhile, so nothing was written. Look at it again.`,
      );
    }
    return placed.edits;
  });
}

/** The columns that have to be read to place them. */
export const columnsAsked = ({ keyColumn, rows }: Omit<KeyedRows, 'absent'>): readonly number[] => [
  ...new Set([keyColumn, ...rows.map(({ expect }) => expect.column)]),
];
