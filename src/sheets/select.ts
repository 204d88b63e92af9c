import { columnName } from '../core/workbook/column-name';

const MOST_ROWS = 10_000;

/** Selects rows (1-based) across the used columns of a sheet, for the sidebar. */
export function selectRows(name: unknown, rows: unknown): void {
  const sheet = sheetNamed(name);
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST_ROWS) throw new Error('Choose an account again.');
  const lastRow = sheet.getMaxRows();
  const lastColumn = columnName(Math.max(0, sheet.getLastColumn() - 1));
  const ranges = rows.map((row: unknown) => {
    if (!isWithin(row, 1, lastRow)) throw new Error('The sheet has changed. Press Score to read it again.');
    return `A${row}:${lastColumn}${row}`;
  });
  sheet.activate();
  sheet.getRangeList(ranges).activate();
}

/** Selects one cell for the sidebar: row 1-based, column 0-based. */
export function selectCell(name: unknown, row: unknown, column: unknown): void {
  const sheet = sheetNamed(name);
  if (!isWithin(row, 1, sheet.getMaxRows()) || !isWithin(column, 0, sheet.getMaxColumns() - 1)) {
    throw new Error('The sheet has changed. Press Score to read it again.');
  }
  sheet.activate();
  sheet.getRange(row, column + 1).activate();
}

function sheetNamed(name: unknown): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = typeof name === 'string' ? SpreadsheetApp.getActive().getSheetByName(name) : null;
  if (!sheet) throw new Error('There is no sheet of that name any more. Choose the sheet again.');
  return sheet;
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
