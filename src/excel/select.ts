import { columnName } from '../core/workbook/column-name';

/** Excel takes an address list of this length at most. */
const LONGEST_ADDRESS = 8000;

/**
 * Selects rows (1-based) across the used columns of a sheet, and brings them into view. Excel before API set 1.18
 * selects only one block: the first run of neighboring rows then.
 */
export async function selectRows(sheet: string, rows: readonly number[]): Promise<void> {
  const runs = runsOf(rows);
  const [first] = runs;
  if (!first) return;
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    const used = found.getUsedRange(true).load('columnIndex,columnCount');
    await context.sync();
    found.activate();
    const addresses = runs.map(({ from, to }) => addressOf(from, to, used.columnIndex, used.columnCount));
    const areas: Partial<Pick<Excel.RangeAreas, 'select'>> = found.getRanges(fitting(addresses));
    if (areas.select) {
      areas.select();
    } else {
      const { from, to } = first;
      found.getRangeByIndexes(from - 1, used.columnIndex, to - from + 1, used.columnCount).select();
    }
    await context.sync();
  });
}

const addressOf = (from: number, to: number, columnIndex: number, columnCount: number): string =>
  `${columnName(columnIndex)}${from}:${columnName(columnIndex + columnCount - 1)}${to}`;

/** As many of the addresses as Excel takes in one list. */
function fitting(addresses: readonly string[]): string {
  let list = '';
  for (const address of addresses) {
    if (list.length + address.length >= LONGEST_ADDRESS) break;
    list += list === '' ? address : `,${address}`;
  }
  return list;
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
