import { toMajor } from '../cells/currency';
import { bookLateness } from '../ledger/book-lateness';
import type { Invoice } from '../ledger/invoice';
import type { Ledger } from '../ledger/ledger';
import { isHistory } from '../ledger/payer-profile';
import { defaultPolicy } from './default-policy';
import type { BookHistory, Policy } from './policy';

/** The book counts for this many invoices beside an account's own. */
const BOOK_WEIGHT = 10;
/** KEY: an account with this share of the open balance. */
const KEY_SHARE = 0.05;
/** LARGE: the largest tenth of the accounts. */
const LARGE_FROM = 0.9;

/**
 * The policy of a ledger as of its day: base currency (the one with most invoices), scales, class thresholds and the
 * book's history are read off it once and stay until a person changes them. Other currencies are listed without a
 * rate: none is invented. `history` holds settled invoices of this sheet and of others.
 */
export function setUpPolicy(ledger: Ledger, history: readonly Invoice[]): Policy {
  const known = history.filter((invoice) => isHistory(invoice, ledger.asOf));
  const currencies = byCount([...ledger.open, ...known].map(({ currency }) => currency));
  const baseCurrency = currencies[0] ?? defaultPolicy.baseCurrency;
  const balances = ledger.accounts
    .filter(({ currency, balance }) => currency === baseCurrency && balance > 0)
    .map(({ currency, balance }) => toMajor(balance, currency))
    .sort((a, b) => a - b);
  const base: Policy = {
    ...defaultPolicy,
    source: 'sheet',
    asOf: ledger.asOf,
    readOn: ledger.asOf,
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
  return {
    ...base,
    scales: { ...base.scales, balance: { lower: round(median / 10), upper: round(largest * 10) } },
    classes: {
      ...base.classes,
      largeBalance: round(balances[Math.floor(balances.length * LARGE_FROM)]!),
      keyBalance: round(total * KEY_SHARE),
    },
  };
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
