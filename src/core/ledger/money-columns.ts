import type { Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { readAmount } from '../cells/amount';
import { isBlank, textOf } from './blank';
import { isBucketField, isDay } from './column-profile';
import { columnsOf } from './columns';
import type { Decided } from './conventions';
import type { HeadingColumn } from './heading-columns';
import type { ColumnMatch } from './ledger';
import { totalLabel } from './total-label';

/** Rows one after the other, because a running balance needs its neighbors. */
const ROWS = 300;

type Figures = readonly (readonly number[])[];
type Setter = (column: number, field: Field, confidence: number) => void;

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
  const set: Setter = (column, field, confidence) => {
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
  settleBuckets(settled, seen, figures, set);
  return balanceOfSummary(dropDetailOfSummary(settled, figures, sample));
}

/** Balance of a statement: each row the one before plus debit less credit, or plus amount; it may start anew per customer. */
function isRunning(
  balance: readonly number[],
  debit: readonly number[],
  credit: readonly number[],
  amount: readonly number[],
): boolean {
  const move = (row: number): number => (amount.length > 0 ? amount[row]! : (debit[row] ?? 0) - (credit[row] ?? 0));
  if (amount.length + debit.length + credit.length === 0) return false;
  let moves = 0;
  let kept = 0;
  let carried = 0;
  for (let row = 0; row < balance.length; row++) {
    if (move(row) === 0) continue;
    moves++;
    const plain = balance[row] === move(row);
    const step = row > 0 ? balance[row]! - balance[row - 1]! : NaN;
    const running = step === move(row);
    if (plain || running) kept++;
    // Between nothing and the amount it may as well be what is left of a part-paid invoice.
    const left = balance[row]! / move(row);
    if (running && !plain && (left < 0 || left > 1)) carried++;
  }
  return kept >= 0.9 * moves && carried > 0 && carried >= 0.2 * moves;
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
/** Confidence of a bucket without a heading that says so. */
export const GUESSED = 0.5;

/**
 * Where the buckets do not add up to the printed totals, one of them is a subtotal, or columns that no heading explained
 * are buckets as well. If neither helps, the totals stand without ages: half of the buckets would be a wrong balance.
 */
function settleBuckets(
  matches: readonly ColumnMatch[],
  seen: readonly HeadingColumn[],
  figures: Figures,
  set: Setter,
): void {
  const buckets = matches.filter(({ field }) => isBucketField(field));
  const index = columnsOf(matches).index;
  const totalColumn = index.total ?? index.open ?? index.amount;
  if (buckets.length < 1) return;

  const total = totalColumn === undefined ? [] : (figures[totalColumn] ?? []);
  const tied = (columns: readonly ColumnMatch[]): number =>
    tie(
      total,
      columns.map(({ column }) => figures[column] ?? []),
    );
  const share = tied(buckets);
  if (share >= TIED) return;

  for (const bucket of buckets)
    if (tied(buckets.filter((each) => each !== bucket)) >= TIED) return set(bucket.column, 'none', 0);
  const unknown = matches.filter(
    ({ column, field, confirmed, confidence }) =>
      (field === 'none' || (field === 'daysPastDue' && confidence <= 0.6)) &&
      !confirmed &&
      column !== totalColumn &&
      (figures[column] ?? []).some((figure) => figure !== 0),
  );
  const right = unknown.filter(({ column }) => column > buckets[0]!.column);
  // Without totals to prove it, what stands among the buckets and says nothing else is one, and so is what follows
  // them under a number.
  const last = buckets[buckets.length - 1]!.column;
  const among = right.filter(
    ({ column, heading }) =>
      seen[column]!.fields.length === 0 && (column < last || (column === last + 1 && /\d/.test(heading))),
  );
  const found =
    share === share
      ? [...unknown.map((each) => [each]), unknown, right].find((extra) => tied([...buckets, ...extra]) >= TIED)
      : among;
  const days = new Map(buckets.map(({ column, field }) => [column, Number(field.slice(7))]));
  for (const { column } of found ?? []) {
    const before = Math.max(-1, ...Array.from(days).map(([at, day]) => (at < column && day === day ? day : -1)));
    const firstDay = before < 1 ? before + 1 : before + 30;
    // "Future" and "Current" are two columns of one bucket.
    const said = seen[column]!.fields.find(({ field }) => isBucketField(field))?.field;
    if (!said) days.set(column, firstDay);
    set(column, said ?? `bucket:${firstDay}`, said ? 0.6 : GUESSED);
  }
  if (!found && share < 0.5 && unknown.length > 0) for (const { column } of buckets) set(column, 'none', 0);
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

/** In a row per account with buckets, the balance is the total of the buckets. */
function balanceOfSummary(matches: readonly ColumnMatch[]): ColumnMatch[] {
  const { index, buckets } = columnsOf(matches);
  const balance = index.open ?? index.amount;
  if (buckets.length === 0 || balance === undefined || matches.some(({ field }) => DETAIL.includes(field)))
    return [...matches];
  const better: Field = index.total === undefined ? 'total' : 'none';
  return matches.map((match) => {
    if (match.column === balance) return { ...match, field: better };
    return match.field === 'open' || match.field === 'amount' ? { ...match, field: 'none' } : match;
  });
}
