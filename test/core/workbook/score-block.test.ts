import type { Cell } from '../../../src/core/cells/cell';
import { BLOCK_HEADINGS } from '../../../src/core/score/score-headings';
import { blockEdits, removeBlockEdits } from '../../../src/core/workbook/block-edits';
import type { RankedEntry } from '../../../src/core/workbook/ranked-entry';
import { BLOCK_FIELDS, findBlock, placeBlock } from '../../../src/core/workbook/score-block';
import { carryOut, newBook, snapshotOf, visible, type Book } from '../../support/carry-out';
import { madeEntry, madeTable } from '../../support/made-entry';

const WIDTH = BLOCK_FIELDS.length;
const LEDGER: Cell[][] = [
  ['Aging report', null, null],
  ['Customer', 'Due', 'Open'],
  ['A', 46000, 10],
  ['B', 46001, 20],
  ['A', 46002, 30],
  ['Total', null, 60],
];
const ENTRIES = [madeEntry({ account: 'A', rows: [3, 5] }), madeEntry({ account: 'B', rows: [4], rank: 2 })];

function write(book: Book, entries: readonly RankedEntry[], headingRow: number, count: number): Book {
  const { rows } = snapshotOf(book, ['AR']).sheets['AR']!;
  const seen = findBlock(rows);
  const columns = (rows[headingRow - 1] ?? []).filter(
    (cell) => cell !== null && !String(cell).startsWith('Callsheet'),
  ).length;
  const table = madeTable(columns, headingRow, count);
  return carryOut(book, { edits: blockEdits('AR', rows, entries, placeBlock(rows, table, seen), seen) });
}

const at = (book: Book, row: number, heading: string): Cell => {
  const { rows } = snapshotOf(book, ['AR']).sheets['AR']!;
  const headings = rows.find((cells) => cells.includes(heading)) ?? [];
  return rows[row - 1]![headings.indexOf(heading)] ?? null;
};

