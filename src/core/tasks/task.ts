import type { HoldCode } from '../action/hold';
import type { NextAction } from '../action/action-answer';
import type { JournalEvent } from '../journal/event';
import type { Day } from '../cells/day';
import type { ColumnMatch, Counts } from '../ledger/ledger';
import type { Ignored, Note, Problem, Refusal } from '../ledger/reading';
import type { AccountClass, Dimension, PolicyProblem } from '../policy/policy';
import type { ReviewChange } from '../review/reviewed';
import type { Contribution } from '../score/score-row';
import type { Plan } from '../workbook/plan';
import type { ReadyFormula } from '../workbook/ready-formulas';
import type { Snapshot } from '../workbook/snapshot';
import type { AccountCard } from './book/account-card';
import type { Ask } from './ask';
import type { BouncedInput, FoundReport } from './sending/bounced-task';
import type { InspectAnswer, InspectInput } from './inspect-task';
import type {
  ApproveAnswer,
  ApproveInput,
  LettersAnswer,
  LettersInput,
  OutboxAnswer,
  SettleAnswer,
  SettleInput,
} from './letters/letters-task';

/**
 * A use case. `reads` names the sheets it needs, a host reads them in one batch, `run` is pure, and the host carries
 * the plan out in one batch and hands the answer to the pane.
 */
export interface Task<Input, Answer> {
  reads(input: Input): readonly string[];
  run(snapshot: Snapshot, input: Input): { readonly plan: Plan; readonly answer: Answer };
}

/** A day or a number as the sheet has it is never enough to act on: these answers carry places, reasons and choices. */

export interface ScoreInput extends InspectInput {
  /** False: a stale as-of day stops the run with `ask`. */
  readonly asOfConfirmed?: boolean;
  /**
   * What a person answers when asked about invoices that are gone: they were paid, or this export is only a part of
   * the ledger, and nothing is known of them. Without it the run stops with `ask`.
   */
  readonly gone?: 'paid' | 'not exported';
}

/** One line of the Top 20 and of the list behind it. Amounts in minor units of its currency. */
export interface ListedAccount {
  readonly rank: number;
  readonly rankedIn: string;
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly balance: number;
  readonly pastDue: number;
  readonly oldestDaysPastDue: number | null;
  readonly score: number;
  readonly coverage: number;
  readonly costOfWaiting: number;
  readonly contributions: readonly Contribution[];
  readonly why: string;
  readonly class: AccountClass;
  readonly action: NextAction;
  /** On or above the line that the Top N draws through the lists: highlighted. N counts accounts, not currency entries. */
  readonly top: boolean;
  /** A person calls it: Top N or KEY. */
  readonly personal: boolean;
  /** Its rows on the sheet (1-based). */
  readonly rows: readonly number[];
  readonly card: AccountCard;
}

/** Measured, never assumed: how few accounts hold how much. */
export interface Concentration {
  readonly currency: string;
  /** Cumulative share of the positive balance held by the first k accounts by balance; one point per account, at most 100. */
  readonly curve: readonly { readonly accounts: number; readonly share: number }[];
  readonly accounts: number;
  /** Accounts that hold 80 % of the balance. */
  readonly accountsFor80: number;
  /** Share that the top fifth of the accounts holds. */
  readonly topFifthShare: number;
  /** Share of the balance, and of the past due, held by the accounts of the Top N. */
  readonly topNShare: number;
  readonly topNPastDueShare: number;
}

export interface NotCalled {
  /** The first hold, or why there is nothing to call for. */
  readonly reason: 'no-rate' | 'below-the-line' | 'nothing-past-due' | HoldNow;
  readonly accounts: readonly string[];
  readonly balances: Readonly<Record<string, number>>;
}

/** Holds of who owes something, when nobody asks for an automatic batch or a certain address. */
export type HoldNow = Exclude<HoldCode, 'paid' | 'stale-list' | 'key-account' | 'personal' | 'not-a-contact'>;

/** One thing that is different from the last run. */
export interface Change {
  readonly code: ChangeCode;
  readonly message: string;
  readonly parts: {
    readonly count: number;
    /** Of as many as the message names; the rest is only counted. */
    readonly names: readonly string[];
    /** Beside each name its rank now; null: nothing is open any more. */
    readonly ranks?: readonly (number | null)[];
    /** Beside each name what was seen to be paid of it since the last run; null: nothing. */
    readonly paid?: readonly (PaidSince | null)[];
  };
}

/** Minor units of the currency. */
export interface PaidSince {
  readonly amount: number;
  readonly currency: string;
  readonly day: Day;
}

