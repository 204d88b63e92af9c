import type { KeyedRow } from '../../src/core/workbook/plan';
import { markRows } from '../../src/excel/mark-rows';
import { bookOf, playExcel, type Book } from '../support/excel-book';
import { excelClient } from '../support/excel-client';

const [KEY, STATE, RUN] = [1, 2, 3];
const outbox = (...rows: readonly (readonly string[])[]): Book =>
  bookOf(
    { name: 'Outbox', cells: [['Note', 'Key', 'State', 'Run'], ...rows.map((row) => [...row])] },
    { name: 'Journal', cells: [['Day']] },
  );

const claim = (key: string, run: string): KeyedRow => ({
  key,
  expect: { column: STATE, among: ['PLANNED'] },
  cells: [
    { column: STATE, value: 'CLAIMED' },
    { column: RUN, value: run },
  ],
});

/** `between`: what somebody else does after the rows were found, and before they are written. */
function mark(book: Book, rows: readonly KeyedRow[], between?: () => void) {
  const play = playExcel(book);
  let batches = 0;
  const client = excelClient((batch) => {
    if (++batches === 2) between?.();
    return play(batch);
  });
  Object.assign(globalThis, { Excel: client.Excel });
  const said = { kind: 'append', sheet: 'Journal', column: 0, values: [['said']], looks: [] } as const;
  return markRows({ do: 'mark', sheet: 'Outbox', keyColumn: KEY, rows, then: [said] });
}

describe('marking rows of the outbox in Excel', () => {
  it('writes the row of the key, wherever it was sorted to, and what goes with it', async () => {
    const book = outbox(['', 'b', 'PLANNED'], ['mine', 'a', 'PLANNED']);
    expect(await mark(book, [claim('a', 'run 1')])).toEqual(['a']);
    expect(book.sheets[0].cells.slice(1)).toEqual([
      ['', 'b', 'PLANNED'],
      ['mine', 'a', 'CLAIMED', 'run 1'],
    ]);
    expect(book.sheets[1].cells).toEqual([['Day'], ['said']]);
  });

  it('leaves a row alone that is no longer what was expected, and says nothing of it', async () => {
    const book = outbox(['', 'a', 'SENT'], ['', 'b', 'PLANNED']);
    expect(await mark(book, [claim('a', 'run 1'), claim('b', 'run 1'), claim('gone', 'run 1')])).toEqual(['b']);
    expect(book.sheets[0].cells[1]).toEqual(['', 'a', 'SENT']);
  });

  it('writes nothing at all when no row is what was expected', async () => {
    const book = outbox(['', 'a', 'SENT']);
    expect(await mark(book, [claim('a', 'run 1')])).toEqual([]);
    expect(book.sheets[1].cells).toEqual([['Day']]);
  });

  it('writes what goes with no row at all', async () => {
    const book = outbox();
    expect(await mark(book, [])).toEqual([]);
    expect(book.sheets[1].cells).toEqual([['Day'], ['said']]);
  });

  it('lets only one of two runs claim a letter, one after the other', async () => {
    const book = outbox(['', 'a', 'PLANNED']);
    expect(await mark(book, [claim('a', 'run 1')])).toEqual(['a']);
    expect(await mark(book, [claim('a', 'run 2')])).toEqual([]);
    expect(book.sheets[0].cells[1]?.[RUN]).toBe('run 1');
  });

  it('gives back what it wrote over, where rows were moved in the very moment between finding one and writing it', async () => {
    const book = outbox(['', 'a', 'PLANNED'], ['', 'b', 'SENT', ''], ['', 'c', 'PLANNED']);
    const insert = () => book.sheets[0].cells.splice(1, 0, ['new', 'z', 'HELD', '']);
    expect(await mark(book, [claim('a', 'run 1'), claim('c', 'run 1')], insert)).toEqual([]);
    expect(book.sheets[0].cells.slice(1).map((row) => row.slice(0, 4).map((cell) => cell ?? ''))).toEqual([
      ['new', 'z', 'HELD', ''],
      ['', 'a', 'PLANNED'],
      ['', 'b', 'SENT', ''],
      ['', 'c', 'PLANNED'],
    ]);
  });

  it('counts none as marked that met the row of another one, which was marked as well', async () => {
    const book = outbox(['', 'a', 'PLANNED', ''], ['', 'b', 'PLANNED', '']);
    const swap = () => void book.sheets[0].cells.push(...book.sheets[0].cells.splice(1, 1));
    expect(await mark(book, [claim('a', 'run 1'), claim('b', 'run 1')], swap)).toEqual([]);
    expect(book.sheets[0].cells.slice(1)).toEqual([
      ['', 'b', 'PLANNED', ''],
      ['', 'a', 'PLANNED', ''],
    ]);
  });

  it('has written the row where what goes with it cannot be written any more', async () => {
    const book = outbox(['', 'a', 'PLANNED', '']);
    const journalGoes = () => void book.sheets.pop();
    await expect(mark(book, [claim('a', 'run 1')], journalGoes)).rejects.toThrow();
    expect(book.sheets[0].cells[1]).toEqual(['', 'a', 'CLAIMED', 'run 1']);
  });
});
