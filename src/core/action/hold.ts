import type { Day } from '../cells/day';

/** A reason not to contact. No score and no stage overrides one. */
export interface Hold {
  readonly code: HoldCode;
  /** Ends with the day it ends, if it has one, and names the pack where a pack says so. */
  readonly sentence: string;
  /** The first working day on which it no longer holds; null when a person or a payment must end it. */
  readonly until: Day | null;
  /** Values of the sentence, for those who say it in another language; `is`: what is special of it. */
  readonly parts: Readonly<Record<string, string | number>>;
}

/** In the order in which they are named when several hold. */
export const HOLD_CODES = [
  'paid', // nothing open
  'net-credit',
  'do-not-contact',
  'opted-out',
  'at-agency',
  'disputed', // all that is open
  'promise',
  'plan',
  'unread', // a row of the Journal that would hold it
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

/** Of the account, whoever is asked by whatever channel and on whatever day of the week. */
export const isOfAccount = ({ code }: Pick<Hold, 'code'>): boolean =>
  HOLD_CODES.indexOf(code) < HOLD_CODES.indexOf('not-a-contact');

/** Holds of one code that are said differently: `is` among their parts. */
export type HoldVariant =
  | 'opted-out:all'
  | 'disputed:ahead' // nothing of it is past due
  | 'promise:unread'
  | 'stale-list:none' // no call list was made yet
  | 'no-address:phone'
  | 'bounced:all' // every address of the channel
  | 'bounced:post'
  | 'hours:there' // in the zone of the recipient
  | 'hours:day' // it has none
  | 'hours:zone'; // which the host does not know
