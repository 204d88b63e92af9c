/** A sheet of a spreadsheet by its name. */
export function sheetNamed(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = file.getSheetByName(name);
  if (!sheet) throw new Error(`The sheet "${name}" was renamed or removed. Choose the sheet again.`);
  return sheet;
}
