import fc from 'fast-check';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { changedParts, partsOf } from '../../../src/core/review/score-parts';
import { scoreOf } from '../../../src/core/score/score';
import { scoreRow } from '../score/arbitrary-score-row';

describe('the parts of a score, read back from its words', () => {
  it('add up to the score as it is shown', () => {
    fc.assert(
      fc.property(scoreRow, (row) => {
        const { score, why } = scoreOf(row, defaultPolicy);
        const sum = Array.from(partsOf(why).values()).reduce((all, points) => all + points, 0);
        expect(sum).toBe(Math.round(score));
      }),
    );
  });

  it('are told by how much they changed, the two that changed most', () => {
    const then = 'Balance 31 + Payment history 10 + Margin 2 + not known 9 = 52 (3 of 7 known)';
    const now = 'Balance 31 + Payment history 24 + Margin 3 + Interactions 7 + not known 3 = 68 (4 of 7 known)';
    expect(changedParts(then, now)).toEqual([
      { label: 'Payment history', then: 10, now: 24 },
      { label: 'Interactions', then: 0, now: 7 },
    ]);
    expect(changedParts(then, then)).toEqual([]);
  });
});
