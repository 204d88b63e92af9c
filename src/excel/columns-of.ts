import type { ColumnNow } from '../core/workbook/keyed-rows';
import { anchored } from './anchored';

/** Syncs, and gives the cells of columns of the sheet from its first row on; none of a sheet that is not there. */
export async function columnsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<ColumnNow> {
  const asked = [...new Set(columns)].map((column) => {
    const cells = sheet.getCell(0, column).getEntireColumn().getUsedRangeOrNullObject(true);
    return { column, cells: cells.load('values,rowIndex') };
  });
  await context.sync();
  const read = new Map(
    asked.map(({ column, cells }) => {
      const rows = cells.isNullObject ? [] : anchored(cells.values, cells.rowIndex, 0);
      return [column, rows.map(([cell = null]) => cell)];
    }),
  );
  return (column) => read.get(column) ?? [];
}
