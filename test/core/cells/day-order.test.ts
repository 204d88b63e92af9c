import * as fc from 'fast-check';
import { dayOrders } from '../../../src/core/cells/day-order';
import { weighColumns, type Columns } from './weigh-columns';

const decideDayOrder = (columns: Columns) => weighColumns('dayOrder', dayOrders, columns);

describe('the order of day and month in a column', () => {
  it('is told by one part above 12', () => {
    expect(decideDayOrder([['3/4/2026', '13/4/2026']])).toMatchObject({ decided: 'dmy', depending: 1 });
    expect(decideDayOrder([['3/4/2026', '4/13/2026']])).toMatchObject({ decided: 'mdy', depending: 1 });
  });

  it('may be told by another date column of the sheet', () => {
    expect(decideDayOrder([['3/4/2026'], ['25/12/2026']]).decided).toBe('dmy');
  });

  it('is decided although shapes are mixed', () => {
    expect(decideDayOrder([['30-Mar-2026', '13/04/2026', '2026/01/18', '04/01/2026', null, '']])).toMatchObject({
      decided: 'dmy',
      contradictions: [],
      depending: 1,
    });
  });

  it('stays open where no cell tells, and a sentence asks for it', () => {
    const { decided, evidence, depending } = decideDayOrder([['3/4/2026', '5/6/2026']]);
    expect(decided).toBeUndefined();
    expect(depending).toBe(2);
    expect(evidence).toContain('confirm the order');
  });

  it('need not be decided where no date depends on it', () => {
    const { decided, depending } = decideDayOrder([['2026-04-03', '31 March 2026', 46112, '4/4/2026', 'n/a']]);
    expect([decided, depending]).toEqual([undefined, 0]);
  });

  it('stays open where the cells contradict each other, and the rows of the lesser side are named', () => {
    const { decided, contradictions, evidence } = decideDayOrder([['13/4/2026', '14/4/2026', '4/15/2026', '3/4/2026']]);
    expect(decided).toBeUndefined();
    expect(contradictions).toEqual([2]);
    expect(evidence).toContain('contradict');
  });

  it('follows an overwhelming majority, and names the rows against it', () => {
    const column = [...Array<string>(20).fill('13/4/2026'), '4/15/2026'];
    expect(decideDayOrder([column])).toMatchObject({ decided: 'dmy', contradictions: [20] });
  });

  it('does not depend on the order of the rows', () => {
    const text = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
      .map(([a, b]) => `${a}/${b}/2026`);
    const column = fc.array(text, { maxLength: 30 });
    fc.assert(
      fc.property(column, fc.infiniteStream(fc.nat()), (cells, ranks) => {
        const shuffled = cells.map((cell) => ({ cell, rank: ranks.next().value as number }));
        shuffled.sort((a, b) => a.rank - b.rank);
        const before = decideDayOrder([cells]);
        const after = decideDayOrder([shuffled.map(({ cell }) => cell)]);
        expect({ ...after, contradictions: after.contradictions.length }).toEqual({
          ...before,
          contradictions: before.contradictions.length,
        });
      }),
    );
  });
});
