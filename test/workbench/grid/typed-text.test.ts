import fc from 'fast-check';
import { typed } from '../../../src/workbench/grid/typed-text';

describe('a text put into a cell is read as if it had been typed', () => {
  it.each`
    text            | value           | number
    ${'1-30'}       | ${46052}        | ${'d-mmm'}
    ${'2026-10-30'} | ${46325}        | ${'yyyy-mm-dd'}
    ${'10/30/2026'} | ${46325}        | ${'m/d/yyyy'}
    ${'30-Oct-26'}  | ${46325}        | ${'d-mmm-yy'}
    ${'1,234.50'}   | ${1234.5}       | ${'#,##0.00'}
    ${'$1,200'}     | ${1200}         | ${'$#,##0'}
    ${'(250.75)'}   | ${-250.75}      | ${undefined}
    ${'12%'}        | ${0.12}         | ${'0%'}
    ${'-3'}         | ${-3}           | ${undefined}
    ${'00123'}      | ${123}          | ${undefined}
    ${'TRUE'}       | ${true}         | ${undefined}
    ${'31/12/2026'} | ${'31/12/2026'} | ${undefined}
    ${'NET 30'}     | ${'NET 30'}     | ${undefined}
    ${'1.234,50'}   | ${'1.234,50'}   | ${undefined}
    ${'31 to 60'}   | ${'31 to 60'}   | ${undefined}
  `('$text becomes $value', ({ text, value, number }) => {
    expect(typed(text, 2026)).toMatchObject({ value, ...(number === undefined ? {} : { number }) });
  });

  it('makes a formula of whatever begins with an equals sign', () => {
    expect(typed('=1+1', 2026)).toEqual({ value: null, formula: '=1+1' });
  });

  it('keeps every text that has an apostrophe in front, and takes the apostrophe away', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { value, formula } = typed(`'${text}`, 2026);
        expect({ value, formula }).toEqual({ value: text, formula: undefined });
      }),
    );
  });
});
