import type { Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { correct, type ColumnDraft } from './assign-fields';
import { isBlank, textOf } from './blank';
import { isDay } from '../cells/read-day';
import { isBucketField } from './column-profile';
import { columnsOf, isDetail } from './columns';
import type { Decided } from './conventions';
import { figureIn } from './figure';
import { totalLabel } from './total-label';

/** Rows one after the other, because a running balance needs its neighbors. */
const ROWS = 300;

/** Minor units of a column, row by row; 0 where a cell has none. */
type Figures = readonly number[];
type Counted = ColumnDraft & { readonly figures: Figures };

/**
 * Lets the figures correct the headings: bucket columns must add up to the printed total of their row, a running balance
 * is no open amount, and of two amounts the one that holds the tax is what is owed.
 */
export function settleMoneyColumns(columns: readonly ColumnDraft[], body: Rows, decided: Decided): void {
  const sample = body.slice(0, ROWS);
  const counted = columns.map((draft): Counted => {
    const figures = sample.map((row) => figureIn(row[draft.column], decided.mark(draft.column)) || 0);
    return Object.assign(draft, { figures });
  });
  const none = sample.map(() => 0);
  const { open = -1, debit = -1, credit = -1, amount = -1, total = -1 } = columnsOf(columns).index;
  const of = (column: number): Figures => (counted[column] || { figures: none }).figures;
  const moves = amount < 0 ? of(debit).map((figure, row) => figure - of(credit)[row]!) : of(amount);
  if (isRunning(of(open), moves)) correct(columns[open], 'none', 0);
  if (open < 0 && holds(of(total), of(amount))) correct(columns[amount], 'none', 0);
  settleBuckets(counted);
  dropDetailOfSummary(counted, sample);
  settleBalanceOfSummary(columns);
}

/** Balance of a statement: each row the one before plus debit less credit, or plus amount; it may start anew per customer. */
function isRunning(balance: Figures, moves: Figures): boolean {
  let moved = 0;
  let kept = 0;
  let carried = 0;
  const before = [NaN, ...balance];
  balance.forEach((figure, row) => {
    const move = moves[row]!;
    if (move === 0) return;
    moved++;
    const running = move === figure - before[row]!;
    if (running || figure === move) kept++;
    // Between nothing and the amount it may as well be what is left of a part-paid invoice.
    if (running && (figure / move < 0 || figure / move > 1)) carried++;
  });
  return kept >= 0.9 * moved && carried > 0 && carried >= 0.2 * moved;
}

/** Whether the one column is never smaller than the other, and mostly larger: the total of a line holds its tax. */
function holds(whole: Figures, part: Figures): boolean {
  const beyond = whole.map((figure, row) => Math.abs(figure) - Math.abs(part[row]!));
  const smaller = beyond.filter((more) => more < 0).length;
  return smaller <= whole.length * 0.02 && beyond.filter((more) => more > 0).length > whole.length / 2;
}

const TIED = 0.9;
/** Confidence of a bucket without a heading that says so. */
export const GUESSED = 0.5;

/**
 * Where the buckets do not add up to the printed totals, one of them is a subtotal, or columns that no heading explained
 * are buckets as well. If neither helps, the totals stand without ages: half of the buckets would be a wrong balance.
 */
function settleBuckets(columns: readonly Counted[]): void {
  const buckets = columns.filter(isBucket);
  const [first] = buckets;
  const { total, open, amount } = columnsOf(columns).index;
  const { figures: totals } = columns[total ?? open ?? amount ?? -1] || { figures: [] };
  const totaled = totals.filter(Boolean).length;
  /** Share of rows with a total whose buckets add up to it; NaN while no row has one. */
  const tie = (parts: readonly Counted[]): number => {
    const sums = totals.map((_, row) => parts.reduce((sum, { figures }) => sum + figures[row]!, 0));
    return totals.filter((figure, row) => figure !== 0 && figure === sums[row]).length / totaled;
  };
  const share = tie(buckets);
  if (!first || share >= TIED) return;

  const unknown = columns.filter(
    ({ figures, field, confirmed, confidence }) =>
      (field === 'none' || (field === 'daysPastDue' && confidence <= 0.6)) && !confirmed && figures.some(Boolean),
  );
  const right = unknown.filter(({ column }) => column > first.column);
  // Without totals to prove it, what stands among the buckets and says nothing else is one, and so is what follows
  // them under a number.
  const last = buckets[buckets.length - 1]!.column;
  const among = right.filter(
    ({ column, heading, fields }) =>
      fields.length === 0 && (column < last || (column === last + 1 && /\d/.test(heading))),
  );
  const more = unknown.map((each) => [each]).concat([unknown, right]);
  const proved = [
    ...buckets.map((subtotal) => buckets.filter((bucket) => bucket !== subtotal)),
    ...more.map((each) => buckets.concat(each)),
  ].find((parts) => tie(parts) >= TIED);
  const found = totaled > 0 ? proved : buckets.concat(among);
  const kept = found || (share < 0.5 && unknown.length > 0 ? [] : buckets);
  for (const bucket of buckets) if (!kept.includes(bucket)) correct(bucket, 'none', 0);
  for (const column of kept) {
    if (isBucket(column)) continue;
    const before = columnsOf(columns.slice(0, column.column)).buckets;
    const day = Math.max(-1, ...before.map(({ firstDay }) => firstDay ?? -1));
    // "Future" and "Current" are two columns of one bucket.
    const said = column.fields.find(isBucket);
    correct(column, said ? said.field : `bucket:${day < 1 ? day + 1 : day + 30}`, said ? 0.6 : GUESSED);
  }
}

const isBucket = ({ field }: { readonly field: Field }): boolean => isBucketField(field);

/** A row that spreads over several buckets is an account, not an invoice: its dates (last invoice, last payment) are none of ours. */
function dropDetailOfSummary(columns: readonly Counted[], sample: Rows): void {
  const detail = columns.filter(isDetail);
  const dates = detail.filter(({ field }) => /^(issued|due|settled)$/.test(field));
  const isItem = (row: Row): boolean =>
    dates.length > 0
      ? dates.some(({ column }) => isDay(row[column]))
      : detail.some(({ column }) => !isBlank(row[column]) && totalLabel(textOf(row[column])) === null);
  const buckets = columns.filter(isBucket);
  const used = sample.map((row, at) => (isItem(row) ? buckets.filter(({ figures }) => figures[at]).length : 0));
  const spread = used.filter((count) => count > 1).length;
  if (spread > 0 && spread >= used.filter(Boolean).length * 0.1)
    for (const column of detail) correct(column, 'none', 0);
}

/** In a row per account with buckets, the balance is the total of the buckets. */
function settleBalanceOfSummary(columns: readonly ColumnDraft[]): void {
  if (!columns.some(isBucket) || columns.some(isDetail)) return;
  const { open, amount, total = open ?? amount } = columnsOf(columns).index;
  for (const column of columns) {
    if (/^(open|amount)$/.test(column.field)) column.field = column.column === total ? 'total' : 'none';
  }
}
