import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Row } from '../../src/core/cells/cell';
import { toMajor } from '../../src/core/cells/currency';
import { dayOf, isoDay } from '../../src/core/cells/day';
import type { ReadOptions } from '../../src/core/ledger/ledger';
import { readLedger } from '../../src/core/ledger/read-ledger';

/**
 * One folder per situation: `sheet.csv` or `sheet.json` (typed cells), `options.json` where needed, and
 * `expected.json` with what must come out. A failing run leaves `actual.json` beside it.
 */
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function rowsOf(folder: string): Row[] {
  const csv = join(folder, 'sheet.csv');
  if (!existsSync(csv)) return json(join(folder, 'sheet.json')) as Row[];
  return Papa.parse<string[]>(readFileSync(csv, 'utf8')).data;
}

function optionsOf(folder: string): ReadOptions {
  const path = join(folder, 'options.json');
  if (!existsSync(path)) return {};
  const { asOf, ...rest } = json(path) as { asOf?: string };
  const [year, month, day] = (asOf ?? '').split('-').map(Number);
  return { ...rest, ...(asOf ? { asOf: dayOf(year!, month!, day!) } : {}) };
}

/** What a case may speak of: figures in major units, accounts as `balance / past due`. */
function summarize(folder: string): Record<string, unknown> {
  const { ledger, refused } = readLedger(rowsOf(folder), optionsOf(folder));
  if (refused) return { refused: refused.code };
  const { asOf, table, totals, counts, accounts, problems, ignored, notes } = ledger;
  const major = (minor: number, currency: string): number => toMajor(minor, currency);
  return {
    asOf: isoDay(asOf),
    layout: table.layout,
    totals: Object.fromEntries(Object.entries(totals).map(([code, minor]) => [code, major(minor, code)])),
    counts,
    accounts: Object.fromEntries(
      accounts.map(({ account, currency, balance, pastDue }) => [
        Object.keys(totals).length > 1 ? `${account} ${currency}` : account,
        `${major(balance, currency)} / ${major(pastDue, currency)}`,
      ]),
    ),
    names: Object.fromEntries(accounts.map(({ account, name }) => [account, name])),
    oldest: Object.fromEntries(accounts.map(({ account, oldestDaysPastDue }) => [account, oldestDaysPastDue])),
    problems: problems.map(({ row, kind }) => `${row} ${kind}`),
    ignored: ignored.filter(({ reason }) => reason !== 'preamble' && reason !== 'heading').map(({ row, reason }) => `${row} ${reason}`),
    notes: notes.map(({ code }) => code),
    columns: Object.fromEntries(table.columns.filter(({ field }) => field !== 'none').map(({ field, heading }) => [field, heading])),
  };
}

const situations = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('sheets as people have them', () => {
  test.each(situations.map(({ name }) => name))('%s', (name) => {
    const folder = join(__dirname, name);
    const expected = json(join(folder, 'expected.json')) as Record<string, unknown>;
    const actual = summarize(folder);
    const spoken = Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key]]));
    const left = join(folder, 'actual.json');
    rmSync(left, { force: true });
    try {
      expect(spoken).toEqual(expected);
    } catch (difference) {
      writeFileSync(left, `${JSON.stringify(actual, null, 2)}\n`);
      throw difference;
    }
  });
});
