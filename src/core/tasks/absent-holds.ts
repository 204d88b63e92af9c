import { journalOf, foldJournal } from '../journal/fold-journal';
import type { JournalEvent } from '../journal/event';
import { accountAlike } from '../ledger/account-key';
import type { AbsentHold } from '../workbook/order-desk-edits';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { Book } from './book/book';

/** Accounts on credit hold of which the export has nothing: all is paid, or they were left out of it. */
export function absentHolds(
  { seen, today }: Book,
  entries: readonly RankedEntry[],
  events: readonly JournalEvent[],
): readonly AbsentHold[] {
  const listed = new Set(entries.map(({ account }) => accountAlike(account.account)));
  const absent = new Map(
    events
      .filter(({ kind, account }) => kind === 'credit hold' && !listed.has(accountAlike(account)))
      .map(({ account }) => [accountAlike(account), account]),
  );
  if (absent.size === 0) return [];
  const folded = foldJournal(
    events.filter(({ kind, account }) => kind === 'canceled' || absent.has(accountAlike(account))),
    today,
  );
  const open = new Set(seen.items?.map(({ account }) => accountAlike(account)));
  return [...absent].flatMap(([alike, account]) => {
    const since = journalOf(folded, account, '').creditHold;
    return since === null ? [] : [{ account, since, isPaid: seen.items !== null && !open.has(alike) }];
  });
}
