import type { Cell, Rows } from '../../../src/core/cells/cell';
import type { JournalEvent } from '../../../src/core/journal/event';
import { readJournal } from '../../../src/core/journal/read-journal';
import { appendJournalEdits } from '../../../src/core/workbook/journal-edits';
import { JOURNAL_NAME, JOURNAL_SHEET } from '../../../src/core/workbook/our-sheets';
import { carryOut, copyBook, newBook, snapshotOf, type Book } from '../../support/carry-out';
import { day, event } from '../journal/journal-event';

const rowsOf = (book: Book): Rows => snapshotOf(book, [JOURNAL_SHEET]).sheets[JOURNAL_SHEET]?.rows ?? [];

function append(book: Book, ...events: readonly JournalEvent[]): Book {
  const seen = JOURNAL_SHEET in book.sheets ? readJournal(rowsOf(book), 'USD') : null;
  return carryOut(book, { edits: appendJournalEdits(seen, events, 'USD') });
}

const promise = event('2026-03-02', 'promise', {
  id: 'p1',
  second: 50_709,
  who: 'ana@example.com',
  account: '0042',
  currency: 'USD',
  promisedDay: day('2026-03-20'),
  amount: 125_050,
  note: '=1+1',
});
const HEADINGS =
  'Day,Time,Who,Account,Currency,Kind,Channel,Outcome,Stage,For day,Promised day,Amount,Reference,Note,Id'.split(',');

