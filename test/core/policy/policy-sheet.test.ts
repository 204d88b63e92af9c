import fc from 'fast-check';
import type { Cell, Rows } from '../../../src/core/cells/cell';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { ConfirmedSheet, Policy } from '../../../src/core/policy/policy';
import { policyRows } from '../../../src/core/policy/policy-rows';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { catalogs } from '../../../src/sidebar/words/language';

const amount = (least: number, most: number): fc.Arbitrary<number> => fc.double({ min: least, max: most, noNaN: true });
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((given) => given.trim() !== '');
const trimmed = text.map((given) => given.trim());

/** A policy as a manager may have made it: other numbers, rates, risks, book and confirmed columns. */
const policies: fc.Arbitrary<Policy> = fc
  .record({
    asOf: fc.option(fc.integer({ min: 1, max: 80_000 }), { nil: null }),
    topN: fc.integer({ min: 1, max: 500 }),
    neutral: amount(0, 100),
    weight: amount(0.001, 100),
    rates: fc.dictionary(fc.constantFrom('EUR', 'GBP', 'JPY'), amount(1e-6, 1e6)),
    withoutRate: fc.subarray(['CHF', 'BRL']),
    risk: fc.array(fc.record({ industry: trimmed, region: trimmed, risk: amount(1, 5) }), { maxLength: 4 }),
    upper: amount(2, 1e12),
    book: fc.option(
      fc.record({
        averageDaysLate: amount(0, 100),
        lateRatio: amount(0, 1),
        weight: amount(0, 20),
        curve: fc
          .uniqueArray(fc.integer({ min: -60, max: 365 }), { maxLength: 6 })
          .map((days) =>
            [...days].sort((a, b) => a - b).map((day, i) => ({ day, share: 1 / (i + 1), daysAhead: i * 3 })),
          ),
      }),
      { nil: null },
    ),
    headings: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
    sheet: text,
  })
  .map(({ weight, upper, book, headings, sheet, ...rest }): Policy => ({
    ...defaultPolicy,
    ...rest,
    source: 'sheet',
    readOn: rest.asOf,
    weights: { ...defaultPolicy.weights, balance: weight },
    scales: { ...defaultPolicy.scales, balance: { lower: 1, upper } },
    bookHistory: book,
    sheets: {
      [sheet]: {
        columns: Object.fromEntries(headings.map((heading) => [heading, 'bucket:31' as const])),
        conventions: { decimalMark: ',', dayOrder: 'dmy' },
      },
    },
  }));

const read = (rows: Rows): Policy => {
  const { policy, problems } = readPolicy(rows);
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
};

const rows = policyRows(defaultPolicy);
const rowOf = (label: string): number => rows.findIndex((row) => row[0] === label);
const changed = (label: string, column: number, cell: Cell): Rows =>
  rows.map((row, i) => (i === rowOf(label) ? row.map((old, c) => (c === column ? cell : old)) : row));
const problems = (given: Rows): readonly string[] =>
  (readPolicy(given).problems ?? []).map(({ address, message }) => `${address}: ${message}`);

