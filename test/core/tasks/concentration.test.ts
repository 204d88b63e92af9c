import * as fc from 'fast-check';
import { concentrations } from '../../../src/core/tasks/scoring/concentration';
import { madeEntry } from '../../support/made-entry';

const book = (balances: readonly number[], top = 1) =>
  balances.map((balance, i) => madeEntry({ account: `A${i}`, rows: [i + 2], rank: i + 1, balance, top: i < top }));

describe('concentration, measured', () => {
  it('says how few accounts hold how much', () => {
    const [usd] = concentrations(book([50, 800, 100, 30, 20]));
    expect(usd).toMatchObject({ currency: 'USD', accounts: 5, accountsFor80: 1, topFifthShare: 0.8, topNShare: 0.05 });
    expect(usd!.curve.map(({ share }) => share)).toEqual([0.8, 0.9, 0.95, 0.98, 1]);
  });

  it('leaves accounts in credit out', () => {
    const [usd] = concentrations(book([100, -40, 100]));
    expect(usd).toMatchObject({ accounts: 2, topNShare: 0.5 });
    expect(concentrations(book([-1]))).toEqual([]);
  });

  it('draws at most a hundred points, rising to the whole (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 400 }), (balances) => {
        const [usd] = concentrations(book(balances));
        const { curve } = usd!;
        expect(curve.length).toBe(Math.min(100, balances.length));
        expect(curve[curve.length - 1]).toEqual({ accounts: balances.length, share: 1 });
        for (let i = 1; i < curve.length; i += 1) {
          expect(curve[i]!.accounts).toBeGreaterThan(curve[i - 1]!.accounts);
          expect(curve[i]!.share).toBeGreaterThan(curve[i - 1]!.share);
        }
        const held = [...balances].sort((a, b) => b - a).slice(0, usd!.accountsFor80);
        const total = balances.reduce((sum, balance) => sum + balance, 0);
        expect(held.reduce((sum, balance) => sum + balance, 0)).toBeGreaterThanOrEqual(0.8 * total);
      }),
      { numRuns: 50 },
    );
  });
});
