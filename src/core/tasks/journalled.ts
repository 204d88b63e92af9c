import type { JournalEvent } from '../journal/event';
import type { EventKind } from '../journal/words';
import { blockCellEdits } from '../workbook/block-cells';
import { callListCellEdits } from '../workbook/call-list-cells';
import { appendJournalEdits } from '../workbook/journal-edits';
import { orderDeskEdits } from '../workbook/order-desk-edits';
import { ORDER_DESK_SHEET } from '../workbook/our-sheets';
import type { Edit } from '../workbook/plan';
import type { RankedEntry } from '../workbook/ranked-entry';
import { findBlock } from '../workbook/score-block';
import type { Snapshot } from '../workbook/snapshot';
import { absentHolds } from './absent-holds';
import { accountCardOf } from './book/account-card-of';
import { cardSources, standingOf, type Book } from './book/book';
import { callListLine } from './call-list-line';
import { listedAccount } from './listed-account';
import { ownEntry } from './book/read-sheet';
import type { ListedAccount } from './task';

/** Rows of the Journal with all that changes by them at once, and how their accounts stand then, in rank order. */
export interface Journalled {
  readonly edits: readonly Edit[];
  readonly listed: readonly ListedAccount[];
}

/** Ranks and scores wait for the next Score. */
export function journalled(
  snapshot: Snapshot,
  book: Book,
  events: readonly JournalEvent[],
  accounts: ReadonlySet<string>,
): Journalled {
  const all = [...(book.journal?.events ?? []), ...events];
  const { ledger, entries } = standingOf(book, all);
  const own = entries.filter(({ account }) => accounts.has(account.account));
  const sources = cardSources(snapshot, book, ledger);
  return {
    edits: [
      ...appendJournalEdits(book.journal, events, book.policy.baseCurrency),
      ...cellEdits(snapshot, book, own),
      ...(concernsDesk(events) ? deskEdits(snapshot, book, all, entries) : []),
    ],
    listed: own.map((entry) => listedAccount(entry, accountCardOf(entry, sources))),
  };
}

function cellEdits(snapshot: Snapshot, book: Book, entries: readonly RankedEntry[]): readonly Edit[] {
  const { sheet, callList, contacts } = book;
  const rows = ownEntry(snapshot.sheets, sheet)?.rows ?? [];
  const block = findBlock(rows);
  return [
    ...(block ? blockCellEdits(sheet, rows, entries, block) : []),
    ...(callList ? callListCellEdits(entries.map(callListLine(contacts)), callList) : []),
  ];
}

/** Whoever takes orders should not wait for the next Score. */
function deskEdits(
  { sheets }: Snapshot,
  book: Book,
  events: readonly JournalEvent[],
  entries: readonly RankedEntry[],
): readonly Edit[] {
  const before = ownEntry(sheets, ORDER_DESK_SHEET)?.rows ?? null;
  return orderDeskEdits(entries, absentHolds(book, entries, events), before, book.policy.language);
}

const concernsDesk = (events: readonly JournalEvent[]): boolean =>
  events.some(({ kind }) => ABOUT_CREDIT.includes(kind));

const ABOUT_CREDIT: readonly EventKind[] = ['credit hold', 'credit release', 'canceled'];
