import fc from 'fast-check';
import type { ScoreRow } from '../../../src/core/score/score-row';

const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((minor) => minor / 100);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const mark = maybe(fc.integer({ min: 1, max: 5 }));

export const currencies = ['USD', 'EUR', 'JPY'] as const;

/** Any score row that a ledger could give: the past due within the balance, or a net creditor. */
export const scoreRow: fc.Arbitrary<ScoreRow> = fc
  .record({
    account: fc.integer({ min: 1, max: 30 }).map((n) => `C-${n}`),
    currency: fc.constantFrom(...currencies),
    owed: cents(2_000_000),
    pastDueShare: fc.constantFrom(0, 0.25, 1),
    credit: fc.boolean(),
    daysPastDue: maybe(fc.integer({ min: -90, max: 900 })),
    expectedDaysLate: maybe(cents(400)),
    purchases: maybe(fc.integer({ min: 0, max: 500 })),
    interactions: mark,
    generalRisk: mark,
    specificRisk: mark,
    margin: maybe(fc.integer({ min: -20, max: 95 }).map((percent) => percent / 100)),
    brokenPromise: fc.boolean(),
  })
  .map(({ owed, pastDueShare, credit, ...rest }) => {
    const balance = credit && owed < 1000 ? -owed : owed;
    const late = rest.daysPastDue !== null && rest.daysPastDue > 0 && balance > 0;
    return { ...rest, balance, pastDue: late ? Math.round(balance * pastDueShare) : 0 };
  });
