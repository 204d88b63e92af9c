import type { Asked } from '../../../src/core/action/asked';
import type { Gated } from '../../../src/core/action/gate';
import type { AccountJournal } from '../../../src/core/journal/account-journal';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { Contact } from '../../../src/core/policy/contact';
import { AS_OF } from './situations';

/** A Monday. */
export const TODAY = AS_OF;

export const NO_JOURNAL: AccountJournal = {
  events: [],
  promises: [],
  disputes: [],
  plan: null,
  bounced: [],
  optedOut: [],
  returnedPost: null,
  creditHold: null,
  atAgency: null,
  pinned: false,
};

export const ANA: Contact = {
  account: 'C-1001',
  contact: 'Ana Reis',
  role: 'clerk',
  email: 'ana@example.com',
  phone: '+351 210 000 001',
  channel: null,
  language: '',
  region: '',
  doNotContact: false,
  row: 2,
};

/** An ordinary customer: 3,200.00 EUR past due, one contact, nothing in the journal. */
export const gated = (but: Partial<Gated> = {}): Gated => ({
  asOf: TODAY,
  today: TODAY,
  currency: 'EUR',
  balance: 320_000,
  pastDue: 320_000,
  disputedPastDue: 0,
  upcoming: [],
  current: 0,
  withoutDueDay: 0,
  unreadPromise: '',
  promises: [],
  plan: null,
  doNotContact: false,
  region: '',
  journal: NO_JOURNAL,
  contacts: [ANA],
  ...but,
});

/** A person who looks at the day's email. */
export const asked = (but: Partial<Asked> = {}): Asked => ({
  channel: 'email',
  automatic: false,
  personal: false,
  class: 'NORMAL',
  moment: null,
  listDay: null,
  ...but,
});

/** A contact of the journal. */
export const contacted = (but: Partial<JournalEvent> = {}): JournalEvent => ({
  id: '',
  row: null,
  day: TODAY,
  second: null,
  who: '',
  account: 'C-1001',
  currency: null,
  kind: 'contact',
  channel: 'email',
  outcome: 'sent',
  stage: '',
  forDay: null,
  promisedDay: null,
  amount: null,
  reference: '',
  note: '',
  ...but,
});

export const journal = (...events: readonly JournalEvent[]): AccountJournal => ({ ...NO_JOURNAL, events });
