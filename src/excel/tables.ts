import type { TableSeen } from '../core/workbook/snapshot';

/**
 * Names of the workbook's tables as last seen. Excel tells where a table lies only to those who ask for it by name, so
 * the names come from the batch before: the pane's first question, or the last run.
 */
let known: readonly string[] = [];

/** Asks for the names of all tables; call the answer after the sync. */
export function askTableNames({ workbook }: Excel.RequestContext): () => void {
  workbook.tables.load('items/name');
  return () => {
    known = workbook.tables.items.map(({ name }) => name);
  };
}

/** Asks where the known tables lie; after the sync the answer tells those of a sheet. */
export function askTables({ workbook }: Excel.RequestContext): (sheet: string) => readonly TableSeen[] {
  const asked = known.map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load('name,showHeaders,showTotals,worksheet/name');
    return { table, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  return (sheet) =>
    asked
      .filter(({ table }) => !table.isNullObject && table.showHeaders && table.worksheet.name === sheet)
      .map(({ table: { name, showTotals }, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
        name,
        headingRow: rowIndex + 1,
        lastRow: rowIndex + rowCount - (showTotals ? 1 : 0),
        firstColumn: columnIndex,
        lastColumn: columnIndex + columnCount - 1,
      }));
}
