import { BLANK_DETAILS } from '../../../src/core/journal/blank-details';
import type { Asked } from '../../../src/core/action/asked';
import type { FollowedPlan, FollowedPromise } from '../../../src/core/action/followed';
import type { Situation } from '../../../src/core/action/situation';
import type { Day } from '../../../src/core/cells/day';
import type { AccountJournal } from '../../../src/core/journal/account-journal';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { PromiseStanding } from '../../../src/core/journal/promise-standing';
import type { Contact } from '../../../src/core/policy/contact';
import { AS_OF, situation } from './situations';

/** A Monday. */
export const TODAY = AS_OF;

/** What the rows of a journal come to for the account. */
export const journal = (...events: readonly JournalEvent[]): AccountJournal =>
  journalOf(foldJournal(events, TODAY), 'C-1', 'EUR');

export const NO_JOURNAL = journal();

export const ANA: Contact = {
  account: 'C-1',
  contact: 'Ana Reis',
  role: 'clerk',
  title: 'Accounts payable',
  email: 'ana@example.com',
  phone: '+351 210 000 001',
  channel: null,
  language: '',
  region: '',
  doNotContact: false,
  row: 2,
};

/** An ordinary customer: 3,200.00 EUR past due, one contact, nothing in the journal. */
export const gated = (but: Partial<Situation> = {}): Situation =>
  situation({ journal: NO_JOURNAL, contacts: [ANA], ...but });

/** A promise that was made or came to an end. */
export const promised = (due: Day, is: PromiseStanding['is'] = 'open'): FollowedPromise => ({
  promise: { id: '', made: due - 9, due, currency: null, amount: null, who: '', confirmed: null, next: null },
  standing: { is, paid: 0, amount: null, graceEnds: due + 3, paidLater: false },
});

/** A plan whose next installment is due on a day. */
export const onPlan = (due: Day, missed: FollowedPlan['missed'] = null): FollowedPlan => {
  const next = { due, amount: 80_000 };
  const plan = { name: 'P-7', agreed: TODAY - 30, currency: null, installments: [next] };
  return { plan, missed, next, installments: [] };
};

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
  account: 'C-1',
  ...BLANK_DETAILS,
  kind: 'contact',
  channel: 'email',
  outcome: 'sent',
  ...but,
});
