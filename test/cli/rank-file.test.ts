import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/core/cells/cell';
import { rankArguments, UsageError } from '../../src/cli/arguments';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { asText } from '../../src/cli/answer';
import { RefusedError } from '../../src/cli/open-file';
import { rankFile } from '../../src/cli/rank-file';
import { writeXlsx } from '../../src/files/write-xlsx';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const folder = mkdtempSync(join(tmpdir(), 'callsheet-'));
const file = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const rank = (path: string, ...more: string[]) => rankFile(rankArguments(['rank', path, ...more]));

const BOOK = file('book.csv', [
  'Account,Customer,Invoice,Invoice date,Due date,Paid date,Amount,Currency',
  '0042,Alder Foods,I1,2026-01-05,2026-02-04,,1200.50,EUR',
  '0042,Alder Foods,I2,2025-10-05,2025-11-04,2025-12-01,900.00,EUR',
  '0042,Alder Foods,C1,2026-02-10,2026-02-10,,-100.00,EUR',
  '0043,Birch Print,I3,2026-02-20,2026-03-22,,5000,JPY',
  '0044,Cedar Clinics,I4,2026-03-01,2026-03-31,,soon,EUR',
  'Total,,,,,,7100.50,',
]);

describe('the answer of callsheet rank', () => {
  it('accounts for every row of the file and says where a problem is', async () => {
    const { counts, problems, asOf } = await rank(BOOK, '--as-of', '2026-03-31');
    expect(asOf).toBe('2026-03-31');
    expect(counts).toEqual({ rows: 7, invoices: 2, credits: 1, settled: 1, ignored: 2, problems: 1 });
    expect(problems).toEqual([{ row: 6, kind: 'amount', message: expect.stringContaining('soon') }]);
  });

  it('gives money in major units, exact at the exponent of its currency, and never adds currencies', async () => {
    const { totals, accounts } = await rank(BOOK, '--as-of', '2026-03-31');
    expect(totals).toEqual({ EUR: 1100.5, JPY: 5000 });
    expect(accounts.map(({ account, balance, pastDue }) => [account, balance, pastDue])).toEqual([
      ['0042', 1100.5, 1200.5],
      ['0043', 5000, 5000],
    ]);
  });

  it('ranks a currency without a rate in a list of its own, and says so', async () => {
    const { accounts, notes } = await rank(BOOK, '--as-of', '2026-03-31');
    expect(accounts.map(({ rank: place, rankedIn }) => [place, rankedIn])).toEqual([
      [1, undefined],
      [1, 'JPY'],
    ]);
    expect(notes.join('\n')).toMatch(/JPY has no rate/);
  });

  it('reads a file by what its own cells say, though the policy remembers the last one otherwise', async () => {
    const columns = { Customer: 'account', Due: 'due', Open: 'open' } as const;
    const before = { columns, conventions: { decimalMark: ',', dayOrder: 'dmy' } as const };
    const book = file('export.csv', ['Customer;Due;Open', 'Alder;03/31/2026;1,234.50', 'Birch;02/01/2026;2,000']);
    const policy = policyRows({ ...defaultPolicy, sheets: { export: before } });
    const lines = policy.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','));
    const { totals, problems } = await rank(book, '--as-of', '2026-04-30', '--policy', file('before.csv', lines));
    expect([totals, problems]).toEqual([{ USD: 3234.5 }, []]);
  });

  it('cuts only the accounts with --top', async () => {
    const all = await rank(BOOK, '--as-of', '2026-03-31');
    const first = await rank(BOOK, '--as-of', '2026-03-31', '--top', '1');
    expect(first).toEqual({ ...all, accounts: all.accounts.slice(0, 1) });
  });

  it('needs a day when neither the command nor the file gives one: wrong usage', async () => {
    await expect(rank(BOOK)).rejects.toThrow(UsageError);
    await expect(rank(BOOK)).rejects.toThrow(/--as-of/);
  });

  it('takes the day the file states, unless it is told another', async () => {
    const stated = file('stated.csv', ['As of 2026-03-31', 'Customer,Due date,Open amount', 'Alder,2026-03-01,10.00']);
    expect((await rank(stated)).asOf).toBe('2026-03-31');
    const told = await rank(stated, '--as-of', '2026-04-30');
    expect(told.asOf).toBe('2026-04-30');
    expect(told.notes.join('\n')).toMatch(/2026-03-31/);
  });

  it.each([
    ['a file that is not there', join(folder, 'missing.csv'), 'unreadable'],
    ['an empty file', file('empty.csv', ['']), 'empty'],
    ['a file without receivables', file('stock.csv', ['SKU,Quantity', 'A1,3', 'A2,5']), 'no-headings'],
  ])('refuses %s with a code and a sentence', async (_title, path, code) => {
    const refused = await rank(path, '--as-of', '2026-03-31').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedError);
    expect(refused).toMatchObject({ code, message: expect.stringMatching(/\w+ .*\./) });
  });

  it('names the sheets there are when the one asked for is not', async () => {
    await expect(rank(BOOK, '--sheet', 'Payments')).rejects.toThrow(/no sheet "Payments": the file has "book"/);
  });

  it('takes a policy in the layout of the Policy sheet', async () => {
    const rows = policyRows({ ...defaultPolicy, baseCurrency: 'JPY', rates: { EUR: 160 } }).map((row) =>
      row.map((cell) => (cell === null ? '' : `"${cell}"`)).join(','),
    );
    const { accounts } = await rank(BOOK, '--as-of', '2026-03-31', '--policy', file('rates.csv', rows));
    expect(accounts.map(({ account, rank: place }) => [place, account])).toEqual([
      [1, '0042'],
      [2, '0043'],
    ]);
  });

  it('refuses a policy it cannot read, by address', async () => {
    const rows = policyRows(defaultPolicy).map((row) =>
      row.map((cell) => (cell === null ? '' : `"${cell}"`)).join(','),
    );
    const weight = rows.findIndex((row) => row.startsWith('"Balance"'));
    const policy = file(
      'policy.csv',
      rows.map((row, at) => (at === weight ? '"Balance","heavy"' : row)),
    );
    await expect(rank(BOOK, '--as-of', '2026-03-31', '--policy', policy)).rejects.toThrow(`Policy!B${weight + 1}`);
  });

  it('prints amounts as its sentences write them', async () => {
    const text = asText(await rank(BOOK, '--as-of', '2026-03-31'));
    expect(text).toMatch(/^As of 2026-03-31: 1,100\.50 EUR, 5,000 JPY open/);
    expect(text).toMatch(/Alder Foods +1,100\.50 EUR /);
  });

  it('prints control characters of a cell as spaces, so that no terminal obeys them', async () => {
    const hostile = file('hostile.csv', ['Customer,Due date,Open amount', 'Al\u001b[2Jder,2026-03-01,10.00']);
    expect(asText(await rank(hostile, '--as-of', '2026-03-31'))).not.toContain('\u001b');
  });

  it('of a scored workbook learns from the payments that were seen in it, as Score does', async () => {
    const invoice = (account: string, number: number): MadeInvoice => ({
      account,
      invoice: `${account}-${number}`,
      due: '2026-10-01',
      open: 100 * number,
    });
    const session = startSession(
      { Aging: madeExport([invoice('A', 1), invoice('A', 2), invoice('B', 3)]) },
      '2026-11-16',
    );
    session.score();
    session.paste('Aging', madeExport([invoice('A', 2), invoice('B', 3)]));
    const { ranked } = session.score({ asOf: day('2026-11-17'), asOfConfirmed: true });
    const sheets = Object.entries(session.book.sheets).map(([name, { cells }]) => ({ name, rows: cells }));
    const path = join(folder, 'scored.xlsx');
    writeFileSync(path, await writeXlsx({ sheets, names: [] }));
    const answer = await rank(path, '--as-of', '2026-11-17');
    expect(answer.accounts.map(({ account, score }) => [account, score])).toEqual(
      ranked.map(({ account, score }) => [account, score]),
    );
    const unaware = { sheets: sheets.filter(({ name }) => name !== 'Payments seen'), names: [] };
    writeFileSync(path, await writeXlsx(unaware));
    const { accounts } = await rank(path, '--as-of', '2026-11-17');
    expect(accounts.map(({ score }) => score)).not.toEqual(answer.accounts.map(({ score }) => score));
  });
});

