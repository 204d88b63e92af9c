import type { Day } from '../../core/cells/day';
import type { DisputeCode } from '../../core/journal/words';
import type { Channel } from '../../core/policy/words';
import type { ListedAccount } from '../../core/tasks/task';
import type { Every } from './every';

/** What of logging needs more than one press. */
export type LogForm = 'promise' | 'dispute' | 'plan' | 'more';

/** What a person has filled in so far. */
export interface Draft {
  readonly note: string;
  /** How they were spoken to when they promised, disputed or agreed. */
  readonly channel: Channel;
  readonly day: Day | null;
  /** Minor units; null for nothing filled in, NaN for what is no amount. */
  readonly amount: number | null;
  readonly code: DisputeCode | null;
  /** Ticked; none: all of the account. */
  readonly invoices: readonly string[];
  readonly count: number;
  readonly every: Every;
}

export const emptyDraft: Draft = {
  note: '',
  channel: 'call',
  day: null,
  amount: null,
  code: null,
  invoices: [],
  count: 3,
  every: 'month',
};

/** A form as it opens: a promise and a plan are of all they are asked for, a dispute is of what is ticked. */
export const draftFor = (form: LogForm, { card, balance }: ListedAccount, note: string): Draft => ({
  ...emptyDraft,
  note,
  amount: form === 'promise' || form === 'plan' ? (card.asked > 0 ? card.asked : Math.max(0, balance)) || null : null,
});

/** Why a draft cannot be logged yet. */
export type DraftProblem = 'pay-day' | 'first-day' | 'past-day' | 'far-day' | 'amount' | 'code' | 'count' | 'note';
