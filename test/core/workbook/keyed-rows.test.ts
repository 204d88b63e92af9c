import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { keyedValues, placedEdits } from '../../../src/core/workbook/keyed-rows';
import type { Edit, KeyedRow } from '../../../src/core/workbook/plan';
import { carryOut, newBook } from '../../support/carry-out';

const [KEY, STATE, DONE] = [3, 0, 1];
const HEADINGS = ['State', 'Done', 'Note', 'Key'];
const row = (key: string, state = 'PLANNED'): Cell[] => [state, null, `note of ${key}`, key];
const sent = (key: string, expected = 'PLANNED'): KeyedRow => ({
  key,
  expect: { column: STATE, among: [expected] },
  cells: [
    { column: DONE, value: 46_000 },
    { column: STATE, value: 'SENT' },
  ],
});
const keyed = (rows: readonly KeyedRow[], absent: readonly string[] = []): Edit => ({
  ...{ kind: 'keyed', sheet: 'Outbox', keyColumn: KEY, rows, absent },
});
const columnsNow = (cells: readonly (readonly Cell[])[]) => () => (column: number) =>
  cells.map((one) => one[column] ?? null);

/** The sheet once the edits are carried out as it stands. */
function after(cells: readonly (readonly Cell[])[], ...edits: readonly Edit[]): readonly (readonly Cell[])[] {
  const book = newBook({ Outbox: [HEADINGS, ...cells] });
  carryOut(book, { edits });
  return book.sheets['Outbox']!.cells.slice(1);
}

describe('rows that are written by their key', () => {
  it('are written wherever they stand then, and nothing else is: whatever was sorted, inserted or deleted around them', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });
    const sheet = keys.chain((all) =>
      fc.record({
        asked: fc.subarray(all),
        now: fc.shuffledSubarray(all).chain((some) => fc.constant(some)),
        added: fc.array(fc.constantFrom(null, 'mine'), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(sheet, ({ asked, now, added }) => {
        const rows = [...added.map((note): Cell[] => [null, null, note, null]), ...now.map((key) => row(key))];
        const plan = keyed(asked.map((key) => sent(key)));
        if (!asked.every((key) => now.includes(key))) {
          expect(() => after(rows, plan)).toThrow('Somebody changed the sheet "Outbox" meanwhile');
          return;
        }
        const written = rows.map((one) => (asked.includes(String(one[KEY])) ? ['SENT', 46_000, ...one.slice(2)] : one));
        expect(after(rows, plan)).toEqual(written);
      }),
    );
  });

  it('are all refused where one is no longer what it was, is gone, or stands twice', () => {
    const plan = keyed([sent('a'), sent('b')]);
    expect(after([row('b'), row('a')], plan)).toHaveLength(2);
    for (const now of [[row('a'), row('b', 'SENDING')], [row('a')], [row('a'), row('b'), row('b')]]) {
      expect(() => after(now, plan)).toThrow('nothing was written');
    }
  });

  it('are refused where somebody else has added one that was to be added', () => {
    const plan = keyed([], ['c']);
    expect(after([row('a')], plan)).toEqual([row('a')]);
    expect(() => after([row('a'), row('c')], plan)).toThrow('nothing was written');
  });

  it('may be the first of a sheet that is made with them, unless somebody else has made it meanwhile', () => {
    const sheet: Edit = { kind: 'sheet', sheet: 'Outbox' };
    const first = { edits: [keyed([], ['a']), sheet] };
    expect(Object.keys(carryOut(newBook({}), first).sheets)).toEqual(['Outbox']);
    expect(() => carryOut(newBook({ Outbox: [HEADINGS, row('a')] }), first)).toThrow('nothing was written');
  });

  it('are refused before anything else of the plan is written', () => {
    const freeze: Edit = { kind: 'freeze', sheet: 'Outbox', rows: 1 };
    const book = newBook({ Outbox: [HEADINGS] });
    expect(() => carryOut(book, { edits: [freeze, keyed([sent('a')])] })).toThrow('nothing was written');
    expect(book.sheets['Outbox']!.frozenRows).toBe(0);
  });

  it('are written at once where they stand beneath one another', () => {
    const cells = [HEADINGS, row('a'), row('b'), row('c'), row('d')];
    const { edits, keys } = keyedValues(
      { sheet: 'Outbox', keyColumn: KEY, rows: ['d', 'a', 'b'].map((key) => sent(key)) },
      columnsNow(cells)(),
    );
    const values = ['SENT', 46_000];
    expect(edits).toEqual([
      { kind: 'values', sheet: 'Outbox', row: 2, column: 0, rowCount: 2, columnCount: 2, values: [values, values] },
      { kind: 'values', sheet: 'Outbox', row: 5, column: 0, rowCount: 1, columnCount: 2, values: [values] },
    ]);
    expect(keys).toEqual(['d', 'a', 'b']);
  });

  it('have each column read once, however many they are', () => {
    const keys = Array.from({ length: 50 }, (_, i) => `k${i}`);
    const cells = keys.map((key) => row(key));
    const asked: number[] = [];
    const columnNow = (column: number) => (asked.push(column), columnsNow(cells)()(column));
    keyedValues({ sheet: 'Outbox', keyColumn: KEY, rows: keys.map((key) => sent(key)) }, columnNow);
    expect(asked).toEqual([KEY, STATE]);
  });

  it('leave other edits as they are', () => {
    const freeze: Edit = { kind: 'freeze', sheet: 'Aging', rows: 1 };
    expect(placedEdits([freeze], columnsNow([]))).toEqual([freeze]);
  });
});
