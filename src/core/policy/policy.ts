import type { Day } from '../cells/day';
import type { Conventions, Field } from '../ledger/ledger';

/** The seven dimensions of the score, in the order they are shown. */
export type Dimension =
  'balance' | 'paymentHistory' | 'purchaseHistory' | 'interactions' | 'generalRisk' | 'specificRisk' | 'margin';

export type AccountClass = 'NEW' | 'LARGE' | 'SLOW' | 'ERRATIC' | 'KEY' | 'NORMAL';

/** Two ends of a dimension's curve, in its own unit; beyond them it flattens but never stops rising. */
export interface Scale {
  readonly lower: number;
  readonly upper: number;
}

/** One row of a class's stage table: what to do from this many days past due on (negative: before the due day). */
export interface Stage {
  readonly fromDay: number;
  readonly name: string;
  readonly action: StageAction;
  readonly channel: 'email' | 'call' | 'text' | 'letter';
  readonly tone: 'friendly' | 'neutral' | 'firm' | 'final';
  readonly role: 'clerk' | 'approver' | 'cfo';
}

export type StageAction =
  'send-invoice-copy' | 'call-before-due' | 'remind' | 'call' | 'call-for-promise' | 'offer-plan' | 'agency';

/** One age on the book's lateness curve. */
export interface LatenessPoint {
  /** Days past due; negative before the due day. */
  readonly day: number;
  /** Share of the invoices that were still open at this age, 0 to 1. */
  readonly share: number;
  /** Days late still to come at this age, on average over those. */
  readonly daysAhead: number;
}

/** How late the whole ledger pays, as set-up found it. */
export interface BookHistory {
  readonly averageDaysLate: number;
  readonly lateRatio: number;
  /** How many invoices it counts for beside an account's own. */
  readonly weight: number;
  /** Ascending by day; level before the first and after the last. */
  readonly curve: readonly LatenessPoint[];
}

/** A sheet's columns and conventions as a person confirmed them, by heading text so that a new export keeps them. */
export interface ConfirmedSheet {
  readonly columns: Readonly<Record<string, Field>>;
  readonly conventions: Conventions;
}

/** Every number a manager may change. Amounts here are major units of the base currency. */
export interface Policy {
  /** `sheet`: read from the Policy sheet; `default`: the constants stated in docs/policy.md. */
  readonly source: 'sheet' | 'default';
  readonly asOf: Day | null;
  readonly baseCurrency: string;
  /** Units of base currency for one unit of the currency; the base itself is 1 and need not be listed. */
  readonly rates: Readonly<Record<string, number>>;
  /** Currencies seen that have no rate yet: each is ranked in a list of its own. */
  readonly withoutRate: readonly string[];
  /** Day on which set-up read scales, thresholds and the book's history off the ledger; null for the defaults. */
  readonly readOn: Day | null;
  /** N: how many accounts a person can call. */
  readonly topN: number;
  readonly weights: Readonly<Record<Dimension, number>>;
  /** Score of an unknown dimension, 0 to 100. */
  readonly neutral: number;
  readonly scales: Readonly<Record<'balance' | 'daysLate' | 'purchases' | 'margin' | 'yearsInBusiness', Scale>>;
  readonly classes: {
    /** LARGE: balance from this amount on. */
    readonly largeBalance: number;
    /** KEY: share of the book's open balance, 0 to 1, as an amount dated by set-up. */
    readonly keyBalance: number;
    /** SLOW: average days late from this on; ERRATIC: spread in days from this on. */
    readonly slowDays: number;
    readonly erraticDays: number;
    /** Settled invoices needed before SLOW or ERRATIC is said. */
    readonly minimumHistory: number;
    /** NEW: days from customer-since on, while no payment is known. */
    readonly newDays: number;
  };
  readonly stages: Readonly<Record<AccountClass, readonly Stage[]>>;
  /** General risk 1 to 5 by industry and region; `*` matches any. */
  readonly risk: readonly { readonly industry: string; readonly region: string; readonly risk: number }[];
  /** Share still collectable by days past due, descending: the default is a published survey. */
  readonly collectability: readonly { readonly day: number; readonly share: number }[];
  /** The ledger's own lateness, mixed into each account's while its history is short. */
  readonly bookHistory: BookHistory | null;
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, ConfirmedSheet>>;
}

/** A cell of the Policy sheet that cannot be used, by address, with what was expected there. */
export interface PolicyProblem {
  readonly address: string;
  readonly message: string;
  readonly code: PolicyProblemCode;
  /** The values of the message, in the order that the code says, for those who say it in another language. */
  readonly parts: readonly (string | number)[];
}

export type PolicyProblemCode =
  | 'block-missing' // block
  | 'block-twice' // block
  | 'once' // label, block
  | 'currency-code'
  | 'day'
  | 'number' // smallest, largest
  | 'whole'
  | 'no-weight'
  | 'upper'
  | 'one-of' // the words to choose from
  | 'same-day' // class
  | 'no-stage' // class
  | 'no-sheet'
  | 'no-heading'
  | 'no-field' // what stands there
  | 'rate-code'
  | 'rate-twice' // currency
  | 'rising'
  | 'falling'
  | 'two-rows'
  | 'industry'
  | 'region';

export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly problems: readonly PolicyProblem[]; readonly policy?: undefined };
