/** The spreadsheet that the script belongs to. */
export const activeBook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

/** A sheet of it by its name. */
export function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = activeBook().getSheetByName(name);
  if (!sheet) throw new Error(`The sheet "${name}" was renamed or removed. Choose the sheet again.`);
  return sheet;
}
