import type { Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { readAmount } from '../cells/amount';
import { isBlank, textOf } from './blank';
import { isBucketField, isDay } from './column-profile';
import { columnsOf } from './columns';
import type { Decided } from './conventions';
import type { HeadingColumn } from './heading-row';
import type { ColumnMatch } from './ledger';
import { totalLabel } from './total-label';

/** Rows one after the other, because a running balance needs its neighbors. */
const ROWS = 300;

type Figures = readonly (readonly number[])[];

/**
 * Lets the figures correct the headings: bucket columns must add up to the printed total of their row, a running balance
 * is no open amount, and of two amounts the one that holds the tax is what is owed.
 */
export function settleMoneyColumns(
  matches: readonly ColumnMatch[],
  seen: readonly HeadingColumn[],
  body: Rows,
  decided: Decided,
): ColumnMatch[] {
  const sample = body.slice(0, ROWS);
  const figures: Figures = seen.map(({ column, profile }) =>
    profile.amounts >= 0.3
      ? sample.map((row) => {
          const read = readAmount(row[column] ?? null, decided.mark(column), 2);
          return 'minor' in read ? read.minor : 0;
        })
      : [],
  );
  let settled = [...matches];
  const set = (column: number, field: Field, confidence: number): void => {
    settled = settled.map((match) =>
      match.column === column && !match.confirmed ? { ...match, field, confidence } : match,
    );
  };
  const index = columnsOf(matches).index;
  const at = (field: Field): readonly number[] => (index[field] === undefined ? [] : (figures[index[field]!] ?? []));

  if (index.open !== undefined && isRunning(at('open'), at('debit'), at('credit'), at('amount')))
    set(index.open, 'none', 0);
  if (
    index.total !== undefined &&
    index.amount !== undefined &&
    index.open === undefined &&
    holds(at('total'), at('amount'))
  ) {
    set(index.amount, 'none', 0);
  }
  settleBuckets(settled, figures, set);
  return dropDetailOfSummary(settled, figures, sample);
}

/** Balance of a statement: each row the one before plus debit less credit, or plus amount. */
function isRunning(
  balance: readonly number[],
  debit: readonly number[],
  credit: readonly number[],
  amount: readonly number[],
): boolean {
  let steps = 0;
  let plain = 0;
  const move = (row: number): number => (amount.length > 0 ? amount[row]! : (debit[row] ?? 0) - (credit[row] ?? 0));
  if (amount.length + debit.length + credit.length === 0 || balance.length < 3) return false;
  for (let row = 1; row < balance.length; row++) {
    if (balance[row]! - balance[row - 1]! === move(row)) steps++;
    if (balance[row] === move(row)) plain++;
  }
  return steps >= 0.7 * (balance.length - 1) && steps > plain;
}

/** Whether the one column is never smaller than the other, and mostly larger: the total of a line holds its tax. */
function holds(whole: readonly number[], part: readonly number[]): boolean {
  const larger = whole.filter((figure, row) => Math.abs(figure) > Math.abs(part[row] ?? 0)).length;
  const smaller = whole.filter((figure, row) => Math.abs(figure) < Math.abs(part[row] ?? 0)).length;
  return smaller <= whole.length * 0.02 && larger > whole.length / 2;
}

/** Share of rows with a total whose buckets add up to it; NaN while no row has one. */
function tie(total: readonly number[], buckets: Figures): number {
  let rows = 0;
  let tied = 0;
  total.forEach((figure, row) => {
    const sum = buckets.reduce((all, column) => all + (column[row] ?? 0), 0);
    if (figure === 0) return;
    rows++;
    if (sum === figure) tied++;
  });
  return rows === 0 ? NaN : tied / rows;
}

const TIED = 0.9;

/** Drops one bucket column, or takes in one that no heading explained, where that makes the printed totals tie. */
function settleBuckets(
  matches: readonly ColumnMatch[],
  figures: Figures,
  set: (column: number, field: Field, confidence: number) => void,
): void {
  const buckets = matches.filter(({ field }) => isBucketField(field));
  const index = columnsOf(matches).index;
  const totalColumn = index.total ?? index.open ?? index.amount;
  if (buckets.length < 1 || totalColumn === undefined) return;

  const total = figures[totalColumn] ?? [];
  const of = (columns: readonly ColumnMatch[]): Figures => columns.map(({ column }) => figures[column] ?? []);
  if (!(tie(total, of(buckets)) < TIED)) return;

  for (const bucket of buckets) {
    if (tie(total, of(buckets.filter((each) => each !== bucket))) >= TIED) return set(bucket.column, 'none', 0);
  }
  for (const other of matches) {
    const figure = figures[other.column] ?? [];
    if (
      (other.field !== 'none' && !(other.field === 'daysPastDue' && other.confidence <= 0.6)) ||
      other.confirmed ||
      figure.length === 0 ||
      other.column === totalColumn
    )
      continue;
    if (tie(total, [...of(buckets), figure]) < TIED) continue;
    const before = buckets.filter(({ column }) => column < other.column).map(({ field }) => Number(field.slice(7)));
    const last = Math.max(-1, ...before.filter((day) => day === day));
    const firstDay = last < 1 ? last + 1 : last + 30;
    const negative = figure.every((value) => value <= 0);
    return set(other.column, negative ? 'bucket:credits' : `bucket:${firstDay}`, 0.5);
  }
}

const DETAIL: readonly Field[] = ['invoice', 'issued', 'due', 'settled', 'daysPastDue', 'documentType', 'terms'];

/** A row that spreads over several buckets is an account, not an invoice: its dates (last invoice, last payment) are none of ours. */
function dropDetailOfSummary(matches: readonly ColumnMatch[], figures: Figures, sample: Rows): ColumnMatch[] {
  const detail = matches.filter(({ field }) => DETAIL.includes(field));
  const buckets = matches.filter(({ field }) => isBucketField(field)).map(({ column }) => figures[column] ?? []);
  if (buckets.length < 2) return [...matches];
  const dates = detail.filter(({ field }) => field === 'issued' || field === 'due' || field === 'settled');
  const isItem = (row: Row): boolean =>
    dates.length > 0
      ? dates.some(({ column }) => isDay(row[column] ?? null))
      : detail.some(({ column }) => !isBlank(row[column]) && totalLabel(textOf(row[column])) === null);
  let filled = 0;
  let spread = 0;
  for (let row = 0; row < sample.length; row++) {
    if (!isItem(sample[row]!)) continue;
    const used = buckets.filter((column) => (column[row] ?? 0) !== 0).length;
    if (used > 0) filled++;
    if (used > 1) spread++;
  }
  if (filled === 0 || spread < filled * 0.1) return [...matches];
  return matches.map((match) =>
    detail.includes(match) && !match.confirmed ? { ...match, field: 'none', confidence: 0 } : match,
  );
}
