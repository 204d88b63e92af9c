import { words } from '../policy/words';

/** What can have happened with a customer, as the cell of a person says it. */
export const HAPPENED = [
  'contact', // channel and outcome
  'promise', // promised day, and amount (none: all that is past due)
  'promise confirmed', // reference: the promise's id
  'promise withdrawn', // reference: the promise's id
  'dispute', // outcome: its code; reference: the invoices (none: all of the account); amount
  'dispute settled', // reference: the invoices or the dispute's id (none: all)
  'installment', // of a plan: promised day and amount; reference: the plan
  'plan ended', // reference: the plan
  'bounce', // channel; reference: the address (none: all of the channel)
  'address good', // takes bounces back: channel; reference: the address
  'returned post',
  'opt out', // channel (none: all)
  'opt in', // channel (none: all)
  'credit hold',
  'credit release',
  'at agency',
  'back from agency',
  'pinned', // a person wants to see to it: personal track
  'unpinned',
  'note',
] as const;

/** What a row of the Journal can be. */
export const KINDS = [
  ...HAPPENED,
  'hold', // written by Callsheet: what was due and not done; outcome: the code
  'superseded', // written by Callsheet: a stage that a later one took the place of
  'canceled', // reference: the id of the row that does not count
] as const;

export type EventKind = (typeof KINDS)[number];

/** Their reference is the id of another row. */
export const ABOUT_A_ROW: readonly EventKind[] = ['canceled', 'promise confirmed', 'promise withdrawn'];

/** For as long as they last nobody is asked for money. One that cannot be read holds its account: in doubt nobody is contacted. */
export const HOLDING: readonly EventKind[] = ['promise', 'dispute', 'installment', 'opt out', 'at agency'];

/** How a contact ended. */
export const OUTCOMES = [
  'reached', // they were spoken to, or answered
  'no answer',
  'message left',
  'sent', // a letter, email or text went out
  'wrong person',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Reasons to dispute, as their cell says them. */
export const DISPUTE_CODES = words(
  'pricing shortage damaged returned not-received duplicate order tax freight discount quality entity undefined',
);

export type DisputeCode = (typeof DISPUTE_CODES)[number];
