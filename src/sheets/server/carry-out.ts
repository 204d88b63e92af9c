import { placedEdits } from '../../core/workbook/keyed-rows';
import type { Edit } from '../../core/workbook/plan';
import { activeBook } from '../active-book';
import { alone } from './alone';
import { columnsNow } from './columns-now';
import { apply, bookOf } from './edits';
import { editsSent } from './edits-sent';

/**
 * Carries out the edits that the pane sends as JSON. Anybody who can see the sidebar can call this with anything, so
 * every edit is checked before the first is done. It can do no more than that person can do by hand.
 */
export function carryOut(json: unknown): void {
  const edits = editsSent(json);
  // Between finding a row and writing it, or beneath the last, nobody else may do the same.
  if (edits.some(({ kind }) => kind === 'append' || kind === 'keyed')) alone(() => written(edits));
  else written(edits);
}

/** Does them one after the other, once every row stands that they are for. */
export function written(edits: readonly Edit[]): void {
  const book = bookOf(activeBook());
  for (const edit of placedEdits(edits, columnsNow())) apply(book, edit);
  SpreadsheetApp.flush();
}
