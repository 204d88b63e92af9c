import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { decimalMarks } from '../../../src/core/cells/decimal-mark';
import { weighColumns, type Columns } from './weigh-columns';

const decideDecimalMark = (columns: Columns) => weighColumns('decimalMark', decimalMarks, columns);

describe('the decimal mark of a column', () => {
  it.each([
    [['$4,235.00', '1430.0', '1,250'], '.'],
    [['1.234,56', '12.500'], ','],
    [['50 000,00', '1.250'], ','],
    [['50\u202f000,00 €'], ','],
    [["1'234.50", '12,500'], '.'],
    [['1,23,456', '12,500'], '.'],
    [['1.234.567', '12.500'], ','],
    [['(0.500)', '12.500'], '.'],
    [['1234.567', '12.500'], '.'],
    [['1.250,- EUR'], ','],
  ])('of %j is "%s"', (column, mark) => {
    expect(decideDecimalMark([column])).toMatchObject({ decided: mark, contradictions: [] });
  });

  it('stays open where every cell has one mark and three digits after it', () => {
    const { decided, evidence, depending } = decideDecimalMark([['1.234', '12.500', '950']]);
    expect([decided, depending]).toEqual([undefined, 2]);
    expect(evidence).toContain('confirm');
  });

  it('need not be decided for numbers, whole amounts, blanks and Arabic marks', () => {
    const cells: Cell[] = [12.5, '950', '-', null, '', '١٬٢٣٤٫٥٦', '1 250', 'n/a', '31/12/2025'];
    expect(decideDecimalMark([cells])).toMatchObject({ depending: 0, contradictions: [] });
  });

  it('stays open where the cells contradict each other, and the rows of the lesser side are named', () => {
    const { decided, contradictions } = decideDecimalMark([['1.50', '2.50', '3,50', '1.234']]);
    expect(decided).toBeUndefined();
    expect(contradictions).toEqual([2]);
  });

  it('does not depend on the order of the rows', () => {
    const shapes = fc.constantFrom('1,234.50', '1.234,50', '12.5', '12,5', '1.234', '1,234', '99', '1 234,00');
    fc.assert(
      fc.property(fc.array(shapes, { maxLength: 30 }), (cells) => {
        const { contradictions, ...before } = decideDecimalMark([cells]);
        const { contradictions: reversed, ...after } = decideDecimalMark([[...cells].reverse()]);
        expect(after).toEqual(before);
        expect(reversed.length).toBe(contradictions.length);
      }),
    );
  });
});
