import { columnName } from '../../core/workbook/column-name';
import { sheetNamed } from '../active-book';
import { refuseSent } from './refuse-sent';

/** Selects rows (1-based) of a sheet for the sidebar: across its used columns, or in one column (0-based). */
export function select(name: unknown, rows: unknown, column: unknown): void {
  const sheet = sheetNamed(String(name));
  if (!Array.isArray(rows) || rows.length === 0) return refuseSent();

  const lastRow = sheet.getMaxRows();
  const used = Math.max(0, sheet.getLastColumn() - 1);
  const [from, to] = column === null ? [0, used] : [column, column];
  if (!isWithin(from, 0, sheet.getMaxColumns() - 1) || !rows.every((row) => isWithin(row, 1, lastRow))) {
    throw new Error('The sheet has changed: press Score again.');
  }
  sheet.activate();
  sheet.getRangeList(rows.map((row) => `${columnName(from)}${row}:${columnName(to as number)}${row}`)).activate();
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
