import type { Cell } from '../core/cells/cell';
import { writable } from '../core/cells/text';
import type { MarkedRow, SendStep } from '../core/outbox/send-step';
import { anchored } from './anchored';
import { apply, type Book } from './edits';
import { lowerCased } from './write-workbook';

type Mark = Extract<SendStep, { do: 'mark' }>;
type Placed = MarkedRow & { readonly row: number };

/**
 * Writes the rows that still are what the caller expects, and what goes with them, in one batch, and tells the keys of
 * those that hold it afterwards. Excel has no lock: of two people who write in the same moment both may be told so.
 */
export async function markRows({ sheet, keyColumn, rows, then }: Mark): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const found = workbook.worksheets.getItem(sheet);
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name');
    const before = await columnsOf(context, found, [keyColumn, ...rows.map(({ expect }) => expect.column)]);
    const places = new Map(before(keyColumn).map((key, row) => [key, row]));
    const marked = rows.flatMap((one): Placed[] => {
      const row = places.get(one.key);
      const { column, among } = one.expect;
      return row !== undefined && among.includes(before(column)[row] ?? null) ? [{ ...one, row }] : [];
    });
    if (marked.length === 0 && rows.length > 0) return [];

    for (const { row, cells } of marked) {
      for (const { column, value } of cells) found.getCell(row, column).values = [[writable(value) ?? '']];
    }
    const book: Book = {
      context,
      sheets: lowerCased(workbook.worksheets.items.map(({ name }) => name)),
      names: lowerCased(workbook.names.items.map(({ name }) => name)),
    };
    for (const edit of then) apply(book, edit);
    const after = await columnsOf(context, found, [keyColumn, ...marked.flatMap(columnsWritten)]);
    return marked
      .filter(({ key, row, cells }) => {
        const stands = cells.every(({ column, value }) => (after(column)[row] ?? null) === value);
        return after(keyColumn)[row] === key && stands;
      })
      .map(({ key }) => key);
  });
}

const columnsWritten = ({ cells }: MarkedRow): readonly number[] => cells.map(({ column }) => column);

/** Syncs, and gives the cells of columns of the sheet from its first row on. */
async function columnsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<(column: number) => readonly Cell[]> {
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
