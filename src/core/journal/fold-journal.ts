import type { Day } from '../cells/day';
import { once, remember } from '../cells/remember';
import { accountAlike } from '../ledger/account-key';
import { accountState } from './account-state';
import type { AccountJournal } from './account-journal';
import type { JournalEvent } from './event';
import { inOrder } from './in-order';

/** What the Journal comes to on a day, by account and its currency: ask it with `journalOf`. */
export type FoldedJournal = ReadonlyMap<string, (currency: string) => AccountJournal>;

const NOTHING: AccountJournal = accountState([], null);

/**
 * The state of every account that the Journal names, from the rows up to `today` and in the order in which things
 * happened, wherever the rows stand; `unread` are those that hold it because nobody knows what they say. A canceled row is as if it had never been, and so is what canceled it.
 */
export function foldJournal(
  events: readonly JournalEvent[],
  today: Day,
  unread: readonly JournalEvent[] = [],
): FoldedJournal {
  const past = events.filter(({ day }) => day <= today);
  const canceled = canceledIds(past);
  const counts = ({ day, kind, id }: JournalEvent): boolean =>
    day <= today && kind !== 'canceled' && (id === '' || !canceled.has(id));
  const known = new Map<string, { readonly own: JournalEvent[]; readonly held: JournalEvent[] }>();
  const rowsOf = ({ account }: JournalEvent) => {
    const key = accountAlike(account);
    let rows = known.get(key);
    if (!rows) known.set(key, (rows = { own: [], held: [] }));
    return rows;
  };
  for (const event of past) if (counts(event)) rowsOf(event).own.push(event);
  for (const event of unread) if (counts(event)) rowsOf(event).held.push(event);
  return new Map(
    Array.from(known, ([key, { own, held }]) => {
      const ordered = once(() => own.sort(inOrder));
      return [key, remember((currency: string) => accountState(ordered(), currency, held))] as const;
    }),
  );
}

/** What it comes to for one entry of the ledger. */
export function journalOf(folded: FoldedJournal, account: string, currency: string): AccountJournal {
  const inCurrency = folded.get(accountAlike(account));
  return inCurrency ? inCurrency(currency) : NOTHING;
}

/** Ids of rows that do not count. What cancels can be canceled itself, so the last word is heard first. */
function canceledIds(events: readonly JournalEvent[]): ReadonlySet<string> {
  const canceled = new Set<string>();
  const cancels = events.filter(({ kind }) => kind === 'canceled').sort((a, b) => inOrder(b, a));
  for (const { id, reference } of cancels) if (id === '' || !canceled.has(id)) canceled.add(reference);
  return canceled;
}
