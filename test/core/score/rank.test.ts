import fc from 'fast-check';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { rank } from '../../../src/core/score/rank';
import type { ScoreRow } from '../../../src/core/score/score-row';
import { scoreRow } from './arbitrary-score-row';

const policy: Policy = { ...defaultPolicy, source: 'sheet', rates: { EUR: 1.1 } };
const keyOf = ({ account, currency }: ScoreRow): string => `${account} ${currency}`;
const rows = fc.uniqueArray(scoreRow, { selector: keyOf, maxLength: 40 });
const order = (given: readonly ScoreRow[], by = policy): string[] => rank(given, by).map(({ row }) => keyOf(row));

const account = (name: string, balance: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  account: name,
  currency: 'USD',
  balance,
  pastDue: 0,
  daysPastDue: 0,
  expectedDaysLate: 5,
  purchases: null,
  interactions: null,
  generalRisk: null,
  specificRisk: null,
  margin: null,
  brokenPromise: false,
  ...more,
});

describe('the call list', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(order(shuffled)).toEqual(order(given));
        },
      ),
    );
  });

  it('orders two accounts alike whoever else is on it', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const all = order(given);
        const half = given.filter((_, i) => i % 2 === 0);
        expect(order(half)).toEqual(all.filter((key) => half.some((row) => keyOf(row) === key)));
      }),
    );
  });

  it('is topped by broken promises and ends with net creditors', () => {
    const given = [
      account('small, promise broken', 10, { brokenPromise: true }),
      account('large', 1_000_000),
      account('in credit, promise broken', -50, { brokenPromise: true }),
      account('tiny', 1),
    ];
    expect(order(given).map((key) => key.replace(' USD', ''))).toEqual([
      'small, promise broken',
      'large',
      'tiny',
      'in credit, promise broken',
    ]);
  });

  it('breaks a tie by account, so that no two are equal', () => {
    expect(order([account('B', 100), account('A', 100)])).toEqual(['A USD', 'B USD']);
  });

  it('converts a currency that has a rate, and lists one without a rate after, from 1 again', () => {
    const given = [
      account('yen', 9_000_000, { currency: 'JPY' }),
      account('dollars', 1_000),
      account('euros', 1_000, { currency: 'EUR' }),
    ];
    const ranked = rank(given, policy).map(({ row, rank: place, rankedIn }) => [row.account, place, rankedIn]);
    expect(ranked).toEqual([
      ['euros', 1, 'USD'],
      ['dollars', 2, 'USD'],
      ['yen', 1, 'JPY'],
    ]);
  });
});

describe('the cost of waiting', () => {
  const cost = (row: ScoreRow): number => rank([row], policy)[0]!.score.costOfWaiting;

  it('is what the past due loses on the collectability curve in 30 days', () => {
    // 81.3 % to 69.6 % between 60 and 90 days: 11.7 points.
    expect(cost(account('A', 10_000, { pastDue: 10_000, daysPastDue: 60 }))).toBe(1170);
  });

  it('counts what is not due yet from its due day on', () => {
    expect(cost(account('A', 10_000, { daysPastDue: -30 }))).toBe(0);
    expect(cost(account('A', 10_000, { daysPastDue: 0 }))).toBe(500);
  });

  it('adds both up where a part is past due, the rest falling due half way through', () => {
    expect(cost(account('A', 10_000, { pastDue: 4_000, daysPastDue: 60 }))).toBe(468 + 150);
  });

  it('is nothing for a net creditor, and whole cents for everyone', () => {
    expect(cost(account('A', -10_000))).toBe(0);
    fc.assert(
      fc.property(scoreRow, (row) => {
        const value = cost(row);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBe(Number(value.toFixed(row.currency === 'JPY' ? 0 : 2)));
      }),
    );
  });
});
