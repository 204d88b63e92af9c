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
import { ACCOUNT_CLASSES, ACTIONS, CHANNELS, DAY_ORDERS, DECIMAL_MARKS, ROLES, TONES } from './words';

/** Two ends of a dimension's curve, in its own unit; beyond them it flattens but never stops rising. */
export interface Scale {
  readonly lower: number;
  readonly upper: number;
}

type Entries = Readonly<Record<string, readonly [label: string, kind: Kind<unknown>, initial: unknown]>>;
type Columns = Readonly<Record<string, Kind<unknown>>>;

export type RowOf<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Kind<infer Value> ? Value : never;
};
export type EntriesOf<E extends Entries> = {
  readonly [Key in keyof E]: E[Key] extends readonly [string, Kind<infer Value>, infer Initial]
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

/** One value for each label; with two columns of values the two ends of a scale. */
export interface Labeled<E extends Entries = Entries> extends Block {
  readonly entries: E;
  /** Said of a value before its label, where another block has a label like it. */
  readonly the: string;
}

/** What a row must not be beside those above it, and the column to correct. */
interface Clash<Row> {
  readonly column: number;
  readonly code: 'twice' | 'rising' | 'falling';
  readonly message: string;
  /** `above` begins with the row right above. */
  of(row: Row, above: readonly Row[]): boolean;
}

/** Any number of rows, with a value of one kind in each column. */
export interface Table<C extends Columns = Columns> extends Block {
  readonly columns: C;
  readonly clashes: readonly Clash<RowOf<C>>[];
}

const labeled = <const E extends Entries>(heading: string, entries: E, the = '', required = true): Labeled<E> => ({
  heading,
  required,
  entries,
  the,
});
const table = <C extends Columns>(
  heading: string,
  required: boolean,
  columns: C,
  ...clashes: Clash<RowOf<C>>[]
): Table<C> => ({ heading, required, columns, clashes });

const twice = <Row>(column: number, isSame: (row: Row, other: Row) => boolean): Clash<Row> => ({
  column,
  code: 'twice',
  message: 'a row above begins with the same: keep one',
  of: (row, above) => above.some((other) => isSame(row, other)),
});

const rising: Clash<{ readonly day: number }> = {
  column: 0,
  code: 'rising',
  message: 'days must rise from row to row',
  of: ({ day }, [last]) => !!last && day <= last.day,
};

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
    asOf: ['As-of day', dayOrEmpty, null],
    baseCurrency: ['Base currency', currencyCode, 'USD'],
    /** Day on which set-up read scales, thresholds and the book's history off the ledger; null for the defaults. */
    readOn: ['Read off the ledger on', dayOrEmpty, null],
    /** N: how many accounts a person can call. */
    topN: ['Top N', whole(1, 100_000), 20],
    /** Score of an unknown dimension. */
    neutral: ['Neutral value', weight, 50],
  }),
  weights: labeled(
    'Weights | Value',
    {
      balance: ['Balance', weight, 42.3],
      paymentHistory: ['Payment history', weight, 15.7],
      purchaseHistory: ['Purchase history', weight, 10],
      interactions: ['Interactions', weight, 12],
      generalRisk: ['General risk', weight, 6],
      specificRisk: ['Specific risk', weight, 8],
      margin: ['Margin', weight, 6],
    },
    'the weight of ',
  ),
  scales: labeled(
    'Scales | Lower | Upper',
    {
      balance: ['Balance', number(0.001, LARGEST_AMOUNT), scale(1, 1e9)],
      daysLate: ['Days late', daysLate, scale(0, 365)],
      purchases: ['Purchases', amount, scale(0, 120)],
      margin: ['Margin', number(-10, 1), scale(0, 0.6)],
      yearsInBusiness: ['Years in business', number(0, 1000), scale(0, 20)],
    },
    'the scale of ',
  ),
  classes: labeled('Classes | Value', {
    /** LARGE: balance from this amount on. */
    largeBalance: ['Large balance', amount, 50_000],
    /** KEY: share of the book's open balance, 0 to 1, as an amount dated by set-up. */
    keyBalance: ['Key balance', amount, 100_000],
    /** SLOW: average days late from this on. */
    slowDays: ['Slow days', daysLate, 15],
    /** ERRATIC: spread in days from this on. */
    erraticDays: ['Erratic days', daysLate, 20],
    /** Settled invoices needed before SLOW or ERRATIC is said. */
    minimumHistory: ['Minimum history', whole(0, 1000), 3],
    /** NEW: days from customer-since on, while no payment is known. */
    newDays: ['New days', whole(0, 3650), 90],
  }),
  /** A currency seen that has no rate yet is ranked in a list of its own. */
  rates: table(
    'Rates | Base currency for one',
    false,
    { currency: currencyCode, rate: optional(number(1e-9, 1e9)) },
    twice(0, (row, other) => row.currency === other.currency),
  ),
  /** How late the whole ledger pays, as set-up found it. */
  book: labeled(
    'Book history | Value',
    {
      averageDaysLate: ['Average days late', ahead, null],
      lateRatio: ['Late ratio', share, null],
      /** How many invoices it counts for beside an account's own. */
      weight: ['Counts as invoices', number(0, 1000), null],
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
  collectability: table('Collectability | Share still collectable', true, { day: ahead, share }, rising, {
    column: 1,
    code: 'falling',
    message: 'the share still collectable must fall from row to row',
    of: (row, [last]) => !!last && row.share >= last.share,
  }),
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
    twice(1, (row, other) => row.accountClass === other.accountClass && row.fromDay === other.fromDay),
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
