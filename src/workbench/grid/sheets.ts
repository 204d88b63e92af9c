import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box, Size } from './box';
import { bookOf } from './grid';
import type { Grid } from './grid';

export const sizeOf = (sheet: FWorksheet): Size => ({
  rowCount: sheet.getMaxRows(),
  columnCount: sheet.getMaxColumns(),
});

/** Sheet names are the same whatever their case. */
export const findSheet = (grid: Grid, name: string): FWorksheet | null =>
  bookOf(grid)
    .getSheets()
    .find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase()) ?? null;

/** Adds a sheet, at the end unless told where, and leaves the one on show where it is. */
export function addSheet(grid: Grid, name: string, rows: number, columns: number, index?: number): FWorksheet {
  const active = bookOf(grid).getActiveSheet();
  const sheet = bookOf(grid).create(name, rows, columns, { index: index ?? bookOf(grid).getSheets().length });
  bookOf(grid).setActiveSheet(active);
  return sheet;
}

/** Rows that a person or a filter has hidden, counted from 0. */
export const hiddenRows = (sheet: FWorksheet, box: Pick<Box, 'row' | 'rowCount'>): number[] =>
  Array.from({ length: box.rowCount }, (_, i) => box.row + i).filter((row) => !sheet.getSheet().getRowVisible(row));

/** What Univer has no place for travels with the sheet as its own data. */
export interface Print {
  readonly titleRows: number;
  /** `$A$1:$M$25`; the whole sheet where it is not set. */
  readonly area?: string;
}

export const protectedSheet = (sheet: FWorksheet): boolean => sheet.getCustomMetadata()?.['protected'] === true;
export const setProtected = (sheet: FWorksheet, on: boolean): void =>
  void sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), protected: on });

export const printOf = (sheet: FWorksheet): Print | null =>
  (sheet.getCustomMetadata()?.['print'] as Print | undefined) ?? null;
export const setPrint = (sheet: FWorksheet, print: Print): void =>
  void sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), print });
