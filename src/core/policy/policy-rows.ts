import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay } from '../cells/day';
import type { Labeled, Scale, Table } from './block';
import { BLOCKS, type BlockName } from './blocks';
import { AT_INVOICING, day, dayOffset, dayOrEmpty, hours, hoursText, type Hours, type Kind } from './kinds';
import { defaultPolicy } from './default-policy';
import { MEANINGS, NO_RATE, TABLE_MEANINGS, TITLE } from './meanings';
import type { Policy } from './policy';
import { capacityOf, type Values } from './policy-of';
import { headingsOf } from './policy-sheet';

/**
 * The Policy sheet: labeled blocks one under the other, a blank row between, what each number means beside it and what a
 * table means above its rows. Values only; days as ISO text. Every row is as wide as the widest. `readPolicy` gives the
 * same policy back.
 */
export function policyRows(policy: Policy): Rows {
  const values = valuesOf(policy);
  const rows: Row[] = (Object.keys(BLOCKS) as BlockName[]).flatMap((name) => {
    const block: Labeled | Table = BLOCKS[name];
    return [[], headingRow(name), ...('entries' in block ? labelRows(name, block, values) : tableRows(name, values))];
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return [[TITLE], ...rows].map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
}

/** Heading row of a block as it is written. */
export const headingRow = (name: BlockName): Row => [
  ...headingsOf(BLOCKS[name].heading),
  ...('entries' in BLOCKS[name] || name === 'rates' ? ['Meaning'] : []),
];

/** Rows of a labeled block that are missing: what counts while they are, and what it means. */
export const defaultRows = (name: BlockName, labels: readonly string[]): Row[] =>
  labelRows(name, BLOCKS[name] as Labeled, valuesOf(defaultPolicy)).filter(([label]) => labels.includes(String(label)));

/** Rows of a table, as it reads them back. */
export const rowsOf = (name: BlockName, values: readonly Readonly<Record<string, unknown>>[]): Row[] =>
  values.map((row) =>
    Object.entries((BLOCKS[name] as Table).columns).map(([key, kind]) => written(kind, row[key] ?? null)),
  );

/** Rows of currencies that have no rate yet. */
export const rateRows = (currencies: readonly string[]): Row[] =>
  currencies.map((currency) => [currency, null, NO_RATE]);

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

function tableRows(name: BlockName, all: Values): Row[] {
  const meanings: Readonly<Partial<Record<BlockName, string>>> = TABLE_MEANINGS;
  const meaning = meanings[name];
  const values = all[name] as readonly Readonly<Record<string, unknown>>[];
  const rows = rowsOf(name, values).map((row): Row => (name === 'rates' && row[1] === null ? [...row, NO_RATE] : row));
  return meaning === undefined ? rows : [[meaning], ...rows];
}

const isScale = (value: unknown): value is Scale => typeof value === 'object' && value !== null;

/** A value as its kind reads it back. */
function written(kind: Kind<unknown>, value: unknown): Cell {
  if (kind === dayOffset) return (value ?? AT_INVOICING) as Cell;
  if (value === null) return null;
  if (kind === dayOrEmpty || kind === day) return isoDay(value as number);
  if (kind === hours) return hoursText(value as Hours);
  return Array.isArray(value) ? value.join(' ') : (value as Cell);
}
