import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay } from '../cells/day';
import type { Labeled, Scale, Table } from './block';
import { BLOCKS, type BlockName } from './blocks';
import { AT_INVOICING, dayOffset, dayOrEmpty, hours, hoursText, type Hours, type Kind } from './kinds';
import { MEANINGS, NO_RATE, TABLE_MEANINGS } from './meanings';
import type { Policy } from './policy';
import { capacityOf, type Values } from './policy-of';
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
    settings: { ...policy, topN: policy.topN === capacityOf(policy.capacity) ? null : policy.topN },
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
    const cells = isScale(value) ? [value.lower, value.upper] : [value];
    return [label, ...cells.map((cell) => written(kind, cell)), meanings[name]?.[key] ?? null];
  });
}

function tableRows(name: BlockName, { columns }: Table, all: Values): Row[] {
  const rows = all[name] as readonly Readonly<Record<string, unknown>>[];
  const meanings: Readonly<Partial<Record<BlockName, string>>> = TABLE_MEANINGS;
  return rows.map((row, i): Row => {
    const cells = Object.entries(columns).map(([key, kind]) => written(kind, row[key] ?? null));
    const meaning = name === 'rates' && row['rate'] === null ? NO_RATE : i === 0 ? meanings[name] : null;
    return [...cells, meaning ?? null];
  });
}

const isScale = (value: unknown): value is Scale => typeof value === 'object' && value !== null;

/** A value as its kind reads it back. */
function written(kind: Kind<unknown>, value: unknown): Cell {
  if (kind === dayOffset) return (value ?? AT_INVOICING) as Cell;
  if (value === null) return null;
  if (kind === dayOrEmpty) return isoDay(value as number);
  if (kind === hours) return hoursText(value as Hours);
  return Array.isArray(value) ? value.join(' ') : (value as Cell);
}