describe('the block that Score adds to a sheet', () => {
  it('stands right of the table, its headings on the heading row, one column for each', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    expect(book.sheets['AR']!.cells[1]!.slice(3)).toEqual(Object.values(BLOCK_HEADINGS));
  });

  it('gives every invoice row of an account the values of the account, and leaves the total row empty', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    expect([3, 4, 5, 6].map((row) => at(book, row, 'Callsheet account'))).toEqual(['A', 'B', 'A', null]);
    expect(at(book, 5, 'Callsheet score')).toBe(61.234567);
    expect(book.sheets['AR']!.cells[5]!.slice(3).some((cell) => cell !== null)).toBe(false);
  });

  it('leaves free what a person keeps right of the table', () => {
    const rows = LEDGER.map((row, i): Cell[] => [...row, null, i === 3 ? 'my remark' : null]);
    const book = write(newBook({ AR: rows }), ENTRIES, 2, 4);
    expect(book.sheets['AR']!.cells[3]![4]).toBe('my remark');
    expect(book.sheets['AR']!.cells[1]![5]).toBe('Callsheet rank');
  });

  it('is written in one edit of values', () => {
    const rows = LEDGER;
    const table = madeTable(3, 2, 4);
    const edits = blockEdits('AR', rows, ENTRIES, placeBlock(rows, table, null), null);
    expect(edits.filter(({ kind }) => kind === 'values')).toHaveLength(1);
  });

  it('is the same after a second run', () => {
    const once = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    const before = visible(once);
    expect(visible(write(once, ENTRIES, 2, 4))).toEqual(before);
  });

  it('is updated where a person moved its columns to', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    for (const row of book.sheets['AR']!.cells) {
      while (row.length < 3 + WIDTH) row.push(null);
      const [rank] = row.splice(3, 1);
      row.unshift(rank ?? null);
      row.splice(6, 0, null);
    }
    write(
      book,
      [ENTRIES[1]!, ENTRIES[0]!].map((entry, i) => ({ ...entry, rank: i + 7 })),
      2,
      4,
    );
    expect(book.sheets['AR']!.cells[1]![0]).toBe('Callsheet rank');
    expect([3, 4, 5].map((row) => at(book, row, 'Callsheet rank'))).toEqual([8, 7, 8]);
    expect(findBlock(book.sheets['AR']!.cells)!.columns.size).toBe(WIDTH);
  });

  it('clears what a longer export left below', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    for (const row of book.sheets['AR']!.cells.slice(4)) row.splice(0, 3, null, null, null);
    write(book, [madeEntry({ account: 'A', rows: [3] }), madeEntry({ account: 'B', rows: [4] })], 2, 2);
    expect(
      book.sheets['AR']!.cells.slice(4)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
  });

  it('moves with the heading row when the new export starts lower', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    const pasted: Cell[][] = [['Aging report', null, null], ['As of 2026-11-21', null, null], ...LEDGER.slice(1)];
    pasted.forEach((cells, i) => {
      const row = (book.sheets['AR']!.cells[i] ??= []);
      cells.forEach((cell, column) => (row[column] = cell));
    });
    write(book, [madeEntry({ account: 'A', rows: [4, 6] }), madeEntry({ account: 'B', rows: [5] })], 3, 4);
    expect(book.sheets['AR']!.cells[1]!.slice(3).every((cell) => cell === null)).toBe(true);
    expect([4, 5, 6].map((row) => at(book, row, 'Callsheet account'))).toEqual(['A', 'B', 'A']);
  });

  it('is laid out anew, in order, when a wider export covered its first columns', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    const wide = LEDGER.map((row, i): Cell[] => [...row, i === 1 ? 'Region' : 'EU', i === 1 ? 'Agent' : 'Ada']);
    wide.forEach((cells, i) => cells.forEach((cell, column) => (book.sheets['AR']!.cells[i]![column] = cell)));
    write(book, ENTRIES, 2, 4);
    expect(book.sheets['AR']!.cells[1]!.slice(5)).toEqual(Object.values(BLOCK_HEADINGS));
    expect([3, 4, 5].map((row) => at(book, row, 'Callsheet account'))).toEqual(['A', 'B', 'A']);
  });

  it('comes back whole when a person deleted some of its columns', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    for (const row of book.sheets['AR']!.cells) row.splice(5, 2);
    write(book, ENTRIES, 2, 4);
    expect(book.sheets['AR']!.cells[1]!.slice(3)).toEqual(Object.values(BLOCK_HEADINGS));
  });

  it('stands once: a copy of it is cleared by the next run', () => {
    const book = write(newBook({ AR: LEDGER }), ENTRIES, 2, 4);
    for (const row of book.sheets['AR']!.cells) row.push(...row.slice(3, 5));
    write(book, ENTRIES, 2, 4);
    const headings = book.sheets['AR']!.cells[1]!;
    expect(headings.filter((cell) => cell === 'Callsheet rank')).toHaveLength(1);
    expect(headings.filter((cell) => cell === 'Callsheet score')).toHaveLength(1);
  });

  it('goes without a trace: contents, formats and widths are as they were', () => {
    const book = newBook({ AR: LEDGER });
    const before = visible(book);
    write(book, ENTRIES, 2, 4);
    expect(visible(book)).not.toEqual(before);
    const { rows } = snapshotOf(book, ['AR']).sheets['AR']!;
    carryOut(book, { edits: removeBlockEdits('AR', rows, findBlock(rows)!) });
    expect(visible(book)).toEqual(before);
  });

  it('shows amounts with the decimals of the ledger’s currencies', () => {
    const edits = (currency: string) => {
      const table = madeTable(3, 2, 4);
      return blockEdits(
        'AR',
        LEDGER,
        [madeEntry({ account: 'A', rows: [3], currency })],
        placeBlock(LEDGER, table, null),
        null,
      );
    };
    expect(JSON.stringify(edits('KWD'))).toContain('"#,##0.000"');
    expect(JSON.stringify(edits('JPY'))).toContain('"#,##0"');
  });
});