describe('the Policy sheet', () => {
  it('reads back as the policy it was written from', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(read(policyRows(policy))).toEqual(policy);
      }),
    );
  });

  it('keeps every field that a column can be confirmed as', () => {
    const columns = Object.fromEntries(
      Object.keys(catalogs.en.fields).map((name) => [`${name} as they call it`, name]),
    );
    const sheets = { Aging: { columns: columns as ConfirmedSheet['columns'], conventions: {} } };
    expect(read(policyRows({ ...defaultPolicy, source: 'sheet', sheets })).sheets).toEqual(sheets);
  });

  it('is a rectangle of plain values', () => {
    const widths = new Set(rows.map((row) => row.length));
    expect(widths.size).toBe(1);
    expect(rows.flat().every((cell) => typeof cell !== 'string' || !cell.startsWith('='))).toBe(true);
  });

  it('is read whatever the order of its blocks, with notes of the user between them', () => {
    const starts = rows.flatMap((_row, i) => (i === 0 || rows[i - 1]!.every((cell) => cell === null) ? [i] : []));
    const blocks = starts.map((start, i) => rows.slice(start, starts[i + 1] ?? rows.length));
    const reversed = [['Our own notes: ask Ana before changing'], [], ...blocks.reverse().flat(), ['Checked in May']];
    expect(read(reversed)).toEqual({ ...defaultPolicy, source: 'sheet' });
  });

  it('takes numbers typed as text where there is one way to read them', () => {
    expect(read(changed('Neutral value', 1, '42,5')).neutral).toBe(42.5);
    expect(read(changed('Large balance', 1, '1,250,000')).classes.largeBalance).toBe(1_250_000);
    expect(read(changed('Large balance', 1, '1.250.000,50')).classes.largeBalance).toBe(1_250_000.5);
    expect(problems(changed('Large balance', 1, '1,250'))).toHaveLength(1);
  });

  it('takes the as-of day as a date or as text', () => {
    expect(read(changed('As-of day', 1, 46_356)).asOf).toBe(46_356);
    expect(read(changed('As-of day', 1, '2026-11-30')).asOf).toBe(46_356);
    expect(problems(changed('As-of day', 1, '30/11/26'))[0]).toContain('must be a date, or YYYY-MM-DD, or empty');
  });

  it('names the cell that is wrong, and what belongs there, and uses nothing of the sheet', () => {
    const wrong = changed('Margin', 1, 'high');
    expect(problems(wrong)).toContain(
      `Policy!B${rowOf('Margin') + 1}: the weight of margin must be a number from 0 to 100`,
    );
    expect(readPolicy(wrong).policy).toBeUndefined();
  });

  it('names every wrong cell at once', () => {
    const twice = changed('Margin', 1, -1).map((row) => (row[0] === 'Top N' ? ['Top N', 2.5] : row));
    expect(problems(twice)).toHaveLength(2);
  });

  it('asks for a row or a block that is missing', () => {
    expect(problems(rows.filter((row) => row[0] !== 'Top N'))[0]).toContain('"Top N" must stand once');
    expect(problems(rows.slice(5))[0]).toContain('"Settings" is missing: give the whole Policy sheet');
  });

  it('names the block that is wrong as a whole', () => {
    const weights = rows.findIndex(([title]) => title === 'Weights');
    const next = rows.findIndex((row, i) => i > weights && row[0] === null);
    const weightless = rows.map((row, i): typeof row => (i > weights && i < next ? [row[0] ?? null, 0] : row));
    expect(problems(weightless)).toEqual([`Policy!B${weights + 2}: at least one weight must be above 0`]);
    const stageless = rows.filter(([first, , , action]) => first !== 'SLOW' || action === null);
    const stages = stageless.findIndex(([title]) => title === 'Stages');
    expect(problems(stageless)).toEqual([`Policy!A${stages + 1}: the block "Stages" has no row for SLOW`]);
  });

  it('refuses a row that contradicts those above it', () => {
    const again = (label: Cell, with_: readonly Cell[] = []): string[] => {
      const at = rows.findIndex(([first]) => first === label) + 1;
      const copy = rows[at]!.map((cell, i) => with_[i] ?? cell);
      return problems([...rows.slice(0, at + 1), copy, ...rows.slice(at + 1)]).map((problem) => problem.slice(7));
    };
    const at = (label: Cell): number => rows.findIndex(([first]) => first === label) + 3;
    expect(again('Stages')).toEqual([`C${at('Stages')}: a row above begins with the same: keep one`]);
    expect(again('Collectability')).toEqual([
      `A${at('Collectability')}: days must rise from row to row`,
      `B${at('Collectability')}: the share still collectable must fall from row to row`,
    ]);
  });

  it('lists a currency without a rate and invents none', () => {
    const policy: Policy = { ...defaultPolicy, source: 'sheet', withoutRate: ['EUR'] };
    const row = policyRows(policy).find(([label]) => label === 'EUR');
    expect(row?.slice(0, 3)).toEqual(['EUR', null, expect.stringContaining('no-rate')]);
  });
});
