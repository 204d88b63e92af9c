import { BLANK_DETAILS } from '../../src/core/journal/blank-details';
import type { JournalEvent } from '../../src/core/journal/event';
import type { AccountCard } from '../../src/core/tasks/book/account-card';
import type { ListedAccount } from '../../src/core/tasks/task';
import { madeAction } from '../support/made-action';

/** The card of an account of which nothing is known but that it owes. */
export const emptyCard: AccountCard = {
  aging: { current: 40000, days1to30: 0, days31to60: 80000, days61to90: 0, over90: 0, noDueDay: 0, credits: 0 },
  asked: 80000,
  disputed: 0,
  askedDays: 34,
  history: null,
  promises: [],
  kept: null,
  disputes: [],
  disputedInLedger: [],
  plan: null,
  contacts: [],
  handling: '',
  owner: '',
  events: [],
  payments: [],
  warnings: [],
  holds: [],
  creditHold: null,
  cycle: null,
  marks: { pinned: false, atAgency: null, returnedPost: null, bounced: [], optedOut: [] },
  open: [],
  documents: [],
};

/** A row of the Journal in which nothing is said but who it is about. */
export const emptyEvent: JournalEvent = {
  id: 'e1',
  row: 2,
  day: 46320,
  second: 36000,
  who: 'Ana',
  account: 'C1',
  kind: 'note',
  ...BLANK_DETAILS,
};

/** An account of the ranking; what a test speaks of is given, the rest is ordinary. */
export function listed(given: Partial<ListedAccount> = {}): ListedAccount {
  return {
    rank: 1,
    rankedIn: 'USD',
    key: 'C1|USD',
    account: 'C1',
    name: 'Alder Mills',
    currency: 'USD',
    exponent: 2,
    balance: 120000,
    pastDue: 80000,
    oldestDaysPastDue: 34,
    score: 62.34,
    coverage: 0.8,
    costOfWaiting: 1550,
    contributions: [
      { dimension: 'balance', value: 70, points: 42.34, known: true },
      { dimension: 'margin', value: 50, points: 20, known: false },
    ],
    why: '',
    class: 'SLOW',
    action: madeAction(),
    top: true,
    personal: true,
    rows: [4, 5],
    card: emptyCard,
    ...given,
  };
}
