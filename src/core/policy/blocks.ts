import { falling, rising, twice, type Clash } from './clashes';
import {
  currencyCode,
  dayOrEmpty,
  field,
  filled,
  nameOrAny,
  number,
  oneOf,
  optional,
  text,
  whole,
  type Kind,
} from './kinds';
import { mapValues } from './map-values';
import { ACCOUNT_CLASSES, ACTIONS, CHANNELS, DAY_ORDERS, DECIMAL_MARKS, inWords, ROLES, TONES } from './words';

/** Two ends of a dimension's curve, in its own unit; beyond them it flattens but never stops rising. */
export interface Scale {
  readonly lower: number;
  readonly upper: number;
}

type Entries = Readonly<Record<string, readonly [kind: Kind<unknown>, initial: unknown, label?: string]>>;
type Columns = Readonly<Record<string, Kind<unknown>>>;

export type RowOf<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Kind<infer Value> ? Value : never;
};
export type EntriesOf<E extends Entries> = {
  readonly [Key in keyof E]: E[Key] extends readonly [Kind<infer Value>, infer Initial, string?]
    ? Initial extends Scale
      ? Scale
      : Value
    : never;
};

interface Block {
  /** Its heading row as it stands on the sheet, title first. */
  readonly heading: string;
  /** Without it a sheet is not used; one that may be missing is then empty. */
  readonly required: boolean;
}

/** A value of a labeled block: what stands before it, what it may be, and what it is without a policy. */
export type Entry = readonly [label: string, kind: Kind<unknown>, initial: unknown];

/** One value for each label; with two columns of values the two ends of a scale. */
export interface Labeled<E extends Entries = Entries> extends Block {
  readonly entries: Readonly<Record<keyof E & string, Entry>>;
  /** Said of a value before its label, where another block has a label like it. */
  readonly the: string;
}

/** Any number of rows, with a value of one kind in each column. */
export interface Table<C extends Columns = Columns> extends Block {
  readonly columns: C;
  readonly clashes: readonly Clash[];
}

/** The label of a value is its key in words where it has none of its own. */
const labeled = <const E extends Entries>(heading: string, entries: E, the = '', required = true): Labeled<E> => ({
  heading,
  required,
  entries: mapValues<keyof E & string, Entries[string], Entry>(entries, ([kind, initial, label], key) => [
    label || key.charAt(0).toUpperCase() + inWords(key.slice(1)),
    kind,
    initial,
  ]),
  the,
});
const table = <C extends Columns>(heading: string, required: boolean, columns: C, ...clashes: Clash[]): Table<C> => ({
  heading,
  required,
  columns,
  clashes,
});

const scale = (lower: number, upper: number): Scale => ({ lower, upper });

const LARGEST_AMOUNT = 1e13;
const weight = number(0, 100);
const amount = number(0, LARGEST_AMOUNT);
const daysLate = number(0, 3650);
const share = number(0, 1);
const LATEST = 36_500;
const ahead = number(0, LATEST);

/**
 * The Policy sheet: every block with its labels or columns, what each value may be and, for a workbook without a
 * policy, what it is. Reading, checking, writing and the default policy all follow it; what set-up explains beside each
 * value is in meanings.ts. Where a number comes from is told in docs/policy.md.
 */
