import type { Day } from '../cells/day';
import type { Channel } from '../policy/policy';
import type { JournalEvent } from './event';
import type { DisputeCode } from './words';

/**
 * What the Journal comes to for one account and currency on a day: a fold over its rows up to then, so that any past
 * day can be looked at again. Rows about money are those of the currency and those without one; everything else is
 * about the customer, whatever its currency. Amounts in minor units of `currency`.
 */
export interface AccountJournal {
  /** All that count, oldest first: canceled ones and their cancellations left out. */
  readonly events: readonly JournalEvent[];
  /** Rows that cannot be read and would hold the account: what counts here is that they are there. */
  readonly unread: readonly JournalEvent[];
  /** Every contact with the customer, in whatever currency it owes, oldest first: what caps count. */
  readonly contacts: readonly JournalEvent[];
  /** Oldest first; withdrawn ones left out. Whether one was kept, the payments say: see promise-standing.ts. */
  readonly promises: readonly PromiseToPay[];
  /** Not settled yet. */
  readonly disputes: readonly Dispute[];
  /** The last one that was not ended. */
  readonly plan: Plan | null;
  readonly bounced: readonly Blocked[];
  /** `channel` null: nothing at all is wanted. */
  readonly optedOut: readonly Blocked[];
  /** The day since when, or null. */
  readonly returnedPost: Day | null;
  readonly creditHold: Day | null;
  readonly atAgency: Day | null;
  readonly pinned: boolean;
}

export interface PromiseToPay {
  /** Empty for one that stands in the ledger's own columns or in a row that a person wrote. */
  readonly id: string;
  /** Null for one that stands in the ledger's own columns. */
  readonly made: Day | null;
  readonly due: Day;
  /** Of its amount; null: the base currency. */
  readonly currency: string | null;
  /** Null: all that was past due when it was made. */
  readonly amount: number | null;
  readonly who: string;
  readonly confirmed: Day | null;
  /** Day of the next promise or plan: made before this one was broken, it takes its place; made later, it answers it. */
  readonly next: Day | null;
}

export interface Dispute {
  readonly id: string;
  readonly since: Day;
  readonly code: DisputeCode;
  readonly currency: string | null;
  /** Invoice numbers; empty: all of the account. */
  readonly invoices: readonly string[];
  readonly amount: number | null;
}

/** A payment plan: installments in order of their days. */
export interface Plan {
  readonly name: string;
  readonly agreed: Day;
  /** Of its amounts; null: the base currency. */
  readonly currency: string | null;
  readonly installments: readonly Installment[];
}

export interface Installment {
  readonly due: Day;
  readonly amount: number;
}

export interface Blocked {
  readonly channel: Channel | null;
  /** Empty: every address of the channel. */
  readonly address: string;
  readonly since: Day;
}
