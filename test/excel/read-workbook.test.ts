import { readWorkbook } from '../../src/excel/read-workbook';
import { RULE_MARK } from '../../src/core/workbook/plan';
import { surroundings } from '../../src/excel/surroundings';
import { bookOf, playExcel, type Book } from '../support/excel-book';
import { excelClient, type ExcelClient } from '../support/excel-client';

const heard: number[] = [];
const progress = (part: number): void => void heard.push(part);

function open(book: Book): ExcelClient {
  const client = excelClient(playExcel(book));
  Object.assign(globalThis, {
    Excel: client.Excel,
    Office: { context: { displayLanguage: 'pt-PT', document: { url: 'C:\\Ledger.xlsx' } } },
  });
  return client;
}

const aging = {
  name: 'Aging',
  cells: [
    [null, null, null],
    [null, 'Account', 'Open'],
    [null, 'C-1', 1250.5],
    [null, '', true],
  ],
};

describe('reading a workbook in Excel', () => {
  it('takes one batch, however many sheets are asked for', async () => {
    const client = open(bookOf(aging, { name: 'Policy', cells: [['As of', 46000]] }, { name: 'Payments', cells: [] }));
    await readWorkbook(['Aging', 'Policy', 'Payments', 'Call list'], progress);
    expect(client.batches()).toBe(1);
  });

  it('gives cells the place they have on the sheet, wherever the used range begins', async () => {
    open(bookOf(aging));
    const { snapshot } = await readWorkbook(['Aging'], progress);
    expect(snapshot.sheets['Aging'].rows).toEqual([
      [],
      [null, 'Account', 'Open'],
      [null, 'C-1', 1250.5],
      [null, null, true],
    ]);
  });

  it('leaves out a sheet that does not exist, and gives an empty sheet no rows', async () => {
    open(bookOf(aging, { name: 'Payments', cells: [] }));
    const { snapshot } = await readWorkbook(['Payments', 'Policy'], progress);
    expect(Object.keys(snapshot.sheets)).toEqual(['Payments']);
    expect(snapshot.sheets['Payments'].rows).toEqual([]);
  });

  it('tells hidden rows, protection, sheet names and the active sheet', async () => {
    open({ ...bookOf({ ...aging, hidden: [3], protected: true }, { name: 'Other', cells: [] }), active: 'Other' });
    const { snapshot } = await readWorkbook(['Aging'], progress);
    expect(snapshot.sheets['Aging']).toMatchObject({ hidden: [3], protected: true });
    expect(snapshot).toMatchObject({ host: 'excel', names: ['Aging', 'Other'], active: 'Other', locale: 'en-US' });
  });

  it('separates arguments by a semicolon where decimals are written with a comma', async () => {
    open({ ...bookOf(aging), decimalSeparator: ',' });
    expect((await readWorkbook([], progress)).snapshot.argumentSeparator).toBe(';');
    open(bookOf(aging));
    expect((await readWorkbook([], progress)).snapshot.argumentSeparator).toBe(',');
  });

  it("knows its own highlighting again and leaves the user's alone", async () => {
    const ours = { id: 'a', type: 'Custom', formula: `=($R2<=20)*(${RULE_MARK})` };
    const theirs = { id: 'b', type: 'Custom', formula: '=$A1="x"' };
    open(bookOf({ ...aging, rules: [theirs, ours, { id: 'c', type: 'ColorScale', formula: '' }] }));
    const { snapshot } = await readWorkbook(['Aging'], progress);
    expect(snapshot.sheets['Aging'].rules).toEqual([{ id: 'a', formula: ours.formula }]);
  });

  it('knows where the tables lie that it has seen before', async () => {
    const table = { name: 'Open', sheet: 'Aging', row: 1, column: 1, rowCount: 3, columnCount: 2, showTotals: true };
    open({ ...bookOf(aging), tables: [table] });
    await surroundings();
    const { snapshot } = await readWorkbook(['Aging'], progress);
    expect(snapshot.sheets['Aging'].tables).toEqual([
      { name: 'Open', headingRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 },
    ]);
  });

  it('reads a workbook that Excel refuses to hand over at once in parts, with nothing lost', async () => {
    const cells = Array.from({ length: 40_000 }, (_, row) => [
      `Customer ${row}`,
      row,
      row / 4,
      'a text that takes its room',
    ]);
    const client = open({ ...bookOf({ name: 'Big', cells }), mostBytes: 1_500_000 });
    heard.length = 0;
    const { snapshot } = await readWorkbook(['Big'], progress);
    expect(snapshot.sheets['Big'].rows).toEqual(cells);
    expect(client.batches()).toBeLessThan(8);
    expect(heard[heard.length - 1]).toBe(1);
  });
});

describe('the surroundings in Excel', () => {
  it("offers the visible sheets of the user's, and names those of Callsheet apart", async () => {
    open(
      bookOf(
        aging,
        { name: 'Policy', cells: [] },
        { name: 'Secret', cells: [], visibility: 'Hidden' },
        { name: 'Old', cells: [] },
      ),
    );
    expect(await surroundings()).toEqual({
      host: 'excel',
      sheets: ['Aging', 'Old'],
      ours: ['Policy'],
      active: 'Aging',
      locale: 'pt-PT',
    });
  });
});

describe("Microsoft's client, which these tests rest on", () => {
  it('refuses a property that was not loaded', async () => {
    const client = open(bookOf(aging));
    const early = client.Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Aging').name);
    await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it("hands on the host's errors with their codes", async () => {
    const client = open(bookOf(aging));
    const missing = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').activate();
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
