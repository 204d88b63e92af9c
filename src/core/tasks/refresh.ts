import type { Refusal } from '../ledger/reading';
import { bookSheets, readBook, whyNone } from './book/book';
import { journalled } from './journalled';
import { refusedAsProtected } from './protected-sheet';
import type { RefreshAnswer, RefreshInput, Task } from './task';

/**
 * Brings the cells of accounts up to date on the call list and beside the ledger after letters to them went out, and answers
 * how they stand now. Ranks and scores wait for the next Score.
 */
export const refresh: Task<RefreshInput, RefreshAnswer> = {
  reads: ({ sheet }) => bookSheets(sheet),
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'log'));
    const { edits, listed } = journalled(snapshot, book, [], new Set(input.accounts));
    const refused = refusedAsProtected({ edits }, snapshot);
    return refused ? stopped(refused) : { plan: { edits }, answer: { refused: null, listed } };
  },
};

const stopped = (refused: Refusal) => ({ plan: { edits: [] }, answer: { refused, listed: [] } });
