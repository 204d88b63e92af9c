import type { Cell } from '../../../src/core/cells/cell';
import { blockEdits } from '../../../src/core/workbook/block-edits';
import { highlightEdit } from '../../../src/core/workbook/highlight';
import type { RankedEntry } from '../../../src/core/workbook/ranked-entry';
import { findBlock, placeBlock } from '../../../src/core/workbook/score-block';
import { carryOut, newBook, snapshotOf, type Book } from '../../support/carry-out';
import { highlighted } from '../../support/highlighted';
import { madeEntry, madeTable } from '../../support/made-entry';

const LEDGER: Cell[][] = [
  ['Customer', 'Open'],
  ['A', 10],
  ['B', 20],
  ['C', 30],
  ['A', 40],
];
const table = madeTable(2, 1, 4);

function score(book: Book, entries: readonly RankedEntry[]): Book {
  const { rows, rules } = snapshotOf(book, ['AR']).sheets['AR']!;
  const seen = findBlock(rows);
  const place = placeBlock(rows, table, seen);
  return carryOut(book, {
    edits: [...blockEdits('AR', rows, entries, place, seen), highlightEdit('AR', table, entries, place, rules)],
  });
}

const [a, b, c] = [
  madeEntry({ account: 'A', rows: [2, 5], rank: 1 }),
  madeEntry({ account: 'B', rows: [3], rank: 2 }),
  madeEntry({ account: 'C', rows: [4], rank: 3, top: false }),
];

describe('the highlighting of the Top N', () => {
  it('colors every row of the accounts on or above the line, across table and block', () => {
    const book = score(newBook({ AR: LEDGER }), [a, b, c]);
    expect(highlighted(book.sheets['AR']!)).toEqual([2, 3, 5]);
    expect(book.sheets['AR']!.rules[0]).toMatchObject({ row: 2, column: 0, rowCount: 4, columnCount: 2 + 17 });
  });

  it('follows the rows when a person sorts them', () => {
    const book = score(newBook({ AR: LEDGER }), [a, b, c]);
    const cells = book.sheets['AR']!.cells;
    cells.push(...cells.splice(1, 2));
    expect(highlighted(book.sheets['AR']!)).toEqual([3, 4, 5]);
  });

  it('replaces its earlier rule', () => {
    const book = score(newBook({ AR: LEDGER }), [a, b, c]);
    score(
      book,
      [b, c, a].map((entry, i) => ({ ...entry, rank: i + 1, top: i < 1 })),
    );
    expect(book.sheets['AR']!.rules).toHaveLength(1);
    expect(highlighted(book.sheets['AR']!)).toEqual([3]);
  });

  it('draws a line through each list when a currency without a rate has its own', () => {
    const euro = { ...madeEntry({ account: 'C', rows: [4], rank: 1, rankedIn: 'EUR', currency: 'EUR' }), top: false };
    const book = score(newBook({ AR: LEDGER }), [a, b, euro]);
    expect(highlighted(book.sheets['AR']!)).toEqual([2, 3, 5]);
    score(book, [a, b, { ...euro, top: true }]);
    expect(highlighted(book.sheets['AR']!)).toEqual([2, 3, 4, 5]);
  });

  it('has formulas without an argument separator, which would differ between locales', () => {
    const book = score(newBook({ AR: LEDGER }), [a, b, c]);
    expect(book.sheets['AR']!.rules.map(({ formula }) => formula).join()).not.toMatch(/[,;]/);
  });
});