describe('the Journal sheet', () => {
  it('is made with its headings when the first row is written', () => {
    const book = append(newBook({ AR: [] }), promise);
    const sheet = book.sheets[JOURNAL_SHEET]!;
    expect(rowsOf(book)[0]).toEqual(HEADINGS);
    expect(sheet.frozenRows).toBe(1);
    expect(Object.keys(sheet.widths)).toHaveLength(HEADINGS.length);
    expect(sheet.looks['1,0']).toMatchObject({ bold: true });
  });

  it('can be made without a row', () => {
    expect(rowsOf(append(newBook({ AR: [] })))).toEqual([HEADINGS]);
  });

  it('has days as dates, the time as text, amounts as numbers, and no text that a host takes for something else', () => {
    const book = append(newBook({ AR: [] }), promise);
    const cells = book.sheets[JOURNAL_SHEET]!.cells[1]!;
    const at = (heading: string): Cell => cells[HEADINGS.indexOf(heading)] ?? null;
    expect(['Day', 'Time', 'Account', 'Promised day', 'Amount', 'Note'].map(at)).toEqual([
      day('2026-03-02'),
      '14:05:09',
      '0042',
      day('2026-03-20'),
      1250.5,
      '=1+1',
    ]);
    const looks = book.sheets[JOURNAL_SHEET]!.looks;
    expect(looks[`2,${HEADINGS.indexOf('Day')}`]?.number).toBe('yyyy-mm-dd_)');
    expect(looks[`2,${HEADINGS.indexOf('Amount')}`]?.number).toBe('#,##0.00_)');
  });

  it('is read back as it was written', () => {
    expect(readJournal(rowsOf(append(newBook({ AR: [] }), promise)), 'USD').events).toEqual([{ ...promise, row: 2 }]);
  });

  it('gets new rows beneath the last one with anything in it, and no other cell changes', () => {
    const book = append(newBook({ AR: [] }), promise);
    book.sheets[JOURNAL_SHEET]!.cells.push([], [], [null, null, 'our own remark']);
    const before = copyBook(book).sheets[JOURNAL_SHEET]!.cells;
    const after = append(book, event('2026-03-03', 'note', { id: 'n1' })).sheets[JOURNAL_SHEET]!.cells;
    expect(after.slice(0, 5)).toEqual(before);
    expect(after[5]!.slice(0, 6)).toEqual([day('2026-03-03'), null, null, 'A', null, 'note']);
  });

  it('keeps what somebody else appended since it was read', () => {
    const book = append(newBook({ AR: [] }), promise);
    const seen = readJournal(rowsOf(book), 'USD');
    const written = (id: string, note: string) =>
      appendJournalEdits(seen, [event('2026-03-03', 'note', { id, note })], 'USD');
    const [theirs, ours] = [written('n1', 'theirs'), written('n2', 'ours')];
    carryOut(book, { edits: theirs });
    carryOut(book, { edits: ours });
    const { events, problems } = readJournal(rowsOf(book), 'USD');
    expect(problems).toEqual([]);
    expect(events.map(({ id, note, row }) => [id, note, row])).toEqual([
      ['p1', '=1+1', 2],
      ['n1', 'theirs', 3],
      ['n2', 'ours', 4],
    ]);
    expect(book.sheets[JOURNAL_SHEET]!.looks['4,0']?.number).toBe('yyyy-mm-dd_)');
    expect(book.names[JOURNAL_NAME]!.rowCount).toBeGreaterThan(4);
  });

  it('is named down to the new row where formulas of the user show nothing in rows above it', () => {
    const rows: Rows = [...rowsOf(append(newBook({ AR: [] }), promise)), ...Array.from({ length: 998 }, () => [''])];
    const edits = appendJournalEdits(readJournal(rows, 'USD'), [event('2026-03-03', 'note')], 'USD');
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'name', row: 1, rowCount: 1201 }));
  });

  it('follows headings that people moved, and leaves columns of theirs alone', () => {
    const book = newBook({
      [JOURNAL_SHEET]: [['Mood', 'Kind', 'Ours', 'Account', 'Fecha']],
    });
    append(book, promise);
    expect(rowsOf(book)[1]!.slice(0, 5)).toEqual([null, 'promise', null, '0042', day('2026-03-02')]);
  });

  it('gets the columns that it lacks at its right, so that every row can be taken back', () => {
    const book = newBook({ [JOURNAL_SHEET]: [['Fecha', 'Account', 'Kind', 'Importe', 'Ours']] });
    append(book, promise);
    const added = HEADINGS.filter((heading) => !['Day', 'Account', 'Kind', 'Amount'].includes(heading));
    expect(rowsOf(book)[0]).toEqual(['Fecha', 'Account', 'Kind', 'Importe', 'Ours', ...added]);
    expect(readJournal(rowsOf(book), 'USD').events).toEqual([{ ...promise, row: 2 }]);
    append(book, event('2026-03-03', 'note', { id: 'n1' }));
    expect(rowsOf(book)[0]).toHaveLength(5 + added.length);
  });

  it('is what AR_Journal names, with room for rows that people write beneath', () => {
    const book = append(append(newBook({ AR: [] }), promise), event('2026-03-03', 'note'));
    expect(book.names[JOURNAL_NAME]).toMatchObject({
      sheet: JOURNAL_SHEET,
      row: 1,
      column: 0,
      rowCount: 203,
      columnCount: HEADINGS.length,
    });
  });

  it('has 200 rows of room below the last row again after each run, however many rows people wrote themselves', () => {
    const book = append(newBook({ AR: [] }), promise);
    const rows = book.sheets[JOURNAL_SHEET]!.cells;
    rows.push(...Array.from({ length: 250 }, (): Cell[] => [day('2026-03-03'), null, 'Ana', 'A', null, 'note']));
    expect(book.names[JOURNAL_NAME]!.rowCount).toBeLessThan(rows.length);
    append(book);
    expect(book.names[JOURNAL_NAME]).toMatchObject({ row: 1, rowCount: 252 + 200 });
  });

  it('a sheet of that name with something else in it is not written to', () => {
    const book = newBook({ [JOURNAL_SHEET]: [['Shopping'], ['Milk']] });
    expect(rowsOf(append(book, promise))).toEqual([['Shopping'], ['Milk']]);
  });

  it('is not touched when nothing happened', () => {
    const book = append(newBook({ AR: [] }), promise);
    const before = copyBook(book);
    expect(append(book)).toEqual(before);
  });
});
