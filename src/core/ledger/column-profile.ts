import { readAmount } from '../cells/amount';
import type { Cell, Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import type { Field } from '../cells/field';
import { dayFromNumber } from '../cells/plain-cell';
import { saysNone } from '../cells/placeholder';
import { readDay } from '../cells/read-day';
import { isBlank } from './blank';
import { debitCreditSign, yesNo } from '../cells/labels';
import { totalLabel } from './total-label';

/** What the cells of a column look like, each figure a share of its filled cells. */
export interface Profile {
  readonly filled: number;
  /** How many different cells there are: a count, no share. */
  readonly distinct: number;
  readonly amounts: number;
  /** Whole numbers small enough to count days. */
  readonly counts: number;
  readonly days: number;
  readonly currencies: number;
  readonly addresses: number;
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
  const sample: Row[] = [];
  for (let row = first; row < rows.length; row += step) sample.push(rows[row] ?? []);
  return sample;
}

export function profileOf(sample: readonly Row[], column: number): Profile {
  let filled = 0;
  const different = new Set<Cell>();
  const seen = {
    amounts: 0,
    counts: 0,
    days: 0,
    currencies: 0,
    addresses: 0,
    flags: 0,
    debits: 0,
    answers: 0,
    words: 0,
    codes: 0,
  };
  for (const row of sample) {
    const cell = row[column] ?? null;
    if (isBlank(cell) || (typeof cell === 'string' && (saysNone(cell) || totalLabel(cell) === ''))) continue;
    filled++;
    different.add(cell);
    const text = typeof cell === 'string' ? cell.trim() : String(cell);
    const amount = isAmount(cell);
    const day = isDay(cell);
    if (amount) seen.amounts++;
    if (
      amount &&
      (typeof cell === 'number' ? cell % 1 === 0 && Math.abs(cell) < 5000 : /^-?\d{1,4}(\.0+)?\D*$/.test(text))
    )
      seen.counts++;
    if (day) seen.days++;
    if (typeof cell === 'string' && currencyOf(text) !== null) seen.currencies++;
    if (text.indexOf('@') > 0) seen.addresses++;
    const sign = text.length < 9 ? debitCreditSign(text) : null;
    if (sign !== null) seen.flags++;
    if (sign === 1) seen.debits++;
    if (text.length < 9 && yesNo(text) !== null) seen.answers++;
    if (!amount && !day) seen.words++;
    if (/\d/.test(text) && !/\s/.test(text)) seen.codes++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    distinct: different.size,
    amounts: share(seen.amounts),
    counts: share(seen.counts),
    days: share(seen.days),
    currencies: share(seen.currencies),
    addresses: share(seen.addresses),
    flags: share(seen.flags),
    debits: share(seen.debits),
    answers: share(seen.answers),
    words: share(seen.words),
    codes: share(seen.codes),
  };
}

function isAmount(cell: Cell): boolean {
  if (typeof cell === 'string' && !DIGIT.test(cell)) return false;
  const read = readAmount(cell, undefined, 2);
  return 'minor' in read || 'ambiguous' in read;
}

/** A day as a serial number between 1990 and 2100, as eight digits, or as text. */
export function isDay(cell: Cell): boolean {
  if (typeof cell === 'number') return dayFromNumber(cell) > 0;
  if (typeof cell !== 'string' || !DIGIT.test(cell)) return false;
  const read = readDay(cell);
  return 'day' in read || 'ambiguous' in read;
}

const DAY_FIELDS = new Set<Field>(['issued', 'due', 'settled', 'promisedDay', 'lastContact']);
const MONEY_FIELDS = new Set<Field>([
  'amount',
  'open',
  'paid',
  'debit',
  'credit',
  'total',
  'promisedAmount',
  'creditLimit',
]);

export const isMoneyField = (field: Field): boolean => MONEY_FIELDS.has(field) || isBucketField(field);
export const isBucketField = (field: Field): boolean => field.startsWith('bucket:');

/** How well the cells bear a field out, 0 to 1: text under an amount heading makes it none. */
export function fit(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0.5;
  if (DAY_FIELDS.has(field)) return enough(profile.days);
  if (field === 'daysPastDue') return profile.counts < 0.5 ? 0 : 1;
  if (isMoneyField(field)) return enough(profile.amounts);
  if (field === 'currency') return enough(profile.currencies);
  if (field === 'debitCredit') return enough(profile.flags);
  if (field === 'email') return enough(profile.addresses);
  // One name down the whole column is that of the company itself; codes are account numbers rather than names.
  if (field === 'name') {
    return enough(profile.words) * (profile.distinct === 1 && profile.filled > 4 ? 0.5 : profile.codes > 0.6 ? 0.8 : 1);
  }
  if (field === 'bucket') return profile.days > 0.3 ? 0.1 : 1;
  if (field === 'account' || field === 'terms' || field === 'status')
    return profile.days > 0.8 && profile.words < 0.1 && profile.amounts < 0.5 ? 0.1 : 1;
  return 1;
}

/** Group headings and totals share the column, so a third of fitting cells is enough. */
const enough = (share: number): number => (share >= 0.3 ? 1 : share < 0.05 ? 0 : share);
