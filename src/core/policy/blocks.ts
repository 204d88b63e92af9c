import { falling, rising, twice, type Clash } from './clashes';
import {
  currencyCode,
  dayOffset,
  dayOrEmpty,
  field,
  filled,
  hours,
  nameOrAny,
  number,
  oneOf,
  optional,
  whole,
  zones,
  type Kind,
} from './kinds';
import { mapValues } from './map-values';
import {
  ACCOUNT_CLASSES,
  ACTIONS,
  CHANNELS,
  DAY_ORDERS,
  DECIMAL_MARKS,
  inWords,
  LANGUAGES,
  ROLES,
  TONES,
  YES_NO,
} from './words';

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
    /** N: how many accounts a person can call; null: what the capacity comes to. */
    topN: [optional(whole(1, 100_000)), null, 'Top N'],
    /** In which next actions and holds are written on sheets. */
    language: [oneOf(LANGUAGES), 'en'],
    /** Score of an unknown dimension. */
    neutral: [weight, 50, 'Neutral value'],
  }),
  /** How many accounts people can call in a week, which is N. */
  capacity: labeled('Capacity | Value', {
    people: [number(0.1, 10_000), 1],
    hours: [number(0.1, 168), 10, 'Hours a week for calls'],
    minutes: [number(0.1, 10_000), 15, 'Minutes per account'],
    touches: [number(0.1, 100), 2, 'Touches per account and week'],
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
    /** LARGE as well: balance from this many times the account's own norm on. */
    largeTimes: [number(1, 1000), 3, 'Large times own norm'],
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
  /** How promises, plans and old data are dealt with. */
  rules: labeled('Rules | Value', {
    /** Days after a promised day, or an instalment's, before it is broken. */
    graceDays: [whole(0, 365), 3, 'Grace after a promise'],
    /** A promise is kept from this share of its amount on. */
    keptShare: [number(0.01, 1), 0.99, 'Kept from this share'],
    /** Business days: older data hold letters and calls back. */
    dataAge: [whole(0, 365), 2, 'Data may be this old'],
    /** Days past due of a SLOW account count from its usual day of payment. */
    habit: [oneOf(YES_NO), 'yes', 'Slow payers from their habit'],
    reviewDays: [whole(1, 3650), 90, 'Review every'],
  }),
  /** From when on deliveries should stop: days and balance together, or broken promises, or the limit. */
  creditHold: labeled('Credit hold | Value', {
    days: [whole(0, 3650), 60, 'From days past due'],
    /** Base currency. */
    pastDue: [amount, 1000, 'and past due of'],
    brokenPromises: [whole(1, 1000), 2, 'or broken promises'],
    /** Share of the account's credit limit. */
    limitShare: [number(0.01, 100), 1, 'or share of the limit used'],
  }),
  warnings: labeled('Early warnings | Value', {
    /** Days that the last payments were slower than those before. */
    slowerDays: [number(0, 3650), 7],
    /** And this many times their spread. */
    slowerSpread: [number(0, 100), 1.5, 'Slower times spread'],
    /** An invoice above the usual one by this many times the usual distance from it. */
    purchaseTimes: [number(0.1, 1000), 3, 'Purchase times usual spread'],
    /** Of a new account: an invoice larger than this share of all invoices. */
    newShare: [share, 0.9, 'New account: larger than'],
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
  /** What to do with an account of this class from this many days past due on. */
  stages: table(
    'Stages | From day | Name | Action | Channel | Tone | Role | Every | May be skipped',
    true,
    {
      accountClass: oneOf(ACCOUNT_CLASSES),
      /** Days past due, negative before the due day; null: from the day the invoice is issued. */
      fromDay: dayOffset,
      /** One name, one stage: what the journal calls it by. */
      name: filled,
      action: oneOf(ACTIONS),
      channel: oneOf(CHANNELS),
      tone: oneOf(TONES),
      role: oneOf(ROLES),
      /** Days until it is due again, until the next stage is reached; null: it is due once. */
      every: optional(whole(1, 365)),
      /** Whether a later stage that was reached may pass over it. */
      skip: oneOf(YES_NO),
    },
    twice(2),
  ),
  /** Whom the rules of a pack are for: the region that Contacts names; `*` is any other. */
  regions: table(
    'Regions | Pack | Time zones',
    false,
    {
      region: nameOrAny,
      pack: filled,
      /** IANA names with spaces between; a contact is right only when it is in all of them. Empty: the workbook's. */
      zones,
    },
    twice(0),
  ),
  /** What a compliance pack allows. Hours as 08:00-18:00; empty: not on that day. */
  packs: table(
    'Compliance packs | Weekdays | Saturday | Sunday | Holidays | Email every | Contacts a week | Calls a week | Quiet after a talk | Source | Checked',
    false,
    {
      pack: filled,
      weekdays: hours,
      saturday: hours,
      sunday: hours,
      holidays: hours,
      /** Business days from one email to the next; null: no cap. */
      emailEvery: optional(whole(1, 365)),
      /** In 7 days, by whatever channel; null: no cap. */
      contacts: optional(whole(1, 1000)),
      /** Calls in 7 days; null: no cap of its own. */
      calls: optional(whole(1, 1000)),
      /** Days without a call after one in which somebody was reached; null: none. */
      quietDays: optional(whole(1, 365)),
      source: filled,
      checked: dayOrEmpty,
    },
    twice(0),
  ),
  /** Days on which nobody of a region is contacted, unless its pack has hours for them; `*` is every region. */
  holidays: table('Holidays | Region | Day', false, { name: filled, region: nameOrAny, day: dayOrEmpty }, twice(2)),
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
