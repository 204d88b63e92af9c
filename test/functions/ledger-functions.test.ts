import fc from 'fast-check';
import type { Row } from '../../src/core/cells/cell';
import { readLedger } from '../../src/core/ledger/read-ledger';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { AS_OF, HEADINGS, typedRow } from './ledgers';
import { called } from './run-example';

const heads = [HEADINGS];
const ledgers = fc.array(typedRow, { minLength: 2, maxLength: 40 });
const cents = (amount: unknown): number => Math.round((amount as number) * 100);

describe('AGING_SUMMARY', () => {
  const summary = (rows: readonly Row[]) => called('AGING_SUMMARY', rows, heads, AS_OF);

  it('has a line per currency, whose buckets and credits add up to the open total to the cent', () => {
    fc.assert(
      fc.property(ledgers, (rows) => {
        const [headings, ...lines] = summary(rows);
        expect(headings).toEqual([
          ...['Currency', 'Current', '1 to 30', '31 to 60', '61 to 90', 'Over 90', 'No due day', 'Credits', 'Total'],
        ]);
        const open = new Map<unknown, number>();
        for (const row of rows) open.set(row[6], (open.get(row[6]) ?? 0) + cents(row[5]));
        expect(new Map(lines.map((line) => [line[0], cents(line[8])]))).toEqual(open);
        for (const line of lines) {
          expect(line.slice(1, 8).reduce<number>((sum, amount) => sum + cents(amount), 0)).toBe(cents(line[8]));
        }
      }),
    );
  });

  it('keeps credits apart from what is past due', () => {
    const rows = [
      ['C-1', 'Alder', '1', AS_OF - 60, AS_OF - 30, 100, 'EUR'],
      ['C-1', 'Alder', '2', AS_OF - 60, AS_OF - 30, -40, 'EUR'],
    ];
    expect(summary(rows)[1]).toEqual(['EUR', 0, 100, 0, 0, 0, 0, -40, 60]);
  });

  it('says in a last line what it could not use, by row of the range', () => {
    const rows = [
      ['C-1', 'Alder', '1', AS_OF - 60, AS_OF - 30, 100, 'EUR'],
      ['C-1', 'Alder', '2', AS_OF - 60, AS_OF - 30, '#N/A', 'EUR'],
    ];
    const lines = summary(rows);
    expect(lines[2]![0]).toMatch(/^1 row needs a look; row 2 of the range: .*#N\/A/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('takes the headings it is given for the headings, one row or two', () => {
    const lower = ['no', 'name', 'no', 'date', 'date', 'amount', ''];
    const upper = ['Customer', '', 'Invoice', 'Issue', 'Due', 'Open', 'Currency'];
    const row = ['C-1', 'Alder', '1', AS_OF - 60, AS_OF - 30, 100, 'EUR'];
    const expected = ['EUR', 0, 100, 0, 0, 0, 0, 0, 100];
    expect(called('AGING_SUMMARY', [row], [upper, lower], AS_OF)).toEqual([expect.anything(), expected]);
  });

  it('reads rows with headings, customers and totals among them', () => {
    const headings = ['Invoice', 'Due date', 'Open amount'];
    const rows = [
      ['Alder', '', ''],
      ['1', AS_OF - 30, 100],
      ['Total Alder', '', 100],
      ['Invoice', 'Due date', 'Open amount'],
      ['Birch', '', ''],
      ['2', AS_OF + 5, 50],
      ['3', AS_OF - 5, 70],
      ['Total Birch', '', 120],
      ['Total', '', 220],
    ];
    expect(called('AGING_SUMMARY', rows, [headings], AS_OF)[1]).toEqual(['XXX', 50, 170, 0, 0, 0, 0, 0, 220]);
  });

  it('takes the as-of day, confirmed columns, conventions and currency from the policy', () => {
    const columns = { Kunde: 'account', Wert: 'open', Fällig: 'due' } as const;
    const sheets = { Aging: { columns, conventions: { dayOrder: 'dmy' } as const } };
    const policy = policyRows({ ...defaultPolicy, asOf: AS_OF, baseCurrency: 'EUR', sheets });
    const rows = [['C-1', '10/11/2026', 100]];
    const lines = called('AGING_SUMMARY', rows, [['Kunde', 'Fällig', 'Wert']], policy);
    expect(lines[1]).toEqual(['EUR', 0, 100, 0, 0, 0, 0, 0, 100]);
    expect(called('AGING_SUMMARY', rows, [['Kunde', 'Fällig', 'Wert']], policy, AS_OF + 30)[1]![3]).toBe(100);
  });

  it('reads an export written the other way by its own evidence, whatever the last one was', () => {
    const columns = { Customer: 'account', Due: 'due', Open: 'open' } as const;
    const conventions = { dayOrder: 'dmy', decimalMark: ',' } as const;
    const policy = policyRows({ ...defaultPolicy, asOf: AS_OF, sheets: { Aging: { columns, conventions } } });
    const rows = [
      ['C-1', '11/05/2026', '1,234.00'],
      ['C-2', '10/20/2026', '2,000'],
    ];
    expect(called('AGING_SUMMARY', rows, [['Customer', 'Due', 'Open']], policy)).toEqual([
      expect.anything(),
      ['USD', 0, 1234, 2000, 0, 0, 0, 0, 3234],
    ]);
  });

  it('needs no as-of day where the rows print their ages and nothing else depends on it', () => {
    const headings = [['Customer no', 'Days past due', 'Balance']];
    const rows = [['C-1', 40, 500]];
    expect(called('AGING_SUMMARY', rows, headings)[1]).toEqual(['XXX', 0, 0, 500, 0, 0, 0, 0, 500]);
    expect(called('TOP_ACCOUNTS', rows, headings)[1]!.slice(0, 7)).toEqual([1, 'C-1', 'C-1', 'XXX', 500, 500, 40]);
    const asked = [[{ error: 'na', message: 'Give the as-of day.' }]];
    const promised = [[...headings[0]!, 'Promised date']];
    expect(called('TOP_ACCOUNTS', [[...rows[0]!, AS_OF]], promised)).toEqual(asked);
    expect(called('PAYER_PROFILE', rows, headings)).toEqual(asked);
  });

  it('asks for the as-of day where nothing tells it, and refuses what is no ledger', () => {
    const row = ['C-1', 'Alder', '1', AS_OF - 60, AS_OF - 30, 100, 'EUR'];
    expect(called('AGING_SUMMARY', [row], heads)).toEqual([[{ error: 'na', message: 'Give the as-of day.' }]]);
    expect(called('AGING_SUMMARY', [['a', 'b']], [['Color', 'Shape']], AS_OF)[0]![0]).toMatchObject({ error: 'value' });
  });
});

describe('TOP_ACCOUNTS', () => {
  it('rolls invoices up to accounts and lists no more than asked for, each under its own rank', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 5 }), (rows, n) => {
        const { ledger } = readLedger([HEADINGS, ...rows], { asOf: AS_OF });
        const [, ...lines] = called('TOP_ACCOUNTS', rows, heads, n, undefined, AS_OF);
        expect(new Set(lines.map(([, account]) => account)).size).toBeLessThanOrEqual(n);
        for (const [, account, , currency, balance] of lines) {
          const own = ledger!.accounts.find((one) => one.account === account && one.currency === currency)!;
          expect(cents(balance)).toBe(own.balance);
          expect(own.balance).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('ranks a currency without a rate by itself, after the others', () => {
    const row = (account: string, amount: number, currency: string): Row => [
      ...[account, account, `I-${account}`, AS_OF - 60, AS_OF - 30, amount, currency],
    ];
    const rows = [row('A', 100, 'EUR'), row('B', 900, 'EUR'), row('C', 50, 'USD')];
    const policy = (rates: Record<string, number>) =>
      policyRows({ ...defaultPolicy, asOf: AS_OF, baseCurrency: 'USD', rates });
    const ranks = (rates: Record<string, number>) =>
      called('TOP_ACCOUNTS', rows, heads, 5, policy(rates))
        .slice(1)
        .map(([rank, account]) => [rank, account]);
    expect(ranks({})).toEqual([
      [1, 'C'],
      [1, 'B'],
      [2, 'A'],
    ]);
    expect(ranks({ EUR: 1 }).map(([rank]) => rank)).toEqual([1, 2, 3]);
  });

  it('takes the number of accounts from the policy where none is given, and refuses one that is none', () => {
    const rows = ['A', 'B', 'C'].map((name) => [name, name, name, AS_OF - 60, AS_OF - 30, 100, 'USD']);
    const policy = policyRows({ ...defaultPolicy, asOf: AS_OF, topN: 2 });
    expect(called('TOP_ACCOUNTS', rows, heads, undefined, policy)).toHaveLength(3);
    expect(called('TOP_ACCOUNTS', rows, heads, 'many', policy)).toEqual([
      [{ error: 'value', message: 'The number of accounts is "many": give a number from 1 on.' }],
    ]);
  });
});

describe('PAYER_PROFILE', () => {
  const headings = [['Customer no', 'Invoice', 'Due date', 'Amount', 'Paid on', 'Currency']];
  const rows = [
    ['C-1', '1', AS_OF - 100, 100, AS_OF - 90, 'USD'],
    ['C-1', '2', AS_OF - 80, 100, AS_OF - 60, 'USD'],
    ['C-1', '3', AS_OF + 5, 100, '', 'USD'],
    ['C-2', '4', AS_OF - 20, 100, AS_OF + 1, 'USD'],
  ];
  const profile = () => called('PAYER_PROFILE', rows, headings, undefined, AS_OF);

  it('tells how each account paid, and when its oldest open invoice is expected to be paid', () => {
    expect(profile()[1]).toEqual(['C-1', 'C-1', 'USD', 2, 1, 15, 5, '', AS_OF + 20]);
  });

  it('knows nothing that happened after the as-of day', () => {
    expect(profile()[2]).toEqual(['C-2', 'C-2', 'USD', 0, '', '', '', '', '']);
  });
});
