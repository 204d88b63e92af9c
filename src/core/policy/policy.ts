import type { Conventions, Field } from '../ledger/ledger';
import type { BlockValues } from './blocks';
import type { PolicyProblem } from './policy-problem';

export type { Scale } from './block';
export type { PolicyProblem, PolicyProblemCode } from './policy-problem';
export type { AccountClass, Channel, Role, StageAction } from './words';

/** The seven dimensions of the score, in the order they are shown. */
export type Dimension = keyof BlockValues['weights'];

/** One row of the stage table. */
export type Stage = BlockValues['stages'][number];

/** What one compliance pack allows. */
export type Pack = BlockValues['packs'][number];

/** One age on the book's lateness curve. */
export type LatenessPoint = BlockValues['lateness'][number];

/** How late the whole ledger pays, as set-up found it. */
export type BookHistory = BlockValues['book'] & {
  /** Ascending by day. */
  readonly curve: readonly LatenessPoint[];
};

/** A sheet's columns and conventions as a person confirmed them. */
export interface ConfirmedSheet {
  readonly columns: Readonly<Record<string, Field>>;
  readonly conventions: Conventions;
}

type Plain = Omit<BlockValues['settings'], 'topN'> &
  Omit<BlockValues, 'settings' | 'rates' | 'book' | 'lateness' | 'columns' | 'conventions'>;

/** Every number a manager may change: the blocks of the Policy sheet. Amounts are major units of the base currency. */
export interface Policy extends Plain {
  /** `sheet`: read from the Policy sheet; `default`: the constants stated in docs/policy.md. */
  readonly source: 'sheet' | 'default';
  /** N: how many accounts a person can call, as stated, or as the capacity comes to. */
  readonly topN: number;
  /** Units of base currency for one unit of the currency; the base itself is 1 and need not be listed. */
  readonly rates: Readonly<Record<string, number>>;
  /** Currencies seen that have no rate yet: each is ranked in a list of its own. */
  readonly withoutRate: readonly string[];
  /** The ledger's own lateness, mixed into each account's while its history is short. */
  readonly bookHistory: BookHistory | null;
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, ConfirmedSheet>>;
}

export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly problems: readonly PolicyProblem[]; readonly policy?: undefined };
