import fc from 'fast-check';
import { addressOf, boxOf, sheetOf, sheetPrefix } from '../../../src/workbench/grid/box';

const SIZE = { rowCount: 1000, columnCount: 1000 };

const boxes = fc.record({
  row: fc.nat(900),
  column: fc.nat(900),
  rowCount: fc.integer({ min: 1, max: 90 }),
  columnCount: fc.integer({ min: 1, max: 90 }),
});

describe('an address and the cells it names', () => {
  it('are the same thing written twice', () => {
    fc.assert(fc.property(boxes, (box) => expect(boxOf(addressOf(box), SIZE)).toEqual(box)));
  });

  it.each`
    address            | box
    ${'B2'}            | ${{ row: 1, column: 1, rowCount: 1, columnCount: 1 }}
    ${'$A$1:$C$4'}     | ${{ row: 0, column: 0, rowCount: 4, columnCount: 3 }}
    ${"'My sheet'!A1"} | ${{ row: 0, column: 0, rowCount: 1, columnCount: 1 }}
    ${'B:C'}           | ${{ row: 0, column: 1, rowCount: 1000, columnCount: 2 }}
    ${'3:5'}           | ${{ row: 2, column: 0, rowCount: 3, columnCount: 1000 }}
    ${'A'}             | ${null}
    ${'A1:B'}          | ${null}
    ${'A0'}            | ${null}
    ${'A1001'}         | ${null}
    ${'hello'}         | ${null}
  `('$address', ({ address, box }) => expect(boxOf(address, SIZE)).toEqual(box));

  it('keep the name of their sheet, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
        expect(sheetOf(`${sheetPrefix(name)}A1`)).toBe(name);
      }),
    );
  });
});
