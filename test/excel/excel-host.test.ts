import { excelHost } from '../../src/excel/excel-host';
import type { Cell } from '../../src/core/cells/cell';
import type { Step } from '../../src/sidebar/host';
import { AS_OF, HEADINGS, ROWS } from '../bundles/small-ledger';
import { bookOf, playExcel, type Book } from '../support/excel-book';
import { excelClient, type ExcelClient } from '../support/excel-client';

function open(book: Book): ExcelClient {
  const client = excelClient(playExcel(book));
  Object.assign(globalThis, { Excel: client.Excel });
  return client;
}

const ledger = (): Book => bookOf({ name: 'Aging', cells: [...HEADINGS, ...ROWS].map((row) => [...row]) });
const input = { sheet: 'Aging', asOf: AS_OF, asOfConfirmed: true };

describe('a task in Excel', () => {
  it('reads in one batch and writes in one, whatever it makes', async () => {
    const book = ledger();
    const client = open(book);
    const { ranked } = await excelHost.run('score', input);
    expect(client.batches()).toBe(2);
    expect(ranked.length).toBeGreaterThan(2);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Aging', 'Policy', 'Call list']));
    expect(book.names).toHaveProperty('AR_Policy');
  });

  it('takes the same two batches when everything is there already', async () => {
    const client = open(ledger());
    await excelHost.run('score', input);
    client.batches();
    await excelHost.run('score', input);
    expect(client.batches()).toBe(2);
  });

  it('writes nothing when it only looks', async () => {
    const book = ledger();
    const client = open(book);
    await excelHost.run('inspect', input);
    expect(client.batches()).toBe(1);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Aging']);
  });

  it('leaves the sheet as it was found once Callsheet is removed from it', async () => {
    const book = ledger();
    open(book);
    await excelHost.run('score', input);
    await excelHost.run('remove', { sheet: 'Aging' });
    const left = book.sheets[0].cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
    const bare = left.map((row) => row.slice(0, HEADINGS[0].length));
    expect(bare).toEqual([...HEADINGS, ...ROWS].map((row) => row.map((cell) => (cell === '' ? null : cell))));
    expect(left.every((row) => row.slice(HEADINGS[0].length).every((cell) => cell === null))).toBe(true);
    expect(book.sheets[0].rules).toEqual([]);
  });

  it('keeps the row that somebody else logs while Score is thinking', async () => {
    const book = ledger();
    open(book);
    await excelHost.run('score', input);
    const journal = book.sheets.find(({ name }) => name === 'Journal')!;
    const [headings] = journal.cells;
    const row = (cells: Readonly<Record<string, Cell>>): Cell[] => headings.map((name) => cells[String(name)] ?? null);
    const agency = ROWS.map(([account], i) => row({ Day: AS_OF, Account: account, Kind: 'at agency', Id: `a${i}` }));
    journal.cells.push(...agency);
    const theirs = row({ Day: AS_OF, Account: ROWS[0][0], Kind: 'note', Note: 'call back', Id: 'n1' });
    await excelHost.run('score', input, ({ doing }) => {
      if (doing === 'thinking' && !journal.cells.includes(theirs)) journal.cells.push(theirs);
    });
    const kinds = journal.cells.slice(1 + agency.length).map((cells) => cells[headings.indexOf('Kind')]);
    expect(kinds[0]).toBe('note');
    expect(kinds).toContain('hold');
  });

  it('says what it is doing, in this order', async () => {
    open(ledger());
    const steps: Step[] = [];
    await excelHost.run('score', input, (step) => steps.push(step));
    const doing = steps.map((step) => step.doing).filter((step, index, all) => step !== all[index - 1]);
    expect(doing).toEqual(['reading', 'thinking', 'writing']);
    expect(steps[steps.length - 1]).toEqual({ doing: 'writing', part: 1 });
  });

  it('fails with a sentence', async () => {
    open(ledger());
    await expect(excelHost.selectRows('Nowhere', [2])).rejects.toThrow('Choose the sheet again.');
  });

  it('selects the first rows of an account that stand together, which is all that this client can select', async () => {
    const book = ledger();
    open(book);
    await excelHost.selectRows('Aging', [5, 2, 3]);
    expect(book.done).toEqual(['Aging!R2C1:R3C8 select']);
    expect(book.active).toBe('Aging');
  });
});
