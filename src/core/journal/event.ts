import type { Day } from '../cells/day';
import type { Channel } from '../policy/policy';
import type { EventKind } from './words';

/** One row of the Journal. What its kind does not need is empty; what each kind needs is told in words.ts. */
export interface JournalEvent {
  /** Of a row that Callsheet wrote; empty for one that a person wrote. */
  readonly id: string;
  /** 1-based row of the sheet; null before it is written. */
  readonly row: number | null;
  readonly day: Day;
  /** Second of the day; null for a row without a time, which is read after those of its day that have one. */
  readonly second: number | null;
  readonly who: string;
  /** Account number as the ledger has it. */
  readonly account: string;
  /** Null: all of the account, whatever its currency. */
  readonly currency: string | null;
  readonly kind: EventKind;
  readonly channel: Channel | null;
  /** One of OUTCOMES, of DISPUTE_CODES or a hold's code, as the kind has it; empty for none. */
  readonly outcome: string;
  /** Name of the stage it carried out; empty for a contact of its own. */
  readonly stage: string;
  /** What the stage was for: the cycle's opening day, or the due day of a stage up to it. */
  readonly forDay: Day | null;
  readonly promisedDay: Day | null;
  /** Minor units of `currency`, of the base currency where that is null. */
  readonly amount: number | null;
  /** Invoices, an address, a plan, or the id of another row. */
  readonly reference: string;
  readonly note: string;
}

/**
 * Where and why a row of the Journal counts for nothing: it was not understood, or moves nothing. It stays on the sheet.
 * The sentence is made by problem-text.ts, for those who show it.
 */
export interface JournalProblem {
  /** 1-based. */
  readonly row: number;
  readonly code: JournalProblemCode;
  /** Values of the sentence, in order. */
  readonly parts: readonly (string | number)[];
}

export type JournalProblemCode =
  | 'headings' // those that are missing
  | 'day' // what stands there
  | 'time' // what stands there
  | 'account'
  | 'kind' // what stands there, the words to choose from
  | 'outcome' // what stands there, the words to choose from
  | 'channel' // what stands there, the words to choose from
  | 'promised-day' // what stands there
  | 'amount' // what stands there
  | 'reference' // kind
  | 'currency' // what stands there
  | 'unknown-reference' // the id, invoice, plan or address that no row has
  | 'copied-id' // the id, the row it belongs to
  | 'not-yet' // its day
  | 'unknown-account' // the account
  | 'other-currency'; // the account, the currency
