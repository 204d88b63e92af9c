import fc from 'fast-check';
import { cellAddress, columnLetters } from '../../../src/sidebar/lines/cell-address';
import { rowList } from '../../../src/sidebar/lines/row-list';

describe('a cell', () => {
  it.each`
    row   | column   | address
    ${1}  | ${0}     | ${'A1'}
    ${14} | ${25}    | ${'Z14'}
    ${14} | ${26}    | ${'AA14'}
    ${2}  | ${701}   | ${'ZZ2'}
    ${2}  | ${702}   | ${'AAA2'}
    ${9}  | ${16383} | ${'XFD9'}
  `('is named $address', ({ row, column, address }) => {
    expect(cellAddress(row as number, column as number)).toBe(address);
  });

  it('has a name of its own for every column', () => {
    const columns = fc.integer({ min: 0, max: 18277 });
    fc.assert(fc.property(columns, columns, (a, b) => (columnLetters(a) === columnLetters(b)) === (a === b)));
  });
});

describe('rows', () => {
  it('are written as stretches', () => expect(rowList([3, 5, 6, 7, 9])).toBe('3, 5–7, 9'));
  it('are sorted first', () => expect(rowList([9, 3, 4])).toBe('3–4, 9'));
  it('are cut after a few stretches, and say so', () => expect(rowList([1, 3, 5, 7], 2)).toBe('1, 3, …'));
  it('may be none', () => expect(rowList([])).toBe(''));
});
