import { labeled, scale, table, type EntriesOf, type Labeled, type RowOf, type Table } from './block';
import { falling, rising, twice } from './clashes';
import { CONTACT_BLOCKS } from './contact-blocks';
import { currencyCode, dayOrEmpty, field, filled, nameOrAny, number, oneOf, optional, text, whole } from './kinds';
import { DAY_ORDERS, DECIMAL_MARKS, LANGUAGES, SCHEDULES, YES_NO } from './words';

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
    /** Day of the last review of the call list. */
    reviewedOn: [dayOrEmpty, null],
    /** N: how many accounts a person can call; null: what the capacity comes to. */
    topN: [optional(whole(1, 100_000)), null, 'Top N'],
    /** In which next actions and holds are written on sheets. */
    language: [oneOf(LANGUAGES), 'en'],
    /** Score of an unknown dimension. */
    neutral: [weight, 50, 'Neutral value'],
  }),
  /** How many accounts people can call in a week, which is N. */
  capacity: labeled(
    'Capacity | Value',
    {
      people: [number(0.1, 10_000), 1],
      hours: [number(0.1, 168), 10, 'Hours a week for calls'],
      minutes: [number(0.1, 10_000), 15, 'Minutes per account'],
      touches: [number(0.1, 100), 2, 'Touches per account and week'],
    },
    '',
    false,
  ),
  /** What calling the accounts of the automatic track would cost: by people of our own, or by a provider in our name. */
  outsourcing: labeled(
    'Outsourcing | Value',
    {
      /** Base currency; null: nobody has said. */
      hour: [optional(amount), null, 'Cost of an hour'],
      /** Base currency; null: outsourcing is not considered, and no sheet is made for it. */
      fee: [optional(amount), null, 'Fee per account and month'],
    },
    '',
    false,
  ),
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
  rules: labeled(
    'Rules | Value',
    {
      /** Days after a promised day, or an installment's, before it is broken. */
      graceDays: [whole(0, 365), 3, 'Grace after a promise'],
      /** A promise is kept from this share of its amount on. */
      keptShare: [number(0.01, 1), 0.99, 'Kept from this share'],
      /** Business days: older data hold letters and calls back. */
      dataAge: [whole(0, 365), 2, 'Data may be this old'],
      /** Days past due of a SLOW account count from its usual day of payment. */
      habit: [oneOf(YES_NO), 'yes', 'Slow payers from their habit'],
      reviewDays: [whole(1, 3650), 90, 'Review every'],
    },
    '',
    false,
  ),
  /** From when on deliveries should stop: days and balance together, or broken promises, or the limit. */
  creditHold: labeled(
    'Credit hold | Value',
    {
      days: [whole(0, 3650), 60, 'From days past due'],
      /** Base currency. */
      pastDue: [amount, 1000, 'and past due of'],
      brokenPromises: [whole(1, 1000), 2, 'or broken promises'],
      /** Share of the account's credit limit. */
      limitShare: [number(0.01, 100), 1, 'or share of the limit used'],
    },
    '',
    false,
  ),
  warnings: labeled(
    'Early warnings | Value',
    {
      /** Days that the last payments were slower than those before. */
      slowerDays: [number(0, 3650), 7],
      /** And this many times their spread. */
      slowerSpread: [number(0, 100), 1.5, 'Slower times spread'],
      /** An invoice above the usual one by this many times the usual distance from it. */
      purchaseTimes: [number(0.1, 1000), 3, 'Purchase times usual spread'],
      /** Of a new account: an invoice larger than this share of all invoices. */
      newShare: [share, 0.9, 'New account: larger than'],
    },
    '',
    false,
  ),
  /** What letters say of the company that writes, and how they go out. */
  letters: labeled(
    'Letters | Value',
    {
      creditor: [text, ''],
      /** Address, registration and tax number. */
      creditorDetails: [text, ''],
      senderName: [text, ''],
      replyTo: [text, ''],
      copyTo: [text, ''],
      blindCopyTo: [text, ''],
      signature: [text, ''],
      paymentMethods: [text, ''],
      paymentLink: [text, ''],
      writtenPolicy: [text, ''],
      lateFee: [text, '', 'Late-fee sentence'],
      /** In whatever is sent electronically; empty: Callsheet's own, where the pack asks for one. */
      optOutLine: [text, '', 'Opt-out line'],
      /** Letters that nobody looked at. */
      unattended: [oneOf(YES_NO), 'no', 'Send without a person'],
      /** When letters are prepared by themselves. */
      schedule: [oneOf(SCHEDULES), 'off'],
      digest: [oneOf(YES_NO), 'no', 'Digest to owners'],
      stopAfter: [whole(1, 1000), 3, 'Stop after failures'],
    },
    '',
    false,
  ),
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
  ...CONTACT_BLOCKS,
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
