import { askedNow } from '../../action/amount-asked';
import type { Day } from '../../cells/day';
import { disputedInvoices } from '../../journal/disputed';
import { keptRate } from '../../journal/kept-rate';
import type { Account } from '../../ledger/account';
import { textOf } from '../../ledger/blank';
import { usualDay } from '../../ledger/habit';
import type { LedgerFigures } from '../../ledger/ledger';
import { openItems } from '../../ledger/open-items';
import type { PayerProfile } from '../../ledger/payer-profile';
import type { Payment } from '../../ledger/payment';
import type { Contact } from '../../policy/contact';
import type { Reviewed } from '../../review/warnings';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { personOf } from '../../workbook/read-contacts';
import type { AccountCard, OpenInvoice } from './account-card';

/** Where the parts of a card are asked for. */
export interface CardSources {
  readonly ledger: LedgerFigures;
  readonly contacts: (account: string) => readonly Contact[];
  readonly handling: (account: string) => string;
  readonly payments: (key: string) => readonly Payment[];
  readonly review: (reviewed: Reviewed) => AccountCard['warnings'];
  readonly documents: (account: Account) => AccountCard['documents'];
}

const NO_MARKS: AccountCard['marks'] = { pinned: false, atAgency: null, returnedPost: null, bounced: [], optedOut: [] };

/** Everything known of a ranked entry, as the pane shows it. */
export function accountCardOf(entry: RankedEntry, sources: CardSources): AccountCard {
  const { account, profile, situation, action } = entry;
  const { journal, promises, plan, cycle } = situation;
  const open = openInvoices(account, sources.ledger);
  const inJournal = disputedInvoices({ disputes: journal?.disputes ?? [] });
  return {
    aging: account.aging,
    asked: askedNow(situation),
    disputed: situation.disputedPastDue,
    askedDays: situation.daysPastDue,
    history: profile && historyOf(profile),
    promises,
    kept: keptRate(promises.map(({ standing }) => standing)),
    disputes: journal?.disputes ?? [],
    disputedInLedger: open.filter(({ invoice, disputed }) => disputed && !inJournal(invoice)),
    plan,
    contacts: peopleOf(account, sources),
    handling: sources.handling(account.account),
    owner: textOf(account.facts.owner),
    events: journal ? latestFirst(journal.events) : [],
    payments: latestFirst([...sources.payments(account.key)].sort(byDay)),
    warnings: sources.review(entry),
    holds: action.holds,
    creditHold: action.creditHold,
    cycle,
    marks: journal ? marksOf(journal) : NO_MARKS,
    open,
    documents: sources.documents(account),
  };
}

/** On the first run Contacts is not there yet: it is made from the same columns. */
function peopleOf({ account, facts }: Account, { contacts }: CardSources): readonly Contact[] {
  const listed = contacts(account);
  return listed.length > 0 ? listed : personOf(account, facts);
}

const latestFirst = <Item>(items: readonly Item[]): readonly Item[] => items.slice().reverse();

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number => a.day - b.day;

const marksOf = ({
  pinned,
  atAgency,
  returnedPost,
  bounced,
  optedOut,
}: AccountCard['marks']): AccountCard['marks'] => ({
  pinned,
  atAgency,
  returnedPost,
  bounced,
  optedOut,
});

const historyOf = ({ paid, averageDaysLate, lateRatio, daysLate }: PayerProfile): AccountCard['history'] => ({
  paid,
  averageDaysLate,
  lateRatio,
  habit: usualDay(daysLate),
});

const openInvoices = (account: Account, ledger: LedgerFigures): readonly OpenInvoice[] =>
  openItems(account, ledger)
    .filter(({ open }) => open > 0)
    .map(({ invoice, due, open, disputed }) => ({ invoice, due, amount: open, disputed }))
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || (a.invoice < b.invoice ? -1 : 1));
