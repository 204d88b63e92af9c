import type { KeyedRow } from '../../src/core/workbook/plan';
import { markRows } from '../../src/sheets/server/mark-rows';
import { installServices, sheetsBook, type SheetsBook } from '../support/sheets-book';

const [KEY, STATE, RUN] = [1, 2, 3];

function outbox(...rows: string[][]): SheetsBook {
  const values = [['Note', 'Key', 'State', 'Run'], ...rows];
  const book = sheetsBook({ name: 'Outbox', values }, { name: 'Journal', values: [['Day']] });
  installServices(book);
  return book;
}

const claim = (key: string, run: string): KeyedRow => ({
  key,
  expect: { column: STATE, among: ['PLANNED'] },
  cells: [
    { column: RUN, value: run },
    { column: STATE, value: 'CLAIMED' },
  ],
});
const said = { kind: 'append', sheet: 'Journal', column: 0, values: [['said']], looks: [] } as const;
const mark = (...rows: KeyedRow[]): readonly string[] =>
  markRows({ do: 'mark', sheet: 'Outbox', keyColumn: KEY, rows, then: [said] });

/** Text is written with an apostrophe, which Google Sheets takes for a mark of text. */
const rowsOf = ({ sheets }: SheetsBook): unknown[][] =>
  sheets[0].values.slice(1).map((row) => row.map((cell) => String(cell).replace(/^'/, '')));

describe('marking rows of the outbox in Google Sheets', () => {
  it('writes the row of the key, wherever it was sorted to, and what goes with it, while nobody else writes', () => {
    const book = outbox(['', 'b', 'PLANNED'], ['mine', 'a', 'PLANNED']);
    expect(mark(claim('a', 'run 1'))).toEqual(['a']);
    expect(rowsOf(book)).toEqual([
      ['', 'b', 'PLANNED'],
      ['mine', 'a', 'CLAIMED', 'run 1'],
    ]);
    expect(book.sheets[1].values).toEqual([['Day'], ["'said"]]);
    expect(book.calls[0]).toBe('lock');
    expect(book.calls.slice(-2)).toEqual(['flush', 'unlock']);
  });

  it('leaves a row alone that is no longer what was expected, and carries nothing out for it', () => {
    const book = outbox(['', 'a', 'SENT']);
    expect(mark(claim('a', 'run 1'), claim('gone', 'run 1'))).toEqual([]);
    expect(book.sheets.map(({ values }) => values.length)).toEqual([2, 1]);
    expect(book.sheets[0].values[1]).toEqual(['', 'a', 'SENT']);
  });

  it('lets only one of two runs claim a letter', () => {
    const book = outbox(['', 'a', 'PLANNED']);
    expect([mark(claim('a', 'run 1')), mark(claim('a', 'run 2'))]).toEqual([['a'], []]);
    expect(rowsOf(book)[0][RUN]).toBe('run 1');
  });

  it('writes nothing while somebody else holds the spreadsheet', () => {
    const book = outbox(['', 'a', 'PLANNED']);
    book.locked = true;
    expect(() => mark(claim('a', 'run 1'))).toThrow('Somebody else is writing');
    expect(book.sheets[0].values[1][STATE]).toBe('PLANNED');
  });
});
