import type { JournalEvent } from '../journal/event';
import type { EventKind } from '../journal/words';
import type { Refusal } from '../ledger/reading';
import { blockCellEdits } from '../workbook/block-cells';
import { callListCellEdits } from '../workbook/call-list-cells';
import { appendJournalEdits } from '../workbook/journal-edits';
import { orderDeskEdits } from '../workbook/order-desk-edits';
import { ORDER_DESK_SHEET } from '../workbook/our-sheets';
import type { Edit } from '../workbook/plan';
import type { RankedEntry } from '../workbook/ranked-entry';
import { findBlock } from '../workbook/score-block';
import type { Snapshot } from '../workbook/snapshot';
import { accountCardOf } from './account-card-of';
import { bookSheets, cardSources, readBook, standingOf, whyNone, type Book } from './book';
import { callListLine } from './call-list-line';
import { listedAccount } from './listed-account';
import { loggedEvents } from './logged-events';
import { refusedAsProtected } from './protected-sheet';
import { ownEntry } from './read-sheet';
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
    const logged = loggedEvents(input, book, snapshot.now);
    if ('refused' in logged) return stopped(logged.refused);

    const { events } = logged;
    const accounts = new Set([...events, ...input.entries].map(({ account }) => account));
    const isAsked = concernsDesk(events) ? undefined : (account: string) => accounts.has(account);
    const { ledger, entries } = standingOf(book, [...(book.journal?.events ?? []), ...events], isAsked);
    const own = entries.filter(({ account }) => accounts.has(account.account));
    const journal = appendJournalEdits(book.journal, events, book.policy.baseCurrency);
    const plan = {
      edits:
        events.length === 0
          ? []
          : [...journal, ...cellEdits(snapshot, book, own), ...deskEdits(snapshot, events, entries)],
    };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped(refused);

    const sources = cardSources(snapshot, book, ledger);
    const listed = own.map((entry) => listedAccount(entry, accountCardOf(entry, sources)));
    return { plan, answer: { refused: null, written: events, listed } };
  },
};

function cellEdits(snapshot: Snapshot, { sheet, callList }: Book, entries: readonly RankedEntry[]): readonly Edit[] {
  const rows = ownEntry(snapshot.sheets, sheet)?.rows ?? [];
  const block = findBlock(rows);
  return [
    ...(block ? blockCellEdits(sheet, rows, entries, block) : []),
    ...(callList ? callListCellEdits(entries.map(callListLine), callList) : []),
  ];
}

/** Whoever takes orders should not wait for the next Score. */
const deskEdits = (
  snapshot: Snapshot,
  events: readonly JournalEvent[],
  entries: readonly RankedEntry[],
): readonly Edit[] =>
  concernsDesk(events) ? orderDeskEdits(entries, ownEntry(snapshot.sheets, ORDER_DESK_SHEET)?.rows ?? null) : [];

/** The Order desk lists all accounts, so that all of them are asked then. */
const concernsDesk = (events: readonly JournalEvent[]): boolean =>
  events.some(({ kind }) => ABOUT_CREDIT.includes(kind));

const ABOUT_CREDIT: readonly EventKind[] = ['credit hold', 'credit release', 'canceled'];

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, written: [], listed: [] },
});
