import fc from 'fast-check';
import { cei } from '../../../src/core/metrics/cei';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  countbackDso,
  simpleDso,
  type Period,
} from '../../../src/core/metrics/dso';
import type { Measured } from '../../../src/core/metrics/measured';

const valueOf = (measured: Measured): number => ('value' in measured ? measured.value : NaN);
const problemOf = (measured: Measured): string => ('problem' in measured ? measured.problem : '');
const amount = fc.integer({ min: 1, max: 1e9 });
const period: fc.Arbitrary<Period> = fc.record({ sales: amount, days: fc.integer({ min: 1, max: 92 }) });

/** April to September, oldest first. */
const MONTHS: readonly Period[] = [
  { sales: 2250, days: 30 },
  { sales: 2000, days: 31 },
  { sales: 2500, days: 30 },
  { sales: 2250, days: 31 },
  { sales: 1750, days: 31 },
  { sales: 2500, days: 30 },
];

describe('DSO, simple', () => {
  it('is receivables / credit sales x days', () => {
    expect(valueOf(simpleDso(10_000, { sales: 30_000, days: 28 }))).toBeCloseTo(9.333, 3);
  });

  it('does not exist without sales', () => {
    for (const sales of [0, -100])
      expect(problemOf(simpleDso(10_000, { sales, days: 28 }))).toContain('Without credit sales');
  });
});

describe('DSO, counted back', () => {
  it('uses up five whole months and 1,000 of the sales of April: 153 + 1,000 / 2,250 x 30 = 166.3 days', () => {
    expect(valueOf(countbackDso(12_000, MONTHS))).toBeCloseTo(153 + (1000 / 2250) * 30, 9);
  });

  it('is exactly the days of the months whose sales the receivables are', () => {
    expect(valueOf(countbackDso(6500, MONTHS))).toBe(92);
    expect(valueOf(countbackDso(0, MONTHS))).toBe(0);
  });

  it('asks for earlier months when the receivables are more than all sales given', () => {
    expect(problemOf(countbackDso(13_251, MONTHS))).toContain('give earlier periods');
    expect(valueOf(countbackDso(13_250, MONTHS))).toBe(183);
  });

  it('stops at a month without sales, and says how far it came', () => {
    const months = MONTHS.map((month, i) => (i === 3 ? { ...month, sales: 0 } : month));
    expect(problemOf(countbackDso(12_000, months))).toContain('61 days back');
    expect(valueOf(countbackDso(4250, months))).toBe(61);
  });

  it('is not defined for receivables below 0', () => {
    expect(problemOf(countbackDso(-1, MONTHS))).toContain('below 0');
  });

  it('of a single period that covers the receivables is the simple DSO', () => {
    fc.assert(
      fc.property(period, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const open = Math.floor(one.sales * share);
        expect(valueOf(countbackDso(open, [one]))).toBeCloseTo(valueOf(simpleDso(open, one)), 6);
      }),
    );
  });

  it('never falls when receivables rise', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), amount, amount, (periods, some, more) => {
        const [less, all] = [countbackDso(some, periods), countbackDso(some + more, periods)];
        if ('value' in all) expect(valueOf(less)).toBeLessThanOrEqual(all.value);
      }),
    );
  });
});

describe('best possible DSO and average days delinquent', () => {
  it('count what is not past due: 8,000 of 30,000 in 28 days is 7.47 days', () => {
    expect(valueOf(bestPossibleDso(8000, { sales: 30_000, days: 28 }))).toBeCloseTo(7.467, 3);
  });

  it('add up to the DSO', () => {
    fc.assert(
      fc.property(period, amount, amount, (one, current, pastDue) => {
        const parts = [bestPossibleDso(current, one), averageDaysDelinquent(current + pastDue, current, one)];
        const dso = valueOf(simpleDso(current + pastDue, one));
        expect(parts.reduce((sum, part) => sum + valueOf(part), 0) / dso).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('CEI', () => {
  const QUARTER = { opening: 6200, sales: 10_890, closing: 6340, closingCurrent: 3590 };

  it('of one quarter is 79.6 with its sales, and 55.9 with the sales of an average month', () => {
    expect(valueOf(cei(QUARTER, 1))).toBeCloseTo(79.63, 2);
    expect(valueOf(cei(QUARTER, 3))).toBeCloseTo(55.93, 2);
  });

  it('of a year: (100,000 + 1,000,000 - 120,000) / (100,000 + 1,000,000 - 100,000) is 98', () => {
    const year = { opening: 100_000, sales: 1_000_000, closing: 120_000, closingCurrent: 100_000 };
    expect(valueOf(cei(year, 1))).toBe(98);
  });

  it('is 100 when nothing is past due at the end', () => {
    fc.assert(
      fc.property(amount, amount, (opening, sales) => {
        const closing = Math.floor(sales / 2);
        expect(valueOf(cei({ opening, sales, closing, closingCurrent: closing }, 1))).toBe(100);
      }),
    );
  });

  it('does not exist where nothing could be collected', () => {
    const nothing = { opening: 0, sales: 500, closing: 500, closingCurrent: 500 };
    expect(problemOf(cei(nothing, 1))).toContain('Nothing was there to collect');
  });
});
