import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { dayOf } from '../../../src/core/cells/day';
import { callListDay } from '../../../src/core/workbook/call-list-day';
import type { CallListLine } from '../../../src/core/workbook/call-list-columns';
import { callListEdits } from '../../../src/core/workbook/call-list-edits';
import { LEFT } from '../../../src/core/workbook/call-list-rows';
import { readCallList } from '../../../src/core/workbook/read-call-list';
import { carryOut, newBook, snapshotOf, visible, type Book } from '../../support/carry-out';
import { madeEntry } from '../../support/made-entry';

const SHEET = 'Call list';
const ABOVE = ['Call list', 'As of 2026-11-20: Top 2 of 3 accounts.', 'Open 300.00 USD; past due 300.00 USD.'];
const HEADING_ROW = 5;

const line = (account: string, rank: number, top = true): CallListLine => ({
  ...madeEntry({ account, rows: [rank + 1], rank, top }),
  contact: `Ms ${account}`,
  phone: '+351 910 000 000',
  handling: 'invoices by the portal',
});

function refresh(book: Book, lines: readonly CallListLine[], above = ABOVE): Book {
  const before = snapshotOf(book, [SHEET]).sheets[SHEET];
  return carryOut(book, { edits: callListEdits(lines, above, before, before ? readCallList(before.rows) : null) });
}

const column = (book: Book, heading: string): number => book.sheets[SHEET]!.cells[HEADING_ROW - 1]!.indexOf(heading);
const list = (book: Book, heading: string): Cell[] =>
  snapshotOf(book, [SHEET])
    .sheets[SHEET]!.rows.slice(HEADING_ROW)
    .map((row) => row[column(book, heading)] ?? null);

function write(book: Book, account: string, heading: string, cell: Cell): void {
  const row = book.sheets[SHEET]!.cells.find((cells) => cells[column(book, 'Account')] === account)!;
  row[column(book, heading)] = cell;
}

const made = (): Book => refresh(newBook({ AR: [] }), [line('A', 1), line('B', 2), line('C', 3, false)]);

