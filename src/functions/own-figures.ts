import type { Row } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { columnsOf } from '../core/ledger/columns';
import { latenessAhead } from '../core/ledger/lateness-ahead';
import type { Policy } from '../core/policy/policy';
import { priorAt } from '../core/score/prior-at';
import type { CellFailure } from './cell-failure';
import type { FigureReader } from './figures';
import { noFigures } from './figures';
import type { Layout } from './layout';
import { rowItems, type RowItem } from './row-item';

/** Reads a score row off the user's own columns: the row as if it were the whole account, with the coverage it has. */
export function ownFigures(layout: Layout, policy: Policy, asOf: Day | null): FigureReader {
  const { item, read: readItem } = rowItems(layout, policy, asOf);
  const expectedAt = expectedDaysLate(policy);
  const { purchases, interactions, generalRisk, specificRisk, margin } = columnsOf(layout.matches).index;
  const figures = noFigures();

  const read = (row: Row): CellFailure | '' | null => {
    const unread = readItem(row);
    if (unread !== null) return unread;
    const { open, daysPastDue, parts } = item;
    const { code, unit } = item.currency;
    figures.currency = code;
    figures.balance = open / unit;
    if (parts === null) {
      figures.pastDue = open > 0 && daysPastDue > 0 ? figures.balance : 0;
      figures.daysPastDue = open > 0 ? daysPastDue : NaN;
      figures.expectedDaysLate = open > 0 ? hundredths(open * expectedAt(daysPastDue), open) : NaN;
    } else {
      const { pastDue, oldest, expected } = spread(parts, expectedAt);
      figures.pastDue = pastDue / unit;
      figures.daysPastDue = oldest;
      figures.expectedDaysLate = expected;
    }
    figures.purchases = numberAt(row, purchases);
    figures.interactions = numberAt(row, interactions);
    figures.generalRisk = numberAt(row, generalRisk);
    figures.specificRisk = numberAt(row, specificRisk);
    figures.margin = numberAt(row, margin);
    return null;
  };
  return { figures, read };
}

/** The cell of a column as a number; NaN where there is no such column, or no number in it. */
const numberAt = (row: Row, column: number | undefined): number => {
  const cell = column === undefined ? null : row[column];
  return typeof cell === 'number' ? cell : NaN;
};

/** A summary row's buckets, each from its first day on; amounts in minor units. */
function spread(
  parts: NonNullable<RowItem['parts']>,
  expectedAt: (age: number) => number,
): { readonly pastDue: number; readonly oldest: number; readonly expected: number } {
  let pastDue = 0;
  let oldest = NaN;
  let amount = 0;
  let days = 0;
  for (const { firstDay, minor } of parts) {
    if (firstDay === null || minor <= 0) continue;
    if (firstDay > 0) pastDue += minor;
    if (!(firstDay <= oldest)) oldest = firstDay;
    const expected = expectedAt(firstDay);
    if (expected !== expected) continue;
    amount += minor;
    days += minor * expected;
  }
  return { pastDue, oldest, expected: hundredths(days, amount) };
}

/** Averaged as the score rows of a ledger are, to the last digit; NaN of nothing. */
const hundredths = (sum: number, amount: number): number => Math.round((100 * sum) / amount) / 100;

/** Days late still to come at an age, from the book alone, as a row tells no history; NaN where the book says nothing. */
function expectedDaysLate({ bookHistory }: Policy): (age: number) => number {
  if (bookHistory === null) return () => NaN;
  const known = new Map<number, number>();
  return (age) => {
    if (age !== age) return NaN;
    let days = known.get(age);
    if (days === undefined) known.set(age, (days = latenessAhead([], age, priorAt(age, bookHistory)) ?? NaN));
    return days;
  };
}
