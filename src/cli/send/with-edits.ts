import type { Cell, Row } from '../../core/cells/cell';
import type { PlacedEdit } from '../../core/workbook/plan';
import type { FileBook } from '../../files/file-book';

/**
 * A workbook as it reads once these edits are carried out; null where it has to be read again to know. `lastRow`: of a sheet in the
 * file, where formulas that show nothing count.
 */
export function withEdits(
  { sheets, ...rest }: FileBook,
  edits: readonly PlacedEdit[],
  lastRow: (sheet: string) => number,
): FileBook | null {
  const cells = new Map<string, Row[]>(sheets.map(({ name, rows }) => [name, [...rows]]));
  const ends = new Map<string, number>();
  for (const edit of edits) {
    const rows = cells.get(edit.sheet);
    if (!rows || edit.kind === 'sheet') return null;
    if (edit.kind !== 'values' && edit.kind !== 'append') continue;
    const end = ends.get(edit.sheet) ?? lastRow(edit.sheet);
    const first = edit.kind === 'values' ? edit.row - 1 : end;
    ends.set(edit.sheet, Math.max(end, first + edit.values.length));
    edit.values.forEach((values, i) => (rows[first + i] = withValues(rows[first + i] ?? [], edit.column, values)));
  }
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: Array.from(cells.get(sheet.name)!, (row) => row ?? []) })),
  };
}

function withValues(row: Row, column: number, values: Row): Row {
  const width = Math.max(row.length, column + values.length);
  return Array.from({ length: width }, (_, i): Cell => {
    const value = values[i - column];
    return value === undefined ? (row[i] ?? null) : value === '' ? null : value;
  });
}
