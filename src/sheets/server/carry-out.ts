import { activeBook } from '../active-book';
import { alone } from './alone';
import { apply, bookOf } from './edits';
import { editsSent } from './edits-sent';

/**
 * Carries out the edits that the pane sends as JSON. Anybody who can see the sidebar can call this with anything, so
 * every edit is checked before the first is done. It can do no more than that person can do by hand.
 */
export function carryOut(json: unknown): void {
  const edits = editsSent(json);
  const write = (): void => {
    const book = bookOf(activeBook());
    for (const edit of edits) apply(book, edit);
    SpreadsheetApp.flush();
  };
  // Between finding the last row and writing beneath it nobody else may do the same.
  if (edits.some(({ kind }) => kind === 'append')) alone(write);
  else write();
}