export const BLOCKS = {
  settings: labeled('Settings | Value', {
    asOf: [dayOrEmpty, null, 'As-of day'],
    baseCurrency: [currencyCode, 'USD'],
    /** Day on which set-up read scales, thresholds and the book's history off the ledger; null for the defaults. */
    readOn: [dayOrEmpty, null, 'Read off the ledger on'],
    /** N: how many accounts a person can call. */
    topN: [whole(1, 100_000), 20, 'Top N'],
    /** Score of an unknown dimension. */
    neutral: [weight, 50, 'Neutral value'],
  }),
  weights: labeled(
    'Weights | Value',
    {
      balance: [weight, 42.3],
      paymentHistory: [weight, 15.7],
      purchaseHistory: [weight, 10],
      interactions: [weight, 12],
      generalRisk: [weight, 6],
      specificRisk: [weight, 8],
      margin: [weight, 6],
    },
    'the weight of ',
  ),
  scales: labeled(
    'Scales | Lower | Upper',
    {
      balance: [number(0.001, LARGEST_AMOUNT), scale(1, 1e9)],
      daysLate: [daysLate, scale(0, 365)],
      purchases: [amount, scale(0, 120)],
      margin: [number(-10, 1), scale(0, 0.6)],
      yearsInBusiness: [number(0, 1000), scale(0, 20)],
    },
    'the scale of ',
  ),
  classes: labeled('Classes | Value', {
    /** LARGE: balance from this amount on. */
    largeBalance: [amount, 50_000],
    /** KEY: share of the book's open balance, 0 to 1, as an amount dated by set-up. */
    keyBalance: [amount, 100_000],
    /** SLOW: average days late from this on. */
    slowDays: [daysLate, 15],
    /** ERRATIC: spread in days from this on. */
    erraticDays: [daysLate, 20],
    /** Settled invoices needed before SLOW or ERRATIC is said. */
    minimumHistory: [whole(0, 1000), 3],
    /** NEW: days from customer-since on, while no payment is known. */
    newDays: [whole(0, 3650), 90],
  }),
  /** A currency seen that has no rate yet is ranked in a list of its own. */
  rates: table(
    'Rates | Base currency for one',
    false,
    { currency: currencyCode, rate: optional(number(1e-9, 1e9)) },
    twice(0),
  ),
  /** How late the whole ledger pays, as set-up found it. */
  book: labeled(
    'Book history | Value',
    {
      averageDaysLate: [ahead, null],
      lateRatio: [share, null],
      /** How many invoices it counts for beside an account's own. */
      weight: [number(0, 1000), null, 'Counts as invoices'],
    },
    '',
    false,
  ),
  /** Level before the first day and after the last. */
  lateness: table(
    'Book lateness | Share still open | Days late to come',
    false,
    {
      /** Days past due; negative before the due day. */
      day: number(-LATEST, LATEST),
      /** Share of the invoices that were still open at this age. */
      share,
      /** Days late still to come at this age, on average over those. */
      daysAhead: ahead,
    },
    rising,
  ),
  /** Share still collectable by days past due: the default is a published survey. */
  collectability: table('Collectability | Share still collectable', true, { day: ahead, share }, rising, falling),
  /** General risk 1 to 5; the first row that fits. */
  risk: table('Risk by industry | Region | Risk 1 to 5', false, {
    industry: nameOrAny,
    region: nameOrAny,
    risk: number(1, 5),
  }),
  /** What to do with an account of this class from this many days past due on; the last day reached counts. */
  stages: table(
    'Stages | From day | Name | Action | Channel | Tone | Role',
    true,
    {
      accountClass: oneOf(ACCOUNT_CLASSES),
      /** Negative: before the due day. */
      fromDay: number(-365, 3650),
      name: text,
      action: oneOf(ACTIONS),
      channel: oneOf(CHANNELS),
      tone: oneOf(TONES),
      role: oneOf(ROLES),
    },
    twice(1),
  ),
  /** Columns as a person confirmed them, by heading text so that a new export keeps them. */
  columns: table('Confirmed columns | Heading | Field', false, { sheet: filled, heading: filled, field }),
  conventions: table('Conventions | Decimal mark | Day order', false, {
    sheet: filled,
    decimalMark: optional(oneOf(DECIMAL_MARKS)),
    dayOrder: optional(oneOf(DAY_ORDERS)),
  }),
} as const;

export type BlockName = keyof typeof BLOCKS;

/** What all blocks say, each as its labels or columns have it. */
export type BlockValues = {
  readonly [Name in BlockName]: (typeof BLOCKS)[Name] extends Labeled<infer E>
    ? EntriesOf<E>
    : (typeof BLOCKS)[Name] extends Table<infer C>
      ? readonly RowOf<C>[]
      : never;
};
