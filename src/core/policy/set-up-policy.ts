import { toMajor } from '../cells/currency';
import { bookLateness } from '../ledger/book-lateness';
import type { Invoice } from '../ledger/invoice';
import type { Ledger } from '../ledger/ledger';
import { isHistory } from '../ledger/payer-profile';
import { defaultPolicy } from './default-policy';
import { QUARTER_DAY } from './days-scale';
import type { BookHistory, Policy, Scale } from './policy';
import { setUpContact } from './set-up-contact';
import { stagesIn } from './stage-names';
import { LANGUAGES } from './words';

/** The book counts for this many invoices beside an account's own: measured, like the next, by replay. */
const BOOK_WEIGHT = 1;
/** What twice the balance counts for beside twice the days late. */
const BALANCE_TO_DAYS = 0.95;
/** KEY: an account with this share of the open balance. */
const KEY_SHARE = 0.05;
/** LARGE: the largest tenth of the accounts. */
const LARGE_FROM = 0.9;

/**
 * The policy of a ledger as of its day: base currency (the one with most invoices), scales, class thresholds and the
 * book's history are read off it once and stay until a person changes them. Other currencies are listed without a
 * rate: none is invented. `history` holds settled invoices of this sheet and of others; sheets are written in the
 * language of the workbook's locale, BCP 47, where there are words in it.
 */
export function setUpPolicy(
  ledger: Ledger,
  history: readonly Invoice[],
  locale = '',
  regions: readonly string[] = [],
): Policy {
  const known = history.filter((invoice) => isHistory(invoice, ledger.asOf));
  const currencies = byCount([...ledger.open, ...known].map(({ currency }) => currency));
  const baseCurrency = currencies[0] ?? defaultPolicy.baseCurrency;
  const balances = ledger.accounts
    .filter(({ currency, balance }) => currency === baseCurrency && balance > 0)
    .map(({ currency, balance }) => toMajor(balance, currency))
    .sort((a, b) => a - b);
  const language = LANGUAGES.find((one) => locale.toLowerCase().startsWith(one)) ?? defaultPolicy.language;
  const base: Policy = {
    ...defaultPolicy,
    ...setUpContact(ledger, regions),
    source: 'sheet',
    asOf: ledger.asOf,
    readOn: ledger.asOf,
    language,
    stages: stagesIn(language),
    baseCurrency,
    withoutRate: currencies.slice(1),
    bookHistory: bookOf(known),
  };
  return balances.length > 0 ? withAmounts(base, balances) : base;
}

/** Most frequent first, ties in alphabetical order. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}

function withAmounts(base: Policy, balances: readonly number[]): Policy {
  const largest = balances[balances.length - 1]!;
  const median = balances[Math.floor(balances.length / 2)]!;
  const total = balances.reduce((sum, balance) => sum + balance, 0);
  const balance = { lower: round(median / 10), upper: round(largest * 10) };
  return {
    ...base,
    weights: balancedWeights(base, balance),
    scales: { ...base.scales, balance },
    classes: {
      ...base.classes,
      largeBalance: round(balances[Math.floor(balances.length * LARGE_FROM)]!),
      keyBalance: round(total * KEY_SHARE),
    },
  };
}

/**
 * Shares the weight of balance and payment history out so that twice the balance counts almost as much as twice the
 * days late: with both on log scales, their order is then that of money times days.
 */
function balancedWeights({ weights, scales }: Policy, balance: Scale): Policy['weights'] {
  const both = weights.balance + weights.paymentHistory;
  const ofBalance = BALANCE_TO_DAYS * Math.log(balance.upper / balance.lower);
  const ofDays = Math.log((scales.daysLate.upper + QUARTER_DAY) / (scales.daysLate.lower + QUARTER_DAY));
  const share = Math.round((100 * both * ofBalance) / (ofBalance + ofDays)) / 100;
  return { ...weights, balance: share, paymentHistory: Math.round(100 * (both - share)) / 100 };
}

function bookOf(history: readonly Invoice[]): BookHistory | null {
  if (history.length === 0) return null;
  const daysLate = history.map(({ settled, due }) => (settled ?? 0) - (due ?? 0));
  const late = daysLate.filter((days) => days > 0);
  return {
    averageDaysLate: round(late.reduce((sum, days) => sum + days, 0) / daysLate.length),
    lateRatio: round(late.length / daysLate.length),
    weight: BOOK_WEIGHT,
    curve: bookLateness(daysLate).map(({ day, share, daysAhead }) => ({
      day,
      share: round(share),
      daysAhead: round(daysAhead),
    })),
  };
}

/** To three significant digits, so that a person can read, remember and change it. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
