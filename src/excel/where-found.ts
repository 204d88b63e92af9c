import type { Cell } from '../core/cells/cell';
import { valuesEdit } from '../core/workbook/edit-makers';
import type { PlacedEdit } from '../core/workbook/plan';
import { apply, type Book } from './edits';

/**
 * Queues what is written into rows that were found in the batch before, where these `keys` stood from the first row on. Somebody may
 * insert or sort rows in between, and Excel has no lock: so the batch that writes reads first what stands there. Once it is synced
 * the answer gives rows of other keys back what they had, and tells whether there were any.
 */
export function writeWhereFound(
  book: Book,
  edits: readonly PlacedEdit[],
  keyColumn: number,
  keys: readonly Cell[],
): () => Promise<boolean> {
  const { worksheets } = book.context.workbook;
  const written = edits.flatMap((edit) => {
    if (edit.kind !== 'values') return [];
    const { sheet, row, column, rowCount, columnCount } = edit;
    const read = (first: number, columns: number): Excel.Range =>
      worksheets
        .getItem(sheet)
        .getRangeByIndexes(row - 1, first, rowCount, columns)
        .load('values');
    return [{ ...edit, keysThere: read(keyColumn, 1), before: read(column, columnCount) }];
  });
  for (const edit of edits) apply(book, edit);
  return async () => {
    const strayed = written.flatMap(({ sheet, row, column, keysThere, before }) =>
      before.values.flatMap((values, i) =>
        keysThere.values[i]?.[0] === keys[row - 1 + i] ? [] : [valuesEdit(sheet, row + i, column, [values as Cell[]])],
      ),
    );
    for (const edit of strayed) apply(book, edit);
    if (strayed.length > 0) await book.context.sync();
    return strayed.length > 0;
  };
}
