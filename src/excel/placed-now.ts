import { columnsAsked, placedEdits, type ColumnNow } from '../core/workbook/keyed-rows';
import type { Edit, PlacedEdit } from '../core/workbook/plan';
import { columnsOf } from './columns-of';

/** Finds the rows that edits are for, and refuses all where one is not what it was; asks Excel nothing where none has a key. */
export async function placedNow(context: Excel.RequestContext, edits: readonly Edit[]): Promise<readonly PlacedEdit[]> {
  const read = new Map<string, ColumnNow>();
  for (const edit of edits) {
    if (edit.kind !== 'keyed') continue;
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    const columns = edits.flatMap((one) => (one.kind === 'keyed' && one.sheet === edit.sheet ? columnsAsked(one) : []));
    if (!read.has(edit.sheet)) read.set(edit.sheet, await columnsOf(context, sheet, columns));
  }
  return placedEdits(edits, (sheet) => read.get(sheet)!);
}
