import fc from 'fast-check';
import type { Cell, Row, Rows } from '../../../src/core/cells/cell';
import { BLOCKS } from '../../../src/core/policy/blocks';
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

  it('has for a label that is missing the value it has without a policy', () => {
    const without = (...labels: string[]): Rows => rows.filter((row) => !labels.includes(String(row[0])));
    expect(read(without('Neutral value', 'Grace after a promise'))).toEqual({ ...defaultPolicy, source: 'sheet' });
    expect(read(without('Rules', ...Object.values(BLOCKS.rules.entries).map(([label]) => label))).rules).toEqual(
      defaultPolicy.rules,
    );
  });

  it('refuses a missing label beside one that nobody knows: it may be misspelled', () => {
    const typo = rows.map((row): Row => (row[0] === 'Neutral value' ? ['Neutral', 60] : row));
    const at = rowOf('Neutral value') + 1;
    expect(problems(typo)).toEqual([`Policy!A${at}: the block "Settings" has no "Neutral", and lacks: Neutral value`]);
    const note = rows.map((row): Row => (row[0] === 'Neutral value' ? ['Neutral is what it was'] : row));
    expect(problems(note)).toEqual([]);
  });

  it('asks for a block that is missing, for one label twice, and for a heading that values stand under', () => {
    expect(problems(rows.slice(rowOf('Capacity')))[0]).toContain('"Settings" is missing: give the whole Policy sheet');
    const people = rows[rowOf('People')]!;
    const again = [...rows.slice(0, rowOf('People')), people, ...rows.slice(rowOf('People'))];
    expect(problems(again)[0]).toContain('"People" must stand once in the block "Capacity"');
    expect(problems(changed('Rules', 0, 'Our rules'))[0]).toContain('the block "Rules" is missing');
  });

  it('asks for all of the book history where some of it stands: it has no default', () => {
    const bookHistory = { averageDaysLate: 9, lateRatio: 0.5, weight: 1, curve: [] };
    const book = policyRows({ ...defaultPolicy, bookHistory }).filter(([label]) => label !== 'Late ratio');
    expect(problems(book)[0]).toContain('"Late ratio" must stand once in the block "Book history"');
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
    const first = (label: Cell): number => rows.findIndex(([title]) => title === label) + 2;
    const again = (label: Cell, with_: readonly Cell[] = []): string[] => {
      const copy = rows[first(label)]!.map((cell, i) => with_[i] ?? cell);
      const given = [...rows.slice(0, first(label) + 1), copy, ...rows.slice(first(label) + 1)];
      return problems(given).map((problem) => problem.slice(7));
    };
    const at = (label: Cell): number => first(label) + 2;
    const sameName = `C${at('Stages')}: a row above has the same class and the same name: give each stage its own`;
    expect(again('Stages')).toEqual([sameName]);
    expect(again('Stages', [null, 5])).toEqual([sameName]);
    expect(again('Stages', [null, null, 'Another'])).toEqual([]);
    expect(again('Regions')).toEqual([`A${at('Regions')}: a row above begins with the same: keep one`]);
    expect(again('Collectability')).toEqual([
      `A${at('Collectability')}: days must rise from row to row`,
      `B${at('Collectability')}: the share still collectable must fall from row to row`,
    ]);
  });

  it('refuses a region whose pack nobody wrote down, and a table without a row for any other region', () => {
    const region = rowOf('Regions') + 3;
    const pack = rowOf('Compliance packs') + 3;
    const replaced = (at: number, cells: Row): Rows => rows.map((row, i) => (i + 1 === at ? cells : row));
    expect(problems(replaced(region, ['*', 'Strict']))).toEqual([
      `Policy!B${region}: the block "Compliance packs" has no row for "Strict"`,
    ]);
    expect(problems(replaced(region, ['Brazil', 'B2B']))).toEqual([
      `Policy!A${region - 2}: the block "Regions" needs a row for *, any other`,
    ]);
    const closed: Row = ['B2B', null, null, null, null, null, null, null, null, null, 'us'];
    expect(problems(replaced(pack, closed))).toEqual([`Policy!B${pack}: the pack "B2B" has no hours on any day`]);
  });

  it('refuses a holiday of a region that nobody wrote down, or without its day', () => {
    const holidays = rowOf('Holidays') + 1;
    const withHoliday = (...cells: Cell[]): Rows => [...rows.slice(0, holidays), cells, ...rows.slice(holidays)];
    expect(problems(withHoliday('Carnival', 'Brazil', '2027-02-09'))).toEqual([
      `Policy!B${holidays + 1}: the block "Regions" has no row for "Brazil"`,
    ]);
    expect(problems(withHoliday('Inventory', '*', ''))).toEqual([
      `Policy!C${holidays + 1}: "Day" must be a date, or YYYY-MM-DD`,
    ]);
    expect(read(withHoliday('Inventory', '*', '2027-02-09')).holidays).toHaveLength(1);
  });

  it('names cells in every column of it', () => {
    const pack = rowOf('B2B');
    expect(problems(changed('B2B', 11, 'lately'))).toEqual([
      `Policy!L${pack + 1}: "Checked" must be a date, or YYYY-MM-DD, or empty`,
    ]);
  });

  it('lists a currency without a rate and invents none', () => {
    const policy: Policy = { ...defaultPolicy, source: 'sheet', withoutRate: ['EUR'] };
    const row = policyRows(policy).find(([label]) => label === 'EUR');
    expect(row?.slice(0, 3)).toEqual(['EUR', null, expect.stringContaining('no-rate')]);
  });
});
