import type { SendStep } from '../core/outbox/send-step';
import { columnsAsked, keyedValues } from '../core/workbook/keyed-rows';
import { columnsOf } from './columns-of';
import type { Book } from './edits';
import { foundNow } from './found-now';
import { writeWhereFound } from './where-found';
import { lowerCased } from './write-workbook';

type Mark = Extract<SendStep, { do: 'mark' }>;

/**
 * Writes the rows that still are what the caller expects, and what goes with them, in one batch, and tells the keys of
 * those that hold it afterwards. Excel has no lock: of two people who write in the same moment both may be told so.
 */
export async function markRows(mark: Mark): Promise<readonly string[]> {
  const { sheet, keyColumn, rows, then } = mark;
  return Excel.run(async (context) => {
    const { workbook } = context;
    const found = workbook.worksheets.getItem(sheet);
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name');
    const columnNow = await columnsOf(context, found, columnsAsked(mark));
    const marked = keyedValues(mark, columnNow);
    if (marked.keys.length === 0 && rows.length > 0) return [];

    const book: Book = {
      context,
      sheets: lowerCased(workbook.worksheets.items.map(({ name }) => name)),
      names: lowerCased(workbook.names.items.map(({ name }) => name)),
    };
    const applyThen = await foundNow(book, then);
    const keys = columnNow(keyColumn);
    // A batch that breaks off leaves the row written and not what goes with it, which is made up for.
    const putBack = writeWhereFound(book, marked.edits, keyColumn, keys);
    const putThenBack = applyThen();
    const written = rows.filter(({ key }) => marked.keys.includes(key));
    const columns = written.flatMap(({ cells }) => cells.map(({ column }) => column));
    const after = await columnsOf(context, found, [keyColumn, ...columns]);
    await putBack();
    await putThenBack();
    const rowOf = new Map(after(keyColumn).map((key, row) => [key, row]));
    return written
      .filter(({ key, cells }) => {
        const row = rowOf.get(key);
        // What met another row was put back, though that may have been written for as well.
        return (
          row !== undefined &&
          keys[row] === key &&
          cells.every(({ column, value }) => (after(column)[row] ?? null) === value)
        );
      })
      .map(({ key }) => key);
  });
}
