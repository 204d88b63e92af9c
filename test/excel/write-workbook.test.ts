import { batchesOf } from '../../src/core/workbook/batches';
import type { Edit } from '../../src/core/workbook/plan';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writeWorkbook } from '../../src/excel/write-workbook';
import { bookOf, playExcel, type Book } from '../support/excel-book';
import { excelClient, type ExcelClient } from '../support/excel-client';

const quiet = (): void => undefined;
const write = async (...edits: Edit[]): Promise<void> =>
  writeWorkbook(batchesOf(edits), await readWorkbook([], quiet), () => Promise.resolve());

function open(book: Book): ExcelClient {
  const client = excelClient(playExcel(book));
  Object.assign(globalThis, { Excel: client.Excel });
  return client;
}

/** Reads, then carries the edits out; tells how many batches the writing took. */
async function carry(book: Book, ...edits: Edit[]): Promise<number> {
  const client = open(book);
  await write(...edits);
  return client.batches() - 1;
}

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ sheet: 'Aging', row, column, rowCount, columnCount },
});
const aging = (): Book => bookOf({ name: 'Aging', cells: [['Account', 'Open']] });

describe('carrying a plan out in Excel', () => {
  it('takes one batch, whatever the edits', async () => {
    const book = aging();
    const batches = await carry(
      book,
      { kind: 'sheet', sheet: 'Call list' },
      { kind: 'values', ...block(2, 0, 1, 2), values: [['C-1', 12]] },
      { kind: 'look', ...block(1, 0, 1, 2), look: { bold: true, fill: '#dde7f3', wrap: true, left: true, top: true } },
      { kind: 'widths', sheet: 'Aging', column: 0, widths: [10, null] },
      { kind: 'freeze', sheet: 'Aging', rows: 1 },
      { kind: 'name', name: 'AR_Policy', ...block(1, 0, 2, 2) },
      { kind: 'print', sheet: 'Aging', titleRows: 1, lastRow: 2, lastColumn: 1 },
    );
    expect(batches).toBe(1);
    expect(book.done).toEqual([
      'Aging!R1C1:R1C2 bold true',
      'Aging!R1C1:R1C2 color #dde7f3',
      'Aging!R1C1:R1C2 wrapText true',
      'Aging!R1C1:R1C2 horizontalAlignment Left',
      'Aging!R1C1:R1C2 verticalAlignment Top',
      'Aging!R1C1:R1C1 columnWidth 56.25',
      'Aging!R1C2:R1C2 useStandardWidth true',
      'Aging freeze 1',
      'Aging orientation Landscape',
      'Aging zoom {"horizontalFitToPages":1}',
      'Aging print area Aging!R1C1:R2C2',
      'Aging title rows $1:$1',
    ]);
    expect(book.names).toEqual({ AR_Policy: 'Aging!R1C1:R2C2' });
  });

  it('finds rows by their key in one batch before it writes, and refuses all where one is not what it was', async () => {
    const outbox = (state: string) =>
      bookOf(
        {
          name: 'Outbox',
          cells: [
            ['Key', 'State'],
            ['b', 'PLANNED'],
            ['a', state],
          ],
        },
        { name: 'Journal', cells: [['Day']] },
      );
    const removed = { key: 'a', expect: { column: 1, among: ['PLANNED'] }, cells: [{ column: 1, value: 'REMOVED' }] };
    const edits: Edit[] = [
      { kind: 'append', sheet: 'Journal', column: 0, values: [['said']], looks: [] },
      { kind: 'keyed', sheet: 'Outbox', keyColumn: 0, rows: [removed], absent: ['c'] },
    ];
    const book = outbox('PLANNED');
    expect(await carry(book, ...edits)).toBe(2);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([
      [
        ['Key', 'State'],
        ['b', 'PLANNED'],
        ['a', 'REMOVED'],
      ],
      [['Day'], ['said']],
    ]);
    const changed = outbox('SENT');
    await expect(carry(changed, ...edits)).rejects.toThrow('Somebody changed the sheet "Outbox" meanwhile');
    expect(changed.sheets.map(({ cells }) => cells)).toEqual([
      [
        ['Key', 'State'],
        ['b', 'PLANNED'],
        ['a', 'SENT'],
      ],
      [['Day']],
    ]);
  });

  it('writes over no row that came in the place of another in that very moment, and says so', async () => {
    const rows = [
      ['Key', 'State'],
      ['b', 'SENT'],
      ['a', 'PLANNED'],
    ];
    const book = bookOf({ name: 'Outbox', cells: rows }, { name: 'Journal', cells: [['Day']] });
    const play = playExcel(book);
    let batches = 0;
    const client = excelClient((batch) => {
      if (++batches === 3) book.sheets[0].cells.splice(1, 0, ['c', 'HELD']);
      return play(batch);
    });
    Object.assign(globalThis, { Excel: client.Excel });
    const removed = { key: 'a', expect: { column: 1, among: ['PLANNED'] }, cells: [{ column: 1, value: 'REMOVED' }] };
    const edits: Edit[] = [
      { kind: 'keyed', sheet: 'Outbox', keyColumn: 0, rows: [removed], absent: [] },
      { kind: 'append', sheet: 'Journal', column: 0, values: [['said']], looks: [] },
    ];
    await expect(write(...edits)).rejects.toThrow(
      'Somebody moved rows of the sheet "Outbox" meanwhile: those stay as they were, and the rest may have been written.',
    );
    expect(book.sheets[1].cells).toEqual([['Day'], ['said']]);
    expect(book.sheets[0].cells.slice(1)).toEqual([
      ['c', 'HELD'],
      ['b', 'SENT'],
      ['a', 'PLANNED'],
    ]);
  });

  it('makes a sheet for its first rows, and refuses where somebody else has made it with them meanwhile', async () => {
    const edits: Edit[] = [
      { kind: 'keyed', sheet: 'Outbox', keyColumn: 0, rows: [], absent: ['a'] },
      { kind: 'sheet', sheet: 'Outbox' },
      { kind: 'append', sheet: 'Outbox', column: 0, values: [['a']], looks: [] },
    ];
    const book = aging();
    await carry(book, ...edits);
    expect(book.sheets.find(({ name }) => name === 'Outbox')?.cells.flat()).toContain('a');
    await expect(carry(book, ...edits)).rejects.toThrow('Somebody changed the sheet "Outbox" meanwhile');
  });

  it('asks nothing of Excel when there is nothing to do', async () => {
    expect(await carry(aging())).toBe(0);
  });

  it('writes text as text, so that no cell of a customer becomes a formula, a date or a number', async () => {
    const book = bookOf({ name: 'Aging', cells: [] });
    const sent: unknown[] = [];
    const client = excelClient((batch) => {
      sent.push(
        ...batch.Actions.filter(({ Name }) => Name === 'Values').map(
          ({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0],
        ),
      );
      return playExcel(book)(batch);
    });
    Object.assign(globalThis, { Excel: client.Excel });
    const edit: Edit = { kind: 'values', ...block(1, 0, 1, 4), values: [['=HYPERLINK("http://x")', '1-30', -5, true]] };
    await write(edit);
    expect(sent).toEqual([[['\'=HYPERLINK("http://x")', "'1-30", -5, true]]]);
  });

  it('empties a cell where the plan says nothing stands', async () => {
    const book = bookOf({ name: 'Aging', cells: [['old', 'kept']] });
    await carry(book, { kind: 'values', ...block(1, 0, 1, 1), values: [[null]] });
    expect(book.sheets[0].cells).toEqual([['', 'kept']]);
  });

  it('adds a sheet only when there is none of that name, in whatever case', async () => {
    const book = bookOf({ name: 'Aging', cells: [] }, { name: 'call list', cells: [] });
    await carry(
      book,
      { kind: 'sheet', sheet: 'Call list' },
      { kind: 'sheet', sheet: 'Policy' },
      { kind: 'sheet', sheet: 'Policy' },
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(['Aging', 'call list', 'Policy']);
  });

  it('appends beneath what stands there when it writes, in the same batch, looks with it', async () => {
    const book = aging();
    const client = open(book);
    const reading = await readWorkbook(['Aging'], quiet);
    book.sheets[0].cells.push([null, null, 'somebody else']);
    const looks = [{ row: 2, rowCount: 3, column: 2, columnCount: 1, look: { number: 'yyyy-mm-dd' } }];
    const values = [
      ['=x', null, 46000],
      ['y', null, 46001],
    ];
    const edits: readonly Edit[] = [
      { kind: 'values', ...block(1, 0, 1, 2), values: [['Account', 'Open']] },
      { kind: 'append', sheet: 'Aging', column: 0, values, looks },
    ];
    client.batches();
    await writeWorkbook(batchesOf(edits), reading, () => Promise.resolve());
    expect(client.batches()).toBe(1);
    expect(book.sheets[0].cells).toEqual([
      ['Account', 'Open'],
      [null, null, 'somebody else'],
      ['=x', '', 46000],
      ['y', '', 46001],
    ]);
    expect(book.done).toEqual(['Aging!R4C3:R6C3 numberFormat yyyy-mm-dd']);
  });

  it('appends beneath the first row of a sheet that has nothing on it', async () => {
    const book = bookOf({ name: 'Aging', cells: [] });
    await carry(book, { kind: 'append', sheet: 'Aging', column: 1, values: [[1]], looks: [] });
    expect(book.sheets[0].cells).toEqual([[], [null, 1]]);
  });

  it('points a name that is there elsewhere, so that formulas with it stay whole', async () => {
    const book = { ...aging(), names: { AR_Policy: 'elsewhere' } };
    await carry(book, { kind: 'name', name: 'AR_Policy', ...block(1, 0, 9, 2) });
    expect(book.names).toEqual({ AR_Policy: 'Aging!$A$1:$B$9' });
  });

  it("replaces its own highlighting and leaves the user's alone", async () => {
    const theirs = { id: 'theirs', type: 'Custom', formula: '=$A1="x"' };
    const book = bookOf({
      name: 'Aging',
      cells: [['a']],
      rules: [theirs, { id: 'ours', type: 'Custom', formula: '=1' }],
    });
    const add = [{ ...block(2, 0, 5, 2), formula: '=$A2<=20', fill: '#fff2cc' }];
    await carry(book, { kind: 'rules', sheet: 'Aging', remove: ['ours'], add });
    expect(book.sheets[0].rules).toEqual([theirs, expect.objectContaining({ formula: '=$A2<=20', fill: '#fff2cc' })]);
  });

  it('writes more than 4 MB in parts, each cell once and in its place', async () => {
    const book = bookOf({ name: 'Aging', cells: [] });
    const values = Array.from({ length: 40_000 }, (_, row) => [row, `Customer ${row} `.padEnd(100, '.')]);
    const batches = await carry(book, { kind: 'values', ...block(1, 0, values.length, 2), values });
    expect(batches).toBe(2);
    expect(book.sheets[0].cells).toEqual(values);
  });

  it('appends more than 4 MB in parts, each row once and in order', async () => {
    const book = aging();
    const values = Array.from({ length: 40_000 }, (_, row) => [row, `Customer ${row} `.padEnd(100, '.')]);
    expect(await carry(book, { kind: 'append', sheet: 'Aging', column: 0, values, looks: [] })).toBe(2);
    expect(book.sheets[0].cells.slice(1)).toEqual(values);
  });
});
