import type { Cell } from '../cells/cell';
import { dayOf, type Day } from '../cells/day';
import type { Policy } from './policy';
import { BLOCKS, SETTINGS, type BlockName } from './policy-blocks';
import { policyNumbers, policyScales } from './policy-numbers';
import { isBlank, textOf, type BlockRow, type PolicySheet } from './policy-sheet';

const LAST_DAY = 2958465;

/** The row of a block with this label; a missing or repeated one is a problem at the block's first row. */
export function labeledRow(sheet: PolicySheet, block: BlockName, label: string): BlockRow | null {
  const found = sheet.rows(block).filter(({ cells }) => textOf(cells[0]).trim() === label);
  if (found.length === 1) return found[0]!;
  const at = (found[1] ?? sheet.rows(block)[0])?.at ?? 1;
  const [title] = BLOCKS[block];
  sheet.refuse(at, 0, `"${label}" must stand once in the block "${title}"`, 'once', label, title);
  return null;
}

type Settings = Pick<Policy, 'asOf' | 'baseCurrency' | 'readOn'>;

export function readSettings(sheet: PolicySheet): Settings {
  const currency = labeledRow(sheet, 'settings', SETTINGS.baseCurrency);
  const baseCurrency = textOf(currency?.cells[1]).trim();
  if (currency && !/^[A-Z]{3}$/.test(baseCurrency)) {
    sheet.refuse(currency.at, 1, 'base currency must be a three-letter code, such as USD', 'currency-code');
  }
  return {
    asOf: readOptionalDay(sheet, SETTINGS.asOf),
    baseCurrency,
    readOn: readOptionalDay(sheet, SETTINGS.readOn),
  };
}

function readOptionalDay(sheet: PolicySheet, label: string): Day | null {
  const row = labeledRow(sheet, 'settings', label);
  if (row === null || isBlank(row.cells[1])) return null;
  const day = dayFrom(row.cells[1]);
  if (day === null) sheet.refuse(row.at, 1, `${label.toLowerCase()} must be a date, or YYYY-MM-DD, or empty`, 'day');
  return day;
}

function dayFrom(cell: Cell | undefined): Day | null {
  if (typeof cell === 'number') return cell >= 1 && cell <= LAST_DAY ? Math.floor(cell) : null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(textOf(cell).trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function readNumbers(sheet: PolicySheet, base: Policy): Policy {
  const blocks = { Settings: 'settings', Weights: 'weights', Classes: 'classes' } as const;
  const policy = policyNumbers.reduce((read, { block, label, minimum, maximum, whole, put }) => {
    const row = labeledRow(sheet, blocks[block], label);
    if (row === null) return read;
    const name = block === 'Weights' ? `the weight of ${label.toLowerCase()}` : label;
    const value = sheet.number(row, 1, name, minimum, maximum);
    if (whole && Math.floor(value) < value) sheet.refuse(row.at, 1, `${name} must be a whole number`, 'whole');
    return put(read, value);
  }, base);

  const weights = Object.values(policy.weights).reduce((sum, weight) => sum + weight, 0);
  if (weights === 0) {
    sheet.refuse(sheet.rows('weights')[0]?.at ?? 1, 1, 'at least one weight must be above 0', 'no-weight');
  }
  return policy;
}

export function readScales(sheet: PolicySheet): Policy['scales'] {
  const scales = policyScales.map(({ label, name, minimum, maximum }) => {
    const row = labeledRow(sheet, 'scales', label);
    if (row === null) return [name, { lower: NaN, upper: NaN }] as const;
    const what = `the scale of ${label.toLowerCase()}`;
    const lower = sheet.number(row, 1, `${what}, lower,`, minimum, maximum);
    const upper = sheet.number(row, 2, `${what}, upper,`, minimum, maximum);
    if (lower >= upper) sheet.refuse(row.at, 2, `${what}: upper must be above lower`, 'upper');
    return [name, { lower, upper }] as const;
  });
  return Object.fromEntries(scales) as Policy['scales'];
}
