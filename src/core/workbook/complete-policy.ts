import type { Rows } from '../cells/cell';
import { civilOf, type Day } from '../cells/day';
import { fold } from '../cells/text';
import type { Labeled, Table } from '../policy/block';
import { BLOCKS, type BlockName } from '../policy/blocks';
import { currencyCode, day, name } from '../policy/kinds';
import { knownRegions } from '../policy/known-regions';
import { nationalHolidays } from '../policy/national-holidays';
import { defaultRows, rateRows, rowsOf } from '../policy/policy-rows';
import { missingLabels } from '../policy/read-labels';
import { blockRows, insertBeforeBlanks, replaceBlock } from './policy-lines';

export interface CompletePolicy {
  readonly rows: Rows;
  /** What was added, by label, or as "Holidays 2027 (Brazil)". */
  readonly added: readonly string[];
}

/**
 * The Policy sheet with what it lacks: labels that are missing, with the values that count while they are, the holidays
 * of this year and the next for countries among its regions that have none in it, and a row for each of the currencies,
 * so that there is a cell to give its rate in. What stands there stays.
 */
export function completePolicy(rows: Rows, asOf: Day, currencies: readonly string[]): CompletePolicy {
  const labeled = (Object.keys(BLOCKS) as BlockName[]).reduce<CompletePolicy>(withLabels, { rows, added: [] });
  return withRates(withHolidays(labeled, civilOf(asOf).year), currencies);
}

function withLabels({ rows, added }: CompletePolicy, block: BlockName): CompletePolicy {
  const labeled: Labeled | Table = BLOCKS[block];
  if (!('entries' in labeled)) return { rows, added };
  const standing = blockRows(rows, block);
  const lines = defaultRows(block, missingLabels(labeled, { rows: [...standing] }));
  if (lines.length === 0) return { rows, added };
  const whole = insertBeforeBlanks(
    standing.map(({ cells }) => cells),
    lines,
  );
  return {
    rows: replaceBlock(rows, block, standing, whole),
    added: [...added, ...lines.map(([label]) => String(label))],
  };
}

function withHolidays(policy: CompletePolicy, year: number): CompletePolicy {
  const regions = blockRows(policy.rows, 'regions').flatMap(({ cells }) => name.read(cells[0]) ?? []);
  const standing = blockRows(policy.rows, 'holidays');
  const known = new Set(
    standing.flatMap(({ cells }) => {
      const on = day.read(cells[2]);
      return on === undefined ? [] : [`${fold(name.read(cells[1]) ?? '')} ${civilOf(on).year}`];
    }),
  );
  const missing = [...knownRegions(regions)].flatMap(([region, { code }]) =>
    [year, year + 1].flatMap((one) => (known.has(`${fold(region)} ${one}`) ? [] : [{ region, code, year: one }])),
  );
  if (missing.length === 0) return policy;
  const lines = missing.flatMap(({ region, code, year: one }) =>
    rowsOf(
      'holidays',
      nationalHolidays(code, one).map((holiday) => ({ ...holiday, region })),
    ),
  );
  const whole = insertBeforeBlanks(
    standing.map(({ cells }) => cells),
    lines,
  );
  return {
    rows: replaceBlock(policy.rows, 'holidays', standing, whole),
    added: [...policy.added, ...missing.map(({ region, year: one }) => `Holidays ${one} (${region})`)],
  };
}

function withRates({ rows, added }: CompletePolicy, currencies: readonly string[]): CompletePolicy {
  const missing = currencies.filter((currency) => rateRow(rows, currency) === null);
  if (missing.length === 0) return { rows, added };
  const standing = blockRows(rows, 'rates');
  const whole = insertBeforeBlanks(
    standing.map(({ cells }) => cells),
    rateRows(missing),
  );
  return {
    rows: replaceBlock(rows, 'rates', standing, whole),
    added: [...added, ...missing.map((currency) => `Rates (${currency})`)],
  };
}

/** Row on which the rate of a currency stands or is to be given; null: there is none. */
export const rateRow = (rows: Rows, currency: string): number | null =>
  blockRows(rows, 'rates').find(({ cells }) => currencyCode.read(cells[0]) === currency)?.at ?? null;