describe('a workbook with sheets of ours', () => {
  const csv = (lines: readonly string[]): (string | null)[][] =>
    lines.map((line) => line.split(',').map((cell) => cell || null));
  const LEDGER = csv(['Customer,Due date,Open amount', 'Alder,2026-03-01,10.00', 'Birch,2026-03-01,20.00']);
  const OWN = {
    Policy: policyRows({ ...defaultPolicy, asOf: day('2026-03-31'), baseCurrency: 'CHF' }),
    Journal: csv(['Day,Account,Kind,Promised day', '2026-03-30,Alder,promise,2026-04-10']),
    Contacts: csv(['Account,Contact,Email,Do not contact', 'Birch,Ana,ana@example.com,yes']),
  };
  const workbook = async (name: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) => {
    const path = join(folder, name);
    const all = Object.entries({ Aging: LEDGER, ...sheets }).map(([sheet, rows]) => ({ name: sheet, rows }));
    writeFileSync(path, await writeXlsx({ sheets: all, names: [] }));
    return path;
  };
  const actionsIn = ({ accounts }: Awaited<ReturnType<typeof rank>>) =>
    Object.fromEntries(accounts.map((line) => [line.account, line.nextAction]));

  it('is ranked as they say, and on the day of its Policy', async () => {
    const answer = await rank(await workbook('own.xlsx', OWN));
    expect([answer.asOf, answer.totals]).toEqual(['2026-03-31', { CHF: 30 }]);
    expect(actionsIn(answer)['Alder']).toContain('the promise of 10.00 CHF for 2026-04-10');
    expect(actionsIn(answer)['Birch']).toContain('HOLD: marked do not contact');
  });

  it('is ranked as other files say that were named for them', async () => {
    const journal = file('none.csv', ['Day,Account,Kind', '2026-03-30,Alder,note']);
    const contacts = file('others.csv', ['Account,Contact,Email', 'Alder,Ana,ana@example.com']);
    const path = await workbook('named.xlsx', OWN);
    const answer = await rank(path, '--journal', journal, '--contacts', contacts);
    expect(Object.values(actionsIn(answer)).some((action) => action.startsWith('HOLD'))).toBe(false);
  });

  it('is refused where one of them holds something else, by its name, and ranked where it is empty', async () => {
    const path = await workbook('taken.xlsx', { Journal: csv(['Rank,Score', '1,90']) });
    await expect(rank(path, '--as-of', '2026-03-31')).rejects.toThrow(/Sheet "Journal": .*Day, Account, Kind/);
    const empty = await workbook('empty.xlsx', { Journal: [[null]], Policy: [], Contacts: [] });
    expect((await rank(empty, '--as-of', '2026-03-31')).accounts).toHaveLength(2);
  });

  it('has the sheet read that was scored; where several were, somebody must say which', async () => {
    const confirmed = { columns: { Customer: 'account' }, conventions: {} } as const;
    const other = csv(['Customer,Due date,Open amount', 'Cedar,2026-03-01,30.00']);
    const path = await workbook('scored.xlsx', {
      Later: other,
      Policy: policyRows({ ...defaultPolicy, sheets: { Later: confirmed } }),
    });
    expect(actionsIn(await rank(path, '--as-of', '2026-03-31'))).toHaveProperty('Cedar');
    const both = await workbook('both.xlsx', {
      Later: other,
      Policy: policyRows({ ...defaultPolicy, sheets: { Aging: confirmed, Later: confirmed } }),
    });
    await expect(rank(both, '--as-of', '2026-03-31')).rejects.toThrow(
      'say which sheet with --sheet: "Aging" and "Later"',
    );
    expect(actionsIn(await rank(both, '--as-of', '2026-03-31', '--sheet', 'Later'))).toHaveProperty('Cedar');
  });
});

