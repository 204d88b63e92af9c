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
 * happened, wherever the rows stand. A canceled row is as if it had never been, and so is what canceled it.
 */
export function foldJournal(events: readonly JournalEvent[], today: Day): FoldedJournal {
  const past = events.filter(({ day }) => day <= today);
  const canceled = canceledIds(past);
  const byAccount = new Map<string, JournalEvent[]>();
  for (const event of past) {
    if (event.kind === 'canceled' || (event.id !== '' && canceled.has(event.id))) continue;
    const key = accountAlike(event.account);
    const own = byAccount.get(key);
    if (own) own.push(event);
    else byAccount.set(key, [event]);
  }
  return new Map(
    Array.from(byAccount, ([key, own]) => {
      const ordered = once(() => own.sort(inOrder));
      return [key, remember((currency: string) => accountState(ordered(), currency))] as const;
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
