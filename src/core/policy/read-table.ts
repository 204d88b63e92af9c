import type { Table } from './block';
import { isBlank } from './policy-cell';
import { headingsOf, type SheetBlock } from './policy-sheet';
import { valueIn, type Refuse } from './refuse';

/** The rows of a table in their order. One that has something in its first column only, and is no row, is a note. */
export function readTable({ heading, columns, clashes }: Table, block: SheetBlock, refuse: Refuse): readonly unknown[] {
  const names = headingsOf(heading);
  const kinds = Object.entries(columns);
  const above: unknown[][] = [];
  return block.rows.flatMap((row) => {
    const { at, cells } = row;
    const isReadable = kinds.every(([, { read }], i) => read(cells[i]) !== undefined);
    if (!isReadable && names.every((_, i) => i === 0 || isBlank(cells[i]))) return [];
    const values = kinds.map(([, kind], i) => valueIn(row, i, kind, `"${names[i]}"`, refuse));
    if (!isReadable) return [];
    for (const { column, code, message, of } of clashes) if (of(values, above)) refuse(at, column, code, message);
    above.unshift(values);
    return [Object.fromEntries(kinds.map(([key], i) => [key, values[i]]))];
  });
}
