import { columnName } from '../core/workbook/column-name';

/** Excel takes an address list of this length at most. */
const LONGEST_ADDRESS = 8000;

/** Selects rows (1-based) across the used columns of a sheet, and brings them into view. */
export async function selectRows(sheet: string, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    const used = found.getUsedRange(true).load('columnIndex,columnCount');
    await context.sync();
    const last = columnName(used.columnIndex + used.columnCount - 1);
    const first = columnName(used.columnIndex);
    let address = '';
    for (const { from, to } of runsOf(rows)) {
      const more = `${address === '' ? '' : ','}${first}${from}:${last}${to}`;
      if (address.length + more.length > LONGEST_ADDRESS) break;
      address += more;
    }
    found.activate();
    found.getRanges(address).select();
    await context.sync();
  });
}

/** Selects one cell: row 1-based, column 0-based. */
export async function selectCell(sheet: string, row: number, column: number): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRangeByIndexes(row - 1, column, 1, 1).select();
    await context.sync();
  });
}

/** Neighboring rows joined: 3, 4, 5, 9 are 3 to 5 and 9 to 9. */
function runsOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
