import type { Cell, Row } from '../../core/cells/cell';
import type { PlacedEdit } from '../../core/workbook/plan';
import type { FileBook } from '../../files/file-book';

/** A workbook as it reads once these edits are carried out; null where it has to be read again to know. */
export function withEdits({ sheets, ...rest }: FileBook, edits: readonly PlacedEdit[]): FileBook | null {
  const cells = new Map<string, Row[]>(sheets.map(({ name, rows }) => [name, [...rows]]));
  for (const edit of edits) {
    const rows = cells.get(edit.sheet);
    if (!rows || edit.kind === 'sheet') return null;
    if (edit.kind !== 'values' && edit.kind !== 'append') continue;
    const first = edit.kind === 'values' ? edit.row - 1 : lastRow(rows);
    edit.values.forEach((values, i) => (rows[first + i] = withValues(rows[first + i] ?? [], edit.column, values)));
  }
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: Array.from(cells.get(sheet.name)!, (row) => row ?? []) })),
  };
}

function lastRow(rows: readonly Row[]): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell === null)) end -= 1;
  return end;
}

function withValues(row: Row, column: number, values: Row): Row {
  const width = Math.max(row.length, column + values.length);
  return Array.from({ length: width }, (_, i): Cell => {
    const value = values[i - column];
    return value === undefined ? (row[i] ?? null) : value === '' ? null : value;
  });
}
