import type { Track } from '../action/action-answer';
import type { Day } from '../cells/day';
import type { Letter } from '../letters/letter';

/**
 * Where a letter stands:
 *
 *     PLANNED -> CLAIMED -> SENDING -> SENT | FAILED | UNKNOWN
 *
 * SENDING stands on the sheet before the service is called and what came of it after: a row found SENDING by anybody
 * else may have gone out or not, and is UNKNOWN until a person, or the mailbox, says which.
 */
export const STATES = [
  'PLANNED', // approved, waiting to be sent
  'CLAIMED', // by a run, which gives it back when it stops; anybody may take it when the lease is over
  'SENDING',
  'SENT',
  'FAILED', // definitely not sent: the reason says why
  'UNKNOWN', // may have been sent; never sent again by itself
  'HELD', // the gate, or what changed since the preview, came between: the reason says what
  'PREPARED', // handed over as a file, a page or a text to copy; nobody knows whether it went out
  'REMOVED', // by a person, or left behind by the workbook that this one was copied from
] as const;

export type OutboxState = (typeof STATES)[number];

/** A second of a day in the workbook's own time. */
export interface Instant {
  readonly day: Day;
  readonly second: number;
}

/** What of a letter stands on its row, as it was approved. */
type OfLetter = Pick<
  Letter,
  | 'key'
  | 'reference'
  | 'account'
  | 'name'
  | 'currency'
  | 'stage'
  | 'forDay'
  | 'occurrence'
  | 'channel'
  | 'language'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'subject'
  | 'amount'
  | 'invoices'
  | 'folded'
  | 'confirms'
  | 'payload'
>;

/** One row of the Outbox. Texts are empty and times null for none. */
export interface OutboxRow extends OfLetter {
  readonly state: OutboxState;
  /** As a person changed it; empty where the template speaks. */
  readonly edited: string;
  /** A sentence: why it failed, is held or is not known. */
  readonly reason: string;
  readonly by: string;
  /** `personal` where a person opened this letter alone; a letter of a batch may not go to the personal track, then or later. */
  readonly track: Track;
  /** Run that has it, and until when. */
  readonly run: string;
  readonly leaseEnds: Instant | null;
  readonly planned: Instant | null;
  readonly sending: Instant | null;
  readonly done: Instant | null;
  /** What the mail service calls it; empty where it tells nothing. */
  readonly sentAs: string;
  /** Which workbook's it is, and the place where that stood when the row was written: see place.ts. */
  readonly workbook: string;
  readonly place: string;
  /** 1-based; null before it is written. Rows are found by key: people sort and insert. */
  readonly row: number | null;
}
