import type { Channel, Role, StageAction } from '../../policy/words';
import type { HoldCode, HoldVariant } from '../hold';

/** What to do: what a stage asks for, or something else. */
export type ActionCode = StageAction | OtherAction;

/** Why deliveries should stop, or may go on. */
export type CreditCode = 'days' | 'broken-promises' | 'limit' | 'nothing-past-due' | 'credits-cover' | 'held';

/** What a next action can be beside what a stage asks for. */
export type OtherAction =
  | 'hold' // the reason is the action's hold
  | 'confirm-promise'
  | 'call-broken-promise'
  | 'call-missed-installment'
  | 'find-address'
  | 'escalate-post'
  | 'find-due-day'
  | 'credit-release'
  | 'apply-credits'
  | 'review'
  | 'all-done'
  | 'wait'
  | 'nothing-due';

/** Why a stage is asked for when its day by the table alone does not say so. */
export type Because =
  | 'unanswered' // tried before: it may not be skipped, and is open until somebody answers or it goes out in writing
  | 'kept' // the day of a later one has come
  | 'apart'; // one before it that may not be skipped was done late

interface Plural {
  readonly one: string;
  readonly other: string;
}

/** All that a next action, a hold and a credit hold say, in one language. `{name}` stands for a value. */
export interface ActionWords {
  /** Who is asked, by channel. */
  readonly who: Readonly<Record<Channel, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  /** What for. */
  readonly purposes: Readonly<Record<StageAction, string>>;
  readonly pastDue: Plural;
  readonly dueToday: string;
  readonly dueIn: Plural;
  /** Behind an age, where something disputed is older. */
  readonly disputedAge: string;
  /** Behind what is about something not due yet: what is past due besides. */
  readonly besides: string;
  /** How long after the due day a slow payer pays, and when what is past due is expected so. */
  readonly usually: string;
  /** An amount that credits make less than what is owed. */
  readonly net: string;
  /** In place of an amount that was not named. */
  readonly all: string;
  /** After a hold or before a waiting is over: what comes next. */
  readonly then: string;
  /** Behind it, where it is about invoices still to fall due: when they do. */
  readonly ofDue: string;
  /** Behind both: which rule says so. */
  readonly because: Readonly<Record<Because, string>>;
  readonly others: Readonly<Record<OtherAction, string>>;
  /** After a hold that ends. */
  readonly wait: string;
  /** After one that the data do not reach the end of. */
  readonly over: string;
  /** Behind the name of a pack that a person changed. */
  readonly setHere: string;
  /** Behind the answer of a formula. */
  readonly notConsulted: string;
  readonly holds: Readonly<Record<HoldCode | HoldVariant, string>>;
  readonly credit: Readonly<Record<CreditCode, string>>;
}
