import { dayOf } from '../../../src/core/cells/day';
import type { Cell } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { setUpPolicy } from '../../../src/core/policy/set-up-policy';

const asOf = dayOf(2026, 3, 31)!;
const HEADINGS = ['Account', 'Invoice', 'Invoice date', 'Due date', 'Paid date', 'Amount', 'Currency'];

/** An invoice due `late` days before the as-of day, or settled so many days late. */
const open = (account: string, amount: number, currency = 'USD'): Cell[] => [
  account,
  `${account}-${amount}`,
  asOf - 40,
  asOf - 10,
  null,
  amount,
  currency,
];
const paid = (account: string, daysLate: number): Cell[] => [
  account,
  `${account}-p${daysLate}`,
  asOf - 160,
  asOf - 130,
  asOf - 130 + daysLate,
  500,
  'USD',
];

function ledgerOf(...rows: Cell[][]): Ledger {
  const { ledger, refused } = readLedger([HEADINGS, ...rows], { asOf });
  if (!ledger) throw new Error(refused?.message);
  return ledger;
}

describe('set-up', () => {
  const ledger = ledgerOf(
    ...[open('A', 100), open('B', 1000), open('C', 40_000)],
    ...[open('D', 900, 'EUR'), paid('A', 0), paid('A', 10), paid('B', -5), paid('B', 35)],
  );
  const policy = setUpPolicy(ledger, ledger.settled);

  it('takes the currency with most invoices for the base, and lists the others without a rate', () => {
    expect([policy.baseCurrency, policy.withoutRate, policy.rates]).toEqual(['USD', ['EUR'], {}]);
  });

  it('spans the balance scale from a tenth of the median to ten times the largest', () => {
    expect(policy.scales.balance).toEqual({ lower: 100, upper: 400_000 });
  });

  it('keeps the amounts of LARGE and KEY, and the day they were read', () => {
    expect([policy.classes.largeBalance, policy.classes.keyBalance]).toEqual([40_000, 2_060]);
    expect([policy.readOn, policy.topN]).toEqual([asOf, 20]);
  });

  it('notes how late the book pays, an early payment counting as 0', () => {
    expect(policy.bookHistory).toMatchObject({ averageDaysLate: 11.3, lateRatio: 0.5 });
    expect(policy.bookHistory?.curve.find(({ day }) => day === 10)).toEqual({ day: 10, share: 0.5, daysAhead: 12.5 });
  });

  it('keeps the sum of the weights', () => {
    expect(Object.values(policy.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  it('has no book history where nothing was settled', () => {
    expect(setUpPolicy(ledgerOf(open('A', 100)), []).bookHistory).toBeNull();
  });
});