describe('--journal and --contacts', () => {
  const JOURNAL = [
    'Day,Account,Kind,Outcome,Promised day,Reference',
    '2026-03-30,0042,promise,,2026-04-10,',
    '2026-03-31,0042,promise confirmed,,,',
    '2026-03-30,0043,dispute,pricing,,I3',
  ];
  const actions = async (...more: string[]) => {
    const { accounts, notes } = await rank(BOOK, '--as-of', '2026-03-31', ...more);
    return { actions: Object.fromEntries(accounts.map((line) => [line.account, line.nextAction])), notes };
  };

  it('make promises and disputes of the Journal hold as they do in the workbook', async () => {
    const { actions: without } = await actions();
    expect(Object.values(without).some((action) => action.startsWith('HOLD'))).toBe(false);
    const { actions: said } = await actions('--journal', file('journal.csv', JOURNAL));
    expect(said['0042']).toContain('HOLD: promised for 2026-04-10; wait until 2026-04-14');
    expect(said['0043']).toContain('HOLD: 5,000 JPY disputed; settle the dispute first');
  });

  it('hold whoever Contacts says must not be contacted', async () => {
    const contacts = file('contacts.csv', ['Account,Contact,Email,Do not contact', '0042,Ana,ana@example.com,yes']);
    const { actions: said } = await actions('--contacts', contacts);
    expect(said['0042']).toContain('HOLD: marked do not contact');
    expect(said['0043']).not.toContain('HOLD');
  });

  it('tell of rows that could not be read, and of those that are about nobody', async () => {
    const path = file('some.csv', [...JOURNAL, '2026-03-30,0042,meditation,,,', '2026-03-30,9999,note,,,']);
    const { notes } = await actions('--journal', path);
    expect(notes.filter((note) => note.startsWith('Journal row'))).toEqual([
      expect.stringContaining('Journal row 5: “meditation”'),
      expect.stringMatching(/^Journal row 6: .*9999/),
    ]);
  });

  it('are refused where the file holds something else', async () => {
    const path = file('neither.csv', ['Rank,Score', '1,90']);
    await expect(rank(BOOK, '--as-of', '2026-03-31', '--journal', path)).rejects.toThrow(/Day, Account, Kind/);
    await expect(rank(BOOK, '--as-of', '2026-03-31', '--contacts', path)).rejects.toThrow(/Account/);
    await expect(rank(BOOK, '--as-of', '2026-03-31', '--journal', path)).rejects.toBeInstanceOf(RefusedError);
  });
});
