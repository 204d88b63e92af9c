import { readAmount } from '../cells/amount';
import type { Cell, Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import type { Field } from '../cells/field';
import { debitCreditSign, yesNo } from '../cells/labels';
import { saysNone } from '../cells/placeholder';
import { isDay } from '../cells/read-day';
import { once, whenAsked } from '../cells/remember';
import { isBlank } from './blank';
import { totalLabel } from './total-label';

/** What the cells of a column look like, each figure a share of its filled cells. */
export interface Profile {
  readonly filled: number;
  /** How many different cells there are: a count, no share. */
  readonly distinct: number;
  readonly amounts: number;
  /** Whole numbers of four digits at most, a unit behind them or not. */
  readonly counts: number;
  readonly days: number;
  readonly currencies: number;
  /** Debit and credit flags such as S and H, and how many of them are debits. */
  readonly flags: number;
  readonly debits: number;
  /** Yes and no. */
  readonly answers: number;
  /** Text that is neither amount nor day. */
  readonly words: number;
  /** Codes such as `C0071` or `0200706844`: digits, no spaces. */
  readonly codes: number;
}

const SAMPLE = 240;
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;

/** Looks at up to 240 rows spread evenly over the body, so that the cost does not grow with the sheet. */
export function sampleOf(rows: Rows, first: number): Row[] {
  const step = Math.max(1, Math.floor((rows.length - first) / SAMPLE));
  return Array.from({ length: Math.ceil((rows.length - first) / step) }, (_, at) => rows[first + at * step]!);
}

/** Looks at a column for what is asked of it: where a person chose its field, next to nothing is. */
export function profileOf(sample: Rows, column: number): Profile {
  const cells = once(() =>
    sample
      .map((row) => row[column]!)
      .filter((cell) => !isBlank(cell) && (typeof cell !== 'string' || (!saysNone(cell) && totalLabel(cell) !== ''))),
  );
  const share = (holds: (text: string, cell: Cell) => boolean) => (): number =>
    cells().length && cells().filter((cell) => holds(String(cell).trim(), cell)).length / cells().length;
  return whenAsked({
    filled: () => cells().length,
    distinct: () => new Set(cells()).size,
    amounts: share((_, cell) => isAmount(cell)),
    counts: share((text) => /^-?\d{1,4}(\.0+)?\D*$/.test(text)),
    days: share((_, cell) => isDay(cell)),
    currencies: share((text, cell) => typeof cell === 'string' && currencyOf(text) !== null),
    flags: share((text) => flag(text) !== null),
    debits: share((text) => flag(text) === 1),
    answers: share((text) => text.length < 9 && yesNo(text) !== null),
    words: share((_, cell) => !isAmount(cell) && !isDay(cell)),
    codes: share((text) => /^\S*\d\S*$/.test(text)),
  });
}

/** Longer texts are no flags, and there are many of them. */
const flag = (text: string): ReturnType<typeof debitCreditSign> => (text.length < 9 ? debitCreditSign(text) : null);

function isAmount(cell: Cell): boolean {
  if (typeof cell === 'string' && !DIGIT.test(cell)) return false;
  const read = readAmount(cell, undefined, 2);
  return 'minor' in read || 'ambiguous' in read;
}

/** Fields whose column shows what they are, by the cells that must be there. */
const SHOWN: Partial<Record<Field, keyof Profile>> = {
  issued: 'days',
  due: 'days',
  settled: 'days',
  promisedDay: 'days',
  lastContact: 'days',
  currency: 'currencies',
  debitCredit: 'flags',
};

export const isBucketField = (field: Field): boolean => field.startsWith('bucket:');
export const isMoneyField = (field: Field): boolean =>
  /^(amount|open|paid|debit|credit|total|promisedAmount|creditLimit|bucket:.+)$/.test(field);

/** How well the cells bear a field out, 0 to 1: text under an amount heading makes it none. */
export function fit(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0.5;
  const shown = isMoneyField(field) ? 'amounts' : SHOWN[field];
  if (shown) return enough(profile[shown]);
  // What is overdue may be an amount as well as a number of days.
  if (field === 'daysPastDue') return profile.counts < 0.5 ? 0 : 1;
  // One name down the whole column is that of the company itself; codes are account numbers rather than names.
  if (field === 'name')
    return enough(profile.words) * (profile.distinct === 1 && profile.filled > 4 ? 0.5 : profile.codes > 0.6 ? 0.8 : 1);
  return /^(bucket|terms)$/.test(field) && profile.days > 0.3 ? 0.1 : 1;
}

/** Group headings and totals share the column, so a third of fitting cells is enough. */
const enough = (share: number): number => (share >= 0.3 ? 1 : share < 0.05 ? 0 : share);