export type ChangeCode =
  | 'columns-added'
  | 'columns-gone'
  | 'copies-cleared' // copied Callsheet columns
  | 'rows-changed'
  | 'rows-cleared' // rows that held values of an earlier run
  | 'entered-top'
  | 'left-top'
  | 'left-list' // below the Top N, and nothing is open any more
  | 'promises-broken' // since the last run
  | 'payments-seen'
  | 'payments-withdrawn' // their invoices are open again
  | 'list-edited' // rows of the call list that somebody had changed in our columns
  | 'contacts-added'
  | 'policy-made'
  | 'policy-extended' // labels and holidays it lacked
  | 'contacts-made'
  | 'list-made'
  | 'journal-made'
  | 'desk-made'
  | 'outsourcing-made'
  | 'items-made';

export interface ScoreAnswer {
  readonly refused: Refusal | null;
  readonly policyProblems: readonly PolicyProblem[];
  /** Nothing was written: the pane asks, then runs again with the answer. */
  readonly ask: Ask | null;
  readonly asOf: Day | null;
  readonly topN: number;
  readonly ranked: readonly ListedAccount[];
  readonly concentration: readonly Concentration[];
  readonly notCalled: readonly NotCalled[];
  readonly counts: Counts | null;
  readonly totals: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly ignored: readonly Ignored[];
  readonly notes: readonly Note[];
  readonly weights: Readonly<Record<Dimension, number>> | null;
  /** What changed since the last run: columns, accounts come and gone, edits replaced. */
  readonly changes: readonly Change[];
  readonly formulas: readonly ReadyFormula[];
}

/** Rows for the Journal, written as a person says them in the pane. */
export interface LogInput extends InspectInput {
  /** Whoever has the pane open. */
  readonly who: string;
  /** Their ids are made by the pane; day and time are those of the workbook's present. */
  readonly entries: readonly Omit<JournalEvent, 'row' | 'day' | 'second' | 'who'>[];
}

export interface LogAnswer {
  /** Nothing was written. */
  readonly refused: Refusal | null;
  readonly written: readonly JournalEvent[];
  /** The accounts they are about, as they stand now, in rank order. */
  readonly listed: readonly ListedAccount[];
}

export interface BouncedAnswer {
  /** Nothing was written. */
  readonly refused: Refusal | null;
  /** In the order of the reports. */
  readonly found: readonly FoundReport[];
  /** The accounts whose letters came back, as they stand now. */
  readonly listed: readonly ListedAccount[];
}

export interface ReviewInput extends InspectInput {
  /** Whoever has the pane open. */
  readonly who: string;
}

export interface ReviewAnswer {
  /** Nothing was written. */
  readonly refused: Refusal | null;
  readonly day: Day;
  /** Day of the review that it was compared with; null: this is the first. */
  readonly before: Day | null;
  /** Those who entered, in rank order, then those who left. */
  readonly changes: readonly ReviewChange[];
}

export interface RefreshInput extends InspectInput {
  readonly accounts: readonly string[];
}

export interface RefreshAnswer {
  /** Nothing was written. */
  readonly refused: Refusal | null;
  /** The accounts as they stand now, in rank order. */
  readonly listed: readonly ListedAccount[];
}

export interface RemoveInput {
  readonly sheet: string;
}

export interface RemoveAnswer {
  readonly removedColumns: number;
  readonly refused: Refusal | null;
}

/** The tasks of the pane, by name: what a host runs and what the pane gets back. */
export interface Tasks {
  readonly inspect: Task<InspectInput, InspectAnswer>;
  readonly score: Task<ScoreInput, ScoreAnswer>;
  readonly log: Task<LogInput, LogAnswer>;
  readonly refresh: Task<RefreshInput, RefreshAnswer>;
  readonly review: Task<ReviewInput, ReviewAnswer>;
  readonly letters: Task<LettersInput, LettersAnswer>;
  readonly approve: Task<ApproveInput, ApproveAnswer>;
  readonly outbox: Task<object, OutboxAnswer>;
  readonly settle: Task<SettleInput, SettleAnswer>;
  readonly bounced: Task<BouncedInput, BouncedAnswer>;
  readonly remove: Task<RemoveInput, RemoveAnswer>;
}

export type TaskName = keyof Tasks;
export type InputOf<Name extends TaskName> = Tasks[Name] extends Task<infer Input, unknown> ? Input : never;
export type AnswerOf<Name extends TaskName> = Tasks[Name] extends Task<never, infer Answer> ? Answer : never;

export type { InspectAnswer, InspectInput };
export type { NextAction } from '../action/action-answer';
export type { ActionCode } from '../action/words/words';
export type { ColumnMatch, ReadyFormula };
