import fc from 'fast-check';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { rateOf } from '../../../src/core/policy/rate-of';
import { scoreOf } from '../../../src/core/score/score';
import type { ScoreRow } from '../../../src/core/score/score-row';
import { scorerOf } from '../../../src/core/score/scorer';
import { scoreRow } from './arbitrary-score-row';

const policy: Policy = { ...defaultPolicy, source: 'sheet', rates: { EUR: 1.1 } };

const unknown: ScoreRow = {
  account: 'C-1',
  currency: 'USD',
  balance: 12_000,
  pastDue: 0,
  daysPastDue: null,
  expectedDaysLate: null,
  purchases: null,
  interactions: null,
  generalRisk: null,
  specificRisk: null,
  margin: null,
  brokenPromise: false,
};

const orNaN = (value: number | null): number => value ?? NaN;
const score = (row: ScoreRow): number => scoreOf(row, policy).score;

describe('the score', () => {
  it('is 0 to 100 for every row', () => {
    fc.assert(
      fc.property(scoreRow, (row) => {
        expect(score(row)).toBeGreaterThanOrEqual(0);
        expect(score(row)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is the same from the kernel over plain numbers', () => {
    fc.assert(
      fc.property(scoreRow, (row) => {
        const rate = rateOf(row.currency, policy) ?? 1;
        const figures = {
          balance: row.balance,
          daysPastDue: orNaN(row.daysPastDue),
          expectedDaysLate: orNaN(row.expectedDaysLate),
          purchases: orNaN(row.purchases),
          interactions: orNaN(row.interactions),
          generalRisk: orNaN(row.generalRisk),
          specificRisk: orNaN(row.specificRisk),
          margin: orNaN(row.margin),
        };
        expect(scorerOf(policy)(figures, rate)).toBe(score(row));
      }),
    );
  });

  it.each([
    ['balance', 1, true],
    ['expectedDaysLate', 1, true],
    ['purchases', 1, true],
    ['interactions', 1, true],
    ['generalRisk', 1, true],
    ['specificRisk', 1, true],
    ['margin', -0.01, true],
    ['daysPastDue', 1, false],
  ] as const)('rises with %s', (field, step, strictly) => {
    fc.assert(
      fc.property(scoreRow, fc.integer({ min: 1, max: 1000 }), (row, steps) => {
        const value = row[field];
        fc.pre(value !== null && row.balance > 0);
        // A large balance must rise by a hundredth to show in six decimals.
        const least = field === 'balance' ? (value ?? 0) / 100 : 0;
        const higher = { ...row, [field]: (value ?? 0) + (step < 0 ? step * steps : Math.max(least, step * steps)) };
        if (strictly) expect(score(higher)).toBeGreaterThan(score(row));
        else expect(score(higher)).toBeGreaterThanOrEqual(score(row));
      }),
    );
  });

  it('still tells a balance beyond the scale from a larger one', () => {
    const beyond = policy.scales.balance.upper * 3;
    expect(score({ ...unknown, balance: beyond * 2 })).toBeGreaterThan(score({ ...unknown, balance: beyond }));
  });

  it('weighs twice the balance almost like twice the days late: 95 %', () => {
    const known = { ...unknown, expectedDaysLate: 40, daysPastDue: 0 };
    const twiceOwed = score({ ...known, balance: 24_000 }) - score(known);
    const twiceLate = score({ ...known, expectedDaysLate: 80.25 }) - score(known);
    expect(twiceOwed / twiceLate).toBeCloseTo(0.95, 2);
  });

  it('takes an unknown dimension for neutral: neither better nor worse than the middle of its scale', () => {
    expect(score({ ...unknown, interactions: 3 })).toBe(score(unknown));
  });

  it('covers the share of the weight that is known', () => {
    expect(scoreOf(unknown, policy).coverage).toBeCloseTo(policy.weights.balance / 100, 9);
    expect(scoreOf({ ...unknown, margin: 0.2 }, policy).coverage).toBeCloseTo(
      (policy.weights.balance + policy.weights.margin) / 100,
      9,
    );
  });
});

describe('its contributions', () => {
  it('add up to the score exactly, in millionths', () => {
    fc.assert(
      fc.property(scoreRow, (row) => {
        const { score, contributions } = scoreOf(row, policy);
        const millionths = contributions.reduce((sum, { points }) => sum + Math.round(points * 1e6), 0);
        expect(millionths).toBe(Math.round(score * 1e6));
      }),
    );
  });

  it('add up in words to the score as shown', () => {
    fc.assert(
      fc.property(scoreRow, (row) => {
        const { why, score } = scoreOf(row, policy);
        const [sum, total] = why.replace(/ \(.*/, '').split(' = ');
        const parts = sum!.split(' + ').map((term) => Number(/-?\d+$/.exec(term)?.[0]));
        expect(parts.reduce((all, part) => all + part, 0)).toBe(Number(total));
        expect(Number(total)).toBe(Math.round(score));
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });

  it('say what is not known as one term, and how many dimensions are known', () => {
    const { why } = scoreOf({ ...unknown, purchases: 12, margin: 0.3 }, policy);
    expect(why).toMatch(/^Balance \d+ \+ Purchase history \d+ \+ Margin \d+ \+ not known \d+ = \d+ \(3 of 7 known\)$/);
  });

  it('say when the policy is the default one', () => {
    expect(scoreOf(unknown, defaultPolicy).why).toMatch(/\(1 of 7 known, default policy\)$/);
  });
});
