import { columnsAsked, placedEdits, type ColumnNow } from '../core/workbook/keyed-rows';
import type { Edit } from '../core/workbook/plan';
import { columnsOf } from './columns-of';
import { apply, type Book } from './edits';
import { writeWhereFound } from './where-found';

/** Once edits are synced: puts back what met other rows, and tells the sheets of those. */
type PutBack = () => Promise<readonly string[]>;

/**
 * Finds the rows that some edits are for, and refuses all where one is not what it was; Excel is asked nothing where none has a
 * key. The answer queues the edits.
 */
export async function foundNow(book: Book, edits: readonly Edit[]): Promise<() => PutBack> {
  const read = new Map<string, ColumnNow>();
  for (const edit of edits) {
    if (edit.kind !== 'keyed' || read.has(edit.sheet)) continue;
    const sheet = book.context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    const columns = edits.flatMap((one) => (one.kind === 'keyed' && one.sheet === edit.sheet ? columnsAsked(one) : []));
    read.set(edit.sheet, await columnsOf(book.context, sheet, columns));
  }
  const placed = edits.map((edit) => ({ edit, now: placedEdits([edit], (sheet) => read.get(sheet)!) }));
  return () => {
    const putBacks = placed.flatMap(({ edit, now }) => {
      if (edit.kind === 'keyed') {
        const putBack = writeWhereFound(book, now, edit.keyColumn, read.get(edit.sheet)!(edit.keyColumn));
        return [async () => ((await putBack()) ? [edit.sheet] : [])];
      }
      for (const one of now) apply(book, one);
      return [];
    });
    return async () => {
      const moved: string[] = [];
      for (const putBack of putBacks) moved.push(...(await putBack()));
      return moved;
    };
  };
}
