import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay } from '../cells/day';
import { BLOCKS, type BlockName, type Labeled, type Scale, type Table } from './blocks';
import { dayOrEmpty } from './kinds';
import { MEANINGS, NO_RATE, TABLE_MEANINGS } from './meanings';
import type { Policy } from './policy';
import type { Values } from './policy-of';
import { headingsOf } from './policy-sheet';

/** Blocks whose rows are confirmed in the pane and explained nowhere. */
const UNEXPLAINED: readonly BlockName[] = ['columns', 'conventions'];

/**
 * The Policy sheet: labeled blocks one under the other, a blank row between, what each number means beside it. Values
 * only; days as ISO text. Every row is as wide as the widest. `readPolicy` gives the same policy back.
 */
export function policyRows(policy: Policy): Rows {
  const values = valuesOf(policy);
  const rows = (Object.keys(BLOCKS) as BlockName[]).flatMap((name): Row[] => {
    const block: Labeled | Table = BLOCKS[name];
    const heading = [...headingsOf(block.heading), ...(UNEXPLAINED.includes(name) ? [] : ['Meaning'])];
    return [[], heading, ...('entries' in block ? labelRows(name, block, values) : tableRows(name, block, values))];
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.slice(1).map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
}

/** The blocks that a policy is made of: what `policyOf` puts together, apart again. */
function valuesOf(policy: Policy): Values {
  const { rates, withoutRate, bookHistory } = policy;
  const sheets = Object.entries(policy.sheets);
  return {
    ...policy,
    settings: policy,
    rates: [
      ...Object.entries(rates).map(([currency, rate]) => ({ currency, rate })),
      ...withoutRate.map((currency) => ({ currency, rate: null })),
    ],
    book: bookHistory,
    lateness: bookHistory ? bookHistory.curve : [],
    columns: sheets.flatMap(([sheet, { columns }]) =>
      Object.entries(columns).map(([heading, field]) => ({ sheet, heading, field })),
    ),
    conventions: sheets.map(([sheet, { conventions }]) => ({
      sheet,
      decimalMark: conventions.decimalMark ?? null,
      dayOrder: conventions.dayOrder ?? null,
    })),
  };
}

function labelRows(name: BlockName, { entries }: Labeled, all: Values): Row[] {
  const values = all[name] as Readonly<Record<string, Cell | Scale>> | null;
  const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = MEANINGS;
  if (values === null) return [];
  return Object.entries(entries).map(([key, [label, kind]]): Row => {
    const value = values[key] ?? null;
    const cells = typeof value === 'object' && value !== null ? [value.lower, value.upper] : [value];
    const shown = kind === dayOrEmpty ? cells.map((cell) => (typeof cell === 'number' ? isoDay(cell) : null)) : cells;
    return [label, ...shown, meanings[name]?.[key] ?? null];
  });
}

function tableRows(name: BlockName, { columns }: Table, all: Values): Row[] {
  const rows = all[name] as readonly Readonly<Record<string, Cell>>[];
  const meanings: Readonly<Partial<Record<BlockName, string>>> = TABLE_MEANINGS;
  return rows.map((row, i): Row => {
    const cells = Object.keys(columns).map((key) => row[key] ?? null);
    const meaning = name === 'rates' && row['rate'] === null ? NO_RATE : i === 0 ? meanings[name] : null;
    return [...cells, meaning ?? null];
  });
}
