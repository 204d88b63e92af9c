import { columnName } from './column-name';
import type { Block } from './plan';

/** The sheet in front of a reference, quoted where its name is more than a word: `Aging!`, `'Call list'!`. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;

/** `Policy!$A$1:$D$90`. */
export function fixedReference({ sheet, row, column, rowCount, columnCount }: Block): string {
  const last = columnName(column + columnCount - 1);
  return `${sheetPrefix(sheet)}$${columnName(column)}$${row}:$${last}$${row + rowCount - 1}`;
}
