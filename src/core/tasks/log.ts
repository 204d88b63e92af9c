import type { Refusal } from '../ledger/reading';
import { bookSheets, readBook, whyNone } from './book/book';
import { journalled } from './journalled';
import { loggedEvents } from './logged-events';
import { refusedAsProtected } from './protected-sheet';
import type { LogAnswer, LogInput, Task } from './task';

/**
 * Writes rows of the Journal, brings the cells of their accounts up to date on the call list and beside the ledger, and
 * answers how these accounts stand now. Nothing else is written: ranks and scores wait for the next Score.
 */
export const log: Task<LogInput, LogAnswer> = {
  reads: ({ sheet }) => bookSheets(sheet),
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'log'));
    // Of today: where the ledger is of a day that the clock has not come to, nobody would count as contacted otherwise.
    const logged = loggedEvents(input, book, { ...snapshot.now, day: book.today });
    if ('refused' in logged) return stopped(logged.refused);

    const { events } = logged;
    const accounts = new Set([...events, ...input.entries].map(({ account }) => account));
    const { edits, listed } = journalled(snapshot, book, events, accounts);
    const plan = { edits: events.length === 0 ? [] : edits };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped(refused);
    return { plan, answer: { refused: null, written: events, listed } };
  },
};

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, written: [], listed: [] },
});
