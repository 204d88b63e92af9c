import type { Dimension } from '../policy/policy';

/**
 * What is scored: one account and currency. Nothing else enters, so a cell, a spill, a task, the command line and a
 * database give the same score for the same row. Every number is rounded when the row is built, so that what is
 * written to the sheet is exactly what was scored. `null` means not known: never zero, never a guess.
 */
export interface ScoreRow {
  readonly account: string;
  readonly currency: string;
  /** Major units, exact at the currency's exponent. */
  readonly balance: number;
  readonly pastDue: number;
  /** Of the oldest positive open item. */
  readonly daysPastDue: number | null;
  /** Days late by the time it is paid (late already, and still to come), averaged over the open amount, two decimals. */
  readonly expectedDaysLate: number | null;
  /** Invoices, orders or revenue of twelve months: the user's own figure, in the unit of the policy's scale. */
  readonly purchases: number | null;
  /** 1 (easy) to 5 (hard). */
  readonly interactions: number | null;
  /** 1 (low) to 5 (high). */
  readonly generalRisk: number | null;
  readonly specificRisk: number | null;
  /** Gross margin as a ratio: 0.35 is 35 %. */
  readonly margin: number | null;
  readonly brokenPromise: boolean;
}

export interface Contribution {
  readonly dimension: Dimension;
  /** Sub-score 0 to 100; the neutral value when not known. */
  readonly value: number;
  /** Points of the score: weight share x value. They add up to the score exactly, in millionths. */
  readonly points: number;
  readonly known: boolean;
}

export interface Score {
  /** 0 to 100, rounded once to 6 decimals. */
  readonly score: number;
  /** Share of the weight that is known, 0 to 1. */
  readonly coverage: number;
  readonly contributions: readonly Contribution[];
  /** Expected loss of leaving it alone for 30 days, major units of its own currency, rounded to the minor unit. */
  readonly costOfWaiting: number;
  /** "Balance 31 + Payment history 24 + ... + not known 18 = 73 (5 of 7 known)". Parts add up to the score as shown. */
  readonly why: string;
}

/** An account with everything the call list says about it, in rank order. */
export interface RankedAccount {
  /** 1-based within `rankedIn`. */
  readonly rank: number;
  /** The base currency, or the currency itself when it has no rate. */
  readonly rankedIn: string;
  readonly row: ScoreRow;
  readonly score: Score;
}
