import type { Situation } from '../../../src/core/action/situation';
import { dayOf } from '../../../src/core/cells/day';

export const AS_OF = dayOf(2026, 11, 30)!;

/** An ordinary customer: 3,200.00 EUR 31 days past due, nothing else known. */
export const situation = (but: Partial<Situation> = {}): Situation => ({
  account: 'C-1',
  asOf: AS_OF,
  today: AS_OF,
  cycle: AS_OF - 30,
  currency: 'EUR',
  balance: 320_000,
  credits: 0,
  pastDue: 320_000,
  disputedPastDue: 0,
  daysPastDue: 31,
  oldestDue: AS_OF - 31,
  disputedDaysPastDue: 0,
  upcoming: [],
  lapsed: [],
  current: 0,
  withoutDueDay: 0,
  unreadPromise: '',
  journal: null,
  promises: [],
  plan: null,
  contacts: null,
  norm: null,
  region: '',
  creditLimit: null,
  habit: null,
  doNotContact: false,
  unpaidYet: false,
  averageDaysLate: null,
  spread: null,
  ...but,
});
