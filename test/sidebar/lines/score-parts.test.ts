import fc from 'fast-check';
import type { Dimension } from '../../../src/core/policy/policy';
import { scoreParts } from '../../../src/sidebar/lines/score-parts';

const dimensions: readonly Dimension[] = [
  'balance',
  'paymentHistory',
  'purchaseHistory',
  'interactions',
  'generalRisk',
  'specificRisk',
  'margin',
];
const contributions = (points: readonly number[], known: readonly boolean[]) =>
  dimensions.map((dimension, i) => ({ dimension, value: 50, points: points[i] ?? 0, known: known[i] ?? false }));

describe('the sum behind a score', () => {
  it('has the known dimensions, largest first, and all that is not known as one term at the end', () => {
    const parts = scoreParts(
      60,
      contributions([10, 25, 5, 5, 5, 5, 5], [true, true, false, true, false, false, false]),
    );
    expect(parts.map(({ dimension }) => dimension)).toEqual(['paymentHistory', 'balance', 'interactions', null]);
    expect(parts.map(({ points }) => points)).toEqual([25, 10, 5, 20]);
  });

  it('has no such term when everything is known', () => {
    const parts = scoreParts(
      7,
      contributions(
        [1, 1, 1, 1, 1, 1, 1],
        dimensions.map(() => true),
      ),
    );
    expect(parts.map(({ dimension }) => dimension)).not.toContain(null);
  });

  it('adds up to the score as shown, whatever the rounding', () => {
    const points = fc.array(fc.integer({ min: 0, max: 14_000_000 }), { minLength: 7, maxLength: 7 });
    const known = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(points, known, (millionths, which) => {
        const score = millionths.reduce((sum, part) => sum + part, 0) / 1e6;
        const parts = scoreParts(
          score,
          contributions(
            millionths.map((part) => part / 1e6),
            which,
          ),
        );
        const tenths = parts.reduce((sum, part) => sum + Math.round(part.points * 10), 0);
        expect(tenths).toBe(Math.round(score * 10));
      }),
    );
  });
});
