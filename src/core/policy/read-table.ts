import type { Table } from './blocks';
import { isBlank } from './policy-cell';
import { headingsOf, type SheetBlock } from './policy-sheet';
import { valueIn, type Refuse } from './refuse';

/** The rows of a table in their order. One that has something in its first column only, and is no row, is a note. */
export function readTable({ heading, columns, clashes }: Table, block: SheetBlock, refuse: Refuse): readonly unknown[] {
  const names = headingsOf(heading);
  const kinds = Object.entries(columns);
  const found = block.rows.flatMap((row) => {
    const { at, cells } = row;
    const isReadable = kinds.every(([, { read }], i) => read(cells[i]) !== undefined);
    if (!isReadable && names.every((_, i) => i === 0 || isBlank(cells[i]))) return [];
    const values = kinds.map(([key, kind], i) => [key, valueIn(row, i, kind, `"${names[i]}"`, refuse)] as const);
    return isReadable ? [{ at, value: Object.fromEntries(values) }] : [];
  });
  const rows = found.map(({ value }) => value);
  found.forEach(({ at, value }, i) => {
    const above = rows.slice(0, i).reverse();
    for (const { column, code, message, of } of clashes) if (of(value, above)) refuse(at, column, code, message);
  });
  return rows;
}