describe('the Call list', () => {
  it('lists every account in rank order, with whom to call and what to say', () => {
    const book = made();
    expect(list(book, 'Rank')).toEqual([1, 2, 3]);
    expect(list(book, 'Name')).toEqual(['A Ltd', 'B Ltd', 'C Ltd']);
    expect(list(book, 'Track')).toEqual(['personal', 'personal', 'automatic']);
    expect(list(book, 'Next action')[0]).toBe('Remind A');
    expect(list(book, 'Phone')[0]).toBe('+351 910 000 000');
    expect(book.sheets[SHEET]!.cells.slice(0, 3).map((row) => row[0])).toEqual(ABOVE);
  });

  it('prints the Top N on one page, from the rank to the notes', () => {
    const book = made();
    expect(book.sheets[SHEET]!.print).toEqual({ titleRows: 5, lastRow: 7, lastColumn: column(book, 'Notes') });
    expect(list(book, 'Handling')[0]).toBe('invoices by the portal');
    expect(column(book, 'Handling')).toBeLessThan(column(book, 'Next action'));
  });

  it('keeps a note with its account when the ranks change', () => {
    const book = made();
    write(book, 'B', 'Notes', 'asks for Ana');
    refresh(book, [line('B', 1), line('C', 2), line('A', 3, false)]);
    expect(list(book, 'Account')).toEqual(['B', 'C', 'A']);
    expect(list(book, 'Notes')).toEqual(['asks for Ana', null, null]);
  });

  it('keeps a column of the user’s own, and where it stands', () => {
    const book = made();
    for (const [i, row] of book.sheets[SHEET]!.cells.entries()) {
      while (row.length < 3) row.push(null);
      row.splice(2, 0, i === HEADING_ROW - 1 ? 'Promised' : i >= HEADING_ROW ? 100 + i : null);
    }
    refresh(book, [line('C', 1), line('A', 2), line('B', 3, false)]);
    expect(column(book, 'Promised')).toBe(2);
    expect(list(book, 'Promised')).toEqual([107, 105, 106]);
  });

  it('leaves a user’s cells unwritten while no account moves, so that formulas in them stay', () => {
    const book = made();
    write(book, 'A', 'Notes', 'x');
    const before = snapshotOf(book, [SHEET]).sheets[SHEET]!;
    const edits = callListEdits(
      [line('A', 1), line('B', 2), line('C', 3, false)],
      ABOVE,
      before,
      readCallList(before.rows),
    );
    const notes = column(book, 'Notes');
    const written = edits.filter(
      (edit) => edit.kind === 'values' && edit.column <= notes && edit.column + edit.columnCount > notes,
    );
    expect(written).toEqual([]);
  });

  it('keeps an account that left below the list while it has a note, and says so', () => {
    const book = made();
    write(book, 'A', 'Notes', 'sends remittance late');
    refresh(book, [line('B', 1), line('C', 2)]);
    expect(list(book, 'Rank')).toEqual([1, 2, LEFT]);
    expect(list(book, 'Account')).toEqual(['B', 'C', 'A']);
    expect(list(book, 'Balance')).toEqual([100, 100, null]);
    refresh(book, [line('A', 1), line('B', 2), line('C', 3, false)]);
    expect(list(book, 'Rank')).toEqual([1, 2, 3]);
    expect(list(book, 'Notes')[0]).toBe('sends remittance late');
  });

  it('drops an account that left without a note, and leaves nothing of it behind', () => {
    const book = made();
    refresh(book, [line('B', 1)]);
    expect(list(book, 'Account')).toEqual(['B']);
  });

  it('keeps lines of the user’s that belong to no account', () => {
    const book = made();
    const row: Cell[] = [];
    row[column(book, 'Name')] = 'Holiday on Friday';
    book.sheets[SHEET]!.cells.push(Array.from(row, (cell) => cell ?? null));
    refresh(book, [line('B', 1), line('A', 2)]);
    expect(list(book, 'Name')).toEqual(['B Ltd', 'A Ltd', 'Holiday on Friday']);
  });

  it('replaces edits in its own columns and knows which rows they were in', () => {
    const book = made();
    write(book, 'B', 'Balance', 1);
    const seen = readCallList(snapshotOf(book, [SHEET]).sheets[SHEET]!.rows)!;
    expect(seen.rows.filter(({ edited }) => edited).map(({ name }) => name)).toEqual(['B Ltd']);
    refresh(book, [line('A', 1), line('B', 2), line('C', 3, false)]);
    expect(list(book, 'Balance')).toEqual([100, 100, 100]);
  });

  it('takes a new balance for no edit', () => {
    const book = made();
    refresh(book, [{ ...line('A', 1), row: { ...line('A', 1).row, balance: 7 } }]);
    expect(readCallList(snapshotOf(book, [SHEET]).sheets[SHEET]!.rows)!.rows.some(({ edited }) => edited)).toBe(false);
  });

  it('refreshes its lines above the headings, but not a line a person put there', () => {
    const book = made();
    book.sheets[SHEET]!.cells[2]![0] = 'Team meeting at nine';
    refresh(book, [line('A', 1)], ['Call list', 'As of 2026-11-21: Top 2 of 1 accounts.', ABOVE[2]!]);
    expect(book.sheets[SHEET]!.cells.slice(0, 3).map((row) => row[0])).toEqual([
      'Call list',
      'As of 2026-11-21: Top 2 of 1 accounts.',
      'Team meeting at nine',
    ]);
  });

  it('knows its lines above the headings also in the language that Policy had before', () => {
    const book = made();
    const above = ['Call list', 'Al 2026-11-21: Top 2 de 1 cuentas.', 'Pendiente 1,00 USD; vencido 1,00 USD.'];
    refresh(book, [line('A', 1)], above);
    expect(book.sheets[SHEET]!.cells.slice(0, 3).map((row) => row[0])).toEqual(above);
  });

  it('leaves a line that a person put there also where it begins as ours do, and takes its day from ours', () => {
    const book = made();
    const theirs = ['Call Ana before 10:00', 'As agreed until 2026-12-31: Bea calls A to F', 'Em férias: Rui'];
    const { cells } = book.sheets[SHEET]!;
    theirs.forEach((text, i) => (cells[i] = [text]));
    refresh(book, [line('A', 1)]);
    expect(cells.slice(0, 3).map((row) => row[0])).toEqual(theirs);
    cells[1] = [ABOVE[1]!];
    cells.unshift([theirs[1]!]);
    expect(callListDay(cells, readCallList(cells)!)).toBe(dayOf(2026, 11, 20));
  });

  it('is not recognized in a sheet that somebody else wrote', () => {
    expect(
      readCallList([
        ['Name', 'Phone'],
        ['Ana', '1'],
      ]),
    ).toBeNull();
  });

  const accounts = ['A', 'B', 'C', 'D', 'E', 'F'];
  const order = fc.shuffledSubarray(accounts);
  const notes = fc.dictionary(fc.constantFrom(...accounts), fc.constantFrom<Cell>('note', '=1+1', 12, true));

  it('loses no note, whatever accounts come, go and change places (law)', () => {
    fc.assert(
      fc.property(order, notes, fc.array(order, { minLength: 1, maxLength: 4 }), (first, written, later) => {
        const lines = (names: readonly string[]) => names.map((name, i) => line(name, i + 1, i < 2));
        const book = refresh(newBook({ AR: [] }), lines(first));
        const kept = Object.entries(written).filter(([account]) => first.includes(account));
        for (const [account, note] of kept) write(book, account, 'Notes', note);
        for (const names of later) refresh(book, lines(names));
        const after = new Map(list(book, 'Account').map((account, i) => [account, list(book, 'Notes')[i]]));
        for (const [account, note] of kept) expect(after.get(account)).toBe(note);
        expect(new Set(list(book, 'Account')).size).toBe(list(book, 'Account').length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after a second run with the same accounts (law)', () => {
    fc.assert(
      fc.property(order, order, (first, second) => {
        const lines = second.map((name, i) => line(name, i + 1, i < 2));
        const book = refresh(
          newBook({ AR: [] }),
          first.map((name, i) => line(name, i + 1)),
        );
        for (const name of first) write(book, name, 'Notes', `about ${name}`);
        const once = visible(refresh(book, lines));
        expect(visible(refresh(book, lines))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });
});
