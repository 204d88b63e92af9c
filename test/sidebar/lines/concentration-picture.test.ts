import fc from 'fast-check';
import { concentrations } from '../../../src/core/tasks/scoring/concentration';
import { concentrationPicture } from '../../../src/sidebar/lines/concentration-picture';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';

const words = catalogs.en;
const formats = formatsFor('en-US', words);

/** What the core measures for these balances, the first `top` of them on the call list. */
const measured = (balances: readonly number[], top = 1) =>
  concentrations(
    balances.map((balance, i) => ({
      account: { account: `A${i}`, balance, pastDue: balance, currency: 'USD' },
      top: i < top,
    })) as never,
  )[0]!;
const points = (line: string) =>
  [...line.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the picture of the concentration', () => {
  it('says in words what the curve shows', () => {
    const picture = concentrationPicture(measured([70, 10, 10, 5, 5], 2), 2, words, formats);
    expect(picture.sentence).toBe('2 of 5 accounts hold 80% of the balance; your Top 2 holds 80%.');
    expect(picture.more).toBe('The largest fifth of the accounts holds 70%. Of what is past due, the Top 2 holds 80%.');
    expect(picture.accounts).toBe('5 accounts, largest first');
  });

  it('says so when the call list has nothing of a currency', () => {
    const picture = concentrationPicture(measured([70, 30], 0), 20, words, formats);
    expect(picture.sentence).toBe('2 of 2 accounts hold 80% of the balance; none of it is in your Top 20.');
  });

  it('says so and why when that is for want of a rate', () => {
    const picture = concentrationPicture(measured([70, 30], 0), 20, words, formats, ['USD']);
    expect(picture.sentence).toMatch(/; none of it is in your Top 20, because this currency has no rate\.$/);
  });

  it('does not compare one account with itself', () => {
    expect(concentrationPicture(measured([70]), 20, words, formats).sentence).toBe(
      'One account holds all of the balance.',
    );
  });

  it('rises from nothing to everything and never falls, for any book', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 300 }), (balances) => {
        const curve = points(concentrationPicture(measured(balances), 20, words, formats).line);
        expect([curve[0], curve[curve.length - 1]]).toEqual([
          [0, 100],
          [100, 0],
        ]);
        for (let i = 1; i < curve.length; i++) {
          expect(curve[i]![0]).toBeGreaterThanOrEqual(curve[i - 1]![0]);
          expect(curve[i]![1]).toBeLessThanOrEqual(curve[i - 1]![1]);
        }
      }),
    );
  });
});
