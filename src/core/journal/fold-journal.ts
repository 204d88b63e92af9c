import { NO_CURRENCY } from '../cells/amount-text';
import type { Day } from '../cells/day';
import { once } from '../cells/remember';
import { accountAlike } from '../ledger/account-key';
import { accountState } from './account-state';
import type { AccountJournal } from './account-journal';
import type { JournalEvent } from './event';
import { inOrder } from './in-order';

/** What the Journal comes to on a day, by account: ask it with `journalOf`. */
export type FoldedJournal = ReadonlyMap<string, ByCurrency>;

interface ByCurrency {
  /** For a currency that no row names. */
  readonly other: AccountJournal;
  readonly named: ReadonlyMap<string, AccountJournal>;
  /** For a ledger that states no currency: whatever the rows name is meant. */
  readonly unstated: () => AccountJournal;
}

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
  return new Map(Array.from(byAccount, ([key, own]): [string, ByCurrency] => [key, stateOf(own.sort(inOrder))]));
}

/** What it comes to for one entry of the ledger. */
export function journalOf(folded: FoldedJournal, account: string, currency: string): AccountJournal {
  const own = folded.get(accountAlike(account));
  if (!own) return NOTHING;
  return currency === NO_CURRENCY ? own.unstated() : (own.named.get(currency) ?? own.other);
}

function stateOf(events: readonly JournalEvent[]): ByCurrency {
  const currencies = new Set(events.map(({ currency }) => currency));
  currencies.delete(null);
  return {
    other: accountState(events, null),
    unstated: once(() => accountState(events, NO_CURRENCY)),
    named: new Map(
      Array.from(currencies, (currency): [string, AccountJournal] => [currency ?? '', accountState(events, currency)]),
    ),
  };
}

/** Ids of rows that do not count. What cancels can be canceled itself, so the last word is heard first. */
function canceledIds(events: readonly JournalEvent[]): ReadonlySet<string> {
  const canceled = new Set<string>();
  const cancels = events.filter(({ kind }) => kind === 'canceled').sort((a, b) => inOrder(b, a));
  for (const { id, reference } of cancels) if (id === '' || !canceled.has(id)) canceled.add(reference);
  return canceled;
}
