import * as script from '../../src/sheets/server/entry';
import { sheetsHost } from '../../src/sheets/pane/sheets-host';
import type { Step } from '../../src/sidebar/host';
import { AS_OF, HEADINGS, ROWS } from '../bundles/small-ledger';
import { installServices, sheetsBook, type SheetsBook } from '../support/sheets-book';

/** Opens a spreadsheet with the sidebar beside it, whose calls to the script are noted. */
function open(values: unknown[][] = [...HEADINGS, ...ROWS].map((row) => [...row])): SheetsBook & { asked: string[] } {
  const book = { ...sheetsBook({ name: 'Aging', values }), asked: [] as string[] };
  installServices(book);
  const functions = script as unknown as Record<string, (...given: unknown[]) => unknown>;
  const runner = (succeeded: (answer: unknown) => void, failed: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof succeeded) => runner(handler, failed),
    withFailureHandler: (handler: typeof failed) => runner(succeeded, handler),
    ...Object.fromEntries(
      Object.entries(functions).map(([name, work]) => [
        name,
        (...given: unknown[]) => {
          book.asked.push(name);
          try {
            succeeded(work(...(JSON.parse(JSON.stringify(given)) as unknown[])));
          } catch (error) {
            failed(error as Error);
          }
        },
      ]),
    ),
  });
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(globalThis, { google: { script: { run } } });
  return book;
}

const input = { sheet: 'Aging', asOf: AS_OF, asOfConfirmed: true };
const rankColumn = HEADINGS[0].length;

const pinned = {
  ...{ id: 'p1', account: String(ROWS[0][0]), currency: null, kind: 'pinned' as const, channel: null, outcome: '' },
  ...{ stage: '', forDay: null, promisedDay: null, amount: null, reference: '', note: '' },
};

/** What stands in a cell has no marker in front of it. */
function unmark({ sheets }: SheetsBook): void {
  for (const { values } of sheets)
    for (const row of values)
      row.forEach((cell, i) => (row[i] = String(cell).startsWith("'") ? String(cell).slice(1) : cell));
}

describe('a task in Google Sheets', () => {
  it('asks the server once to read and once to write, with one call for the values of each sheet', async () => {
    const book = open();
    const { ranked } = await sheetsHost.run('score', input);
    expect(ranked.length).toBeGreaterThan(2);
    expect(book.asked).toEqual(['readSheets', 'carryOut']);
    expect(book.calls.filter((call) => call.startsWith('getValues'))).toEqual(['getValues Aging']);
    expect(book.calls.filter((call) => /^setValues .* Aging$/.test(call))).toHaveLength(1);
    expect(book.calls[book.calls.length - 1]).toBe('flush');
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Aging', 'Call list', 'Policy']));
    expect(book.sheets[0].values[0][rankColumn]).toBe("'Callsheet rank");
    expect(book.names).toHaveProperty('AR_Policy');
  });

  it('writes nothing when it only looks', async () => {
    const book = open();
    await sheetsHost.run('inspect', input);
    expect(book.asked).toEqual(['readSheets']);
  });

  it('takes no more calls for 100 times the rows, as long as they are below 4 MB', async () => {
    const row = (index: number): unknown[] => [
      `A-${index}`,
      'Name',
      `I-${index}`,
      46204,
      46234,
      'USD',
      100 + index,
      '',
    ];
    const book = open([...HEADINGS, ...Array.from({ length: 3000 }, (_, index) => row(index))]);
    await sheetsHost.run('score', input);
    expect(book.asked).toEqual(['readSheets', 'carryOut']);
  });

  it('takes what it wrote away again, and its rules with it', async () => {
    const book = open();
    await sheetsHost.run('score', input);
    expect(book.sheets[0].rules).toHaveLength(2);
    unmark(book);
    await sheetsHost.run('remove', { sheet: 'Aging' });
    expect(book.sheets[0].rules).toEqual([]);
    expect(book.sheets[0].values.every((row) => row.slice(rankColumn).every((cell) => cell === ''))).toBe(true);
  });

  it('separates the arguments of its formulas as the locale of the spreadsheet does', async () => {
    open().locale = 'de_DE';
    const { formulas } = await sheetsHost.run('score', input);
    expect(formulas.map(({ text }) => text).join(' ')).toContain(';AR_Policy');
  });

  it('says what it is doing, in this order', async () => {
    open();
    const steps: Step[] = [];
    await sheetsHost.run('score', input, (step) => steps.push(step));
    const doing = steps.map((step) => step.doing).filter((step, index, all) => step !== all[index - 1]);
    expect(doing).toEqual(['reading', 'thinking', 'writing']);
    expect(steps[steps.length - 1]).toEqual({ doing: 'writing', part: 1 });
  });

  it('keeps the name of the person, which the browser forgets with the sidebar', async () => {
    const { kept } = open();
    expect((await sheetsHost.surroundings()).kept).toEqual({});
    await sheetsHost.keep!('me', 'Ana');
    await sheetsHost.keep!('language', 'pt');
    expect((await sheetsHost.surroundings()).kept).toEqual({ me: 'Ana', language: 'pt' });
    await expect(sheetsHost.keep!('token' as never, 'x')).rejects.toThrow('another version');
    await expect(sheetsHost.keep!('me', 'x'.repeat(201))).rejects.toThrow('another version');
    expect(kept.size).toBe(2);
  });

  it('is not needed to open the sidebar', async () => {
    open();
    const getUserProperties = () => {
      throw new Error('Service unavailable: Properties');
    };
    Object.assign(globalThis, { PropertiesService: { getUserProperties } });
    expect(await sheetsHost.surroundings()).toMatchObject({ active: 'Aging', kept: {} });
  });

  it("fails with the server's sentence", async () => {
    open();
    await expect(sheetsHost.selectRows('Nowhere', [2])).rejects.toThrow('The sheet "Nowhere" was renamed or removed.');
  });

  it('writes beneath what somebody else logged while it was thinking', async () => {
    const book = open();
    await sheetsHost.run('score', input);
    const journal = book.sheets.find(({ name }) => name === 'Journal')!;
    const remark = ['', '', 'Jo', '', '', '', '', '', '', '', '', '', '', 'called back', ''];
    const logging = (step: Step): void => {
      if (step.doing === 'thinking') journal.values.push(remark);
    };
    unmark(book);
    book.calls.length = 0;
    const { written } = await sheetsHost.run('log', { ...input, who: 'Ana', entries: [pinned] }, logging);
    expect(written).toHaveLength(1);
    expect(journal.values.map((row) => row[5])).toEqual(['Kind', '', "'pinned"]);
    expect(journal.values[1]).toBe(remark);
    expect(book.calls.filter((call) => /^(lock|unlock|flush)$/.test(call))).toEqual(['lock', 'flush', 'unlock']);
  });

  it('says so when the sheet was renamed while it was thinking', async () => {
    const book = open();
    const renaming = (step: Step): void => {
      if (step.doing === 'thinking') book.sheets[0].name = 'Renamed';
    };
    await expect(sheetsHost.run('score', input, renaming)).rejects.toThrow('The sheet "Aging" was renamed or removed.');
    expect(book.calls.filter((call) => call.startsWith('set'))).toEqual([]);
  });
});
