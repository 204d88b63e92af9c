import type { SendStep } from '../../core/outbox/send-step';
import { keyedValues, placedEdits } from '../../core/workbook/keyed-rows';
import { activeBook } from '../active-book';
import { alone } from './alone';
import { columnsNow } from './columns-now';
import { apply, bookOf } from './edits';

type Mark = Extract<SendStep, { do: 'mark' }>;

/**
 * Writes the rows that still are what the caller expects, and what goes with them, and tells the keys of those. Nobody
 * else who uses Callsheet writes in between: of two runs only one claims a letter.
 */
export function markRows(mark: Mark): readonly string[] {
  return alone(() => {
    const columns = columnsNow();
    const marked = keyedValues(mark, columns(mark.sheet));
    if (marked.keys.length === 0 && mark.rows.length > 0) return [];
    const book = bookOf(activeBook());
    for (const edit of [...marked.edits, ...placedEdits(mark.then, columns)]) apply(book, edit);
    SpreadsheetApp.flush();
    return marked.keys;
  });
}
