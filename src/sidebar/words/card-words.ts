import type { PromiseStanding } from '../../core/journal/promise-standing';
import type { DisputeCode, EventKind, Outcome } from '../../core/journal/words';
import type { Aging } from '../../core/ledger/account';
import type { Channel } from '../../core/policy/words';
import type { Warning } from '../../core/review/warning';
import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Plural } from './plural';

/** Words of the account card. */
export interface CardWords {
  readonly last: string;
  readonly neverContacted: string;
  readonly until: string;
  readonly beforeContact: string;
  readonly script: string;

  readonly contacts: string;
  readonly noContacts: string;
  readonly prefers: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly doNotContact: string;
  readonly cameBack: string;

  readonly warnings: Readonly<Record<Warning['code'], string>>;
  /** Before the reason; that it is on hold, the reason says itself. */
  readonly creditHolds: Readonly<Record<Exclude<NonNullable<AccountCard['creditHold']>['is'], 'on hold'>, string>>;
  readonly marks: Readonly<Record<'pinned' | 'atAgency' | 'returnedPost' | 'bounced' | 'optedOut', string>>;
  readonly everything: string;

  readonly asked: string;
  readonly aging: string;
  readonly buckets: Readonly<Record<keyof Aging, string>>;
  readonly pastDueSince: string;
  readonly openInvoices: Plural;
  readonly due: string;
  readonly inDispute: string;

  readonly history: string;
  readonly noHistory: string;
  readonly paidInvoices: string;
  readonly paidLate: string;
  readonly onAverage: string;
  readonly usually: string;
  readonly afterDue: Plural;
  readonly beforeDue: Plural;
  readonly onDueDay: string;

  readonly promises: string;
  readonly standings: Readonly<Record<PromiseStanding['is'], string>>;
  readonly promise: string;
  readonly promiseOfAll: string;
  readonly paidOf: string;
  readonly paidLater: string;
  readonly made: string;
  readonly confirmed: string;
  readonly kept: string;

  readonly disputes: string;
  readonly disputeCodes: Readonly<Record<DisputeCode, string>>;
  readonly inLedger: string;
  readonly wholeAccount: string;
  readonly since: string;

  readonly plan: string;
  readonly agreed: string;
  readonly installments: Readonly<Record<'paid' | 'missed' | 'next', string>>;
  readonly documents: string;

  readonly timeline: string;
  readonly nothingYet: string;
  readonly payment: string;
  readonly paymentFor: string;
  readonly inferred: string;
  /** Of a contact; what was done by which channel where nobody was spoken to. */
  readonly outcomes: Readonly<Record<Outcome | 'answered', string>>;
  readonly events: Readonly<Record<Exclude<EventKind, 'contact' | 'promise'>, string>>;
}
