import type { Day } from '../cells/day';

/** A reason not to contact. No score and no stage overrides one. */
export interface Hold {
  readonly code: HoldCode;
  /** Which of the sentences of its code. */
  readonly says: HoldSaying;
  /** Ends with the day it ends, if it has one, and names the pack where a pack says so. */
  readonly sentence: string;
  /** The first day on which it no longer holds; null when a person or a payment must end it. */
  readonly until: Day | null;
  /** Values of the sentence, ready to show, for those who say it in another language. */
  readonly parts: Readonly<Record<string, string | number>>;
}

/** In the order in which they are named when several hold. */
export const HOLD_CODES = [
  'paid', // nothing open
  'net-credit',
  'do-not-contact',
  'opted-out',
  'at-agency',
  'disputed', // all that is past due
  'promise',
  'plan',
  'stale-data',
  'stale-list', // the call list, in an automatic batch
  'key-account', // in an automatic batch
  'personal', // in an automatic batch
  'not-a-contact', // of this account
  'no-address', // for this channel
  'bounced',
  'holiday',
  'hours',
  'email-cap',
  'contact-cap',
  'call-cap',
  'quiet', // after a talk
] as const;

export type HoldCode = (typeof HOLD_CODES)[number];

/** What may be said of a hold: its code, or a code with what is special of it. */
export type HoldSaying =
  | HoldCode
  | 'opted-out-of-all'
  | 'disputed-ahead' // nothing of it is past due
  | 'unreadable-promise'
  | 'no-list' // no call list was made yet
  | 'no-phone'
  | 'all-bounced' // every address of the channel
  | 'returned-post'
  | 'hours-there' // in the zone of the recipient
  | 'no-hours-that-day'
  | 'unknown-zone';
