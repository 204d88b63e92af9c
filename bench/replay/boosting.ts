import { boost } from './boosted-trees';
import type { Ranking } from './capture';
import { features } from './features';
import type { Past } from './ledgers';
import { monthEnd } from './month-end';

const WEEK = 7;
const YEAR = 365;
/** Days before the first look back, so that there is some history to learn from. */
const FIRST = 45;
const ENOUGH = 100;
/** One forest alone moves by ten points with the last digits of its sums, hence several. */
const HOW = { trees: 60, depth: 4, rate: 0.1, smallestLeaf: 20, bins: 32, drawn: 0.5, forests: 4 };

/** An item as it looked, and its days late still to come; of one still open, those that have come so far. */
interface Seen {
  readonly row: readonly number[];
  readonly ahead: number;
  readonly stillOpen: boolean;
}

/**
 * Amount x days late still to come, as boosted trees predict them, retrained on every month-end. They learn from the
 * weeks of the year before it: what was open then, as it looked then, and what has come of it since. What is still
 * open on the month-end teaches too: it will take at least as long as it has, and then as long as others that had.
 */
export function boosting(past: readonly Past[]): Ranking {
  const first = past.reduce((earliest, { issued }) => Math.min(earliest, issued), Infinity);
  return ({ day, accounts }) => {
    const known = past.map((invoice) => (invoice.settled > day ? { ...invoice, settled: day + 1 } : invoice));
    const seen: Seen[] = [];
    for (let on = day - WEEK; on >= Math.max(first + FIRST, day - YEAR); on -= WEEK) {
      for (const account of monthEnd(known, on).accounts) {
        features(account).forEach((row, i) => {
          seen.push({ row, ahead: account.ahead[i]!, stillOpen: account.invoices[i]!.settled > day });
        });
      }
    }
    if (seen.length < ENOUGH) return accounts.map(({ balance }) => balance);
    const rows = seen.map(({ row }) => row);
    const predict = boost(rows, completed(seen), HOW);
    return accounts.map((account) =>
      features(account).reduce((sum, row, i) => sum + account.items[i]!.amount * predict(row), 0),
    );
  };
}

/** Days late still to come; of an invoice still open, the mean of the settled ones that took as long or longer. */
function completed(seen: readonly Seen[]): number[] {
  const longest = seen.reduce((most, { ahead }) => Math.max(most, ahead), 0);
  const count = new Float64Array(longest + 2);
  const sum = new Float64Array(longest + 2);
  for (const { ahead, stillOpen } of seen) if (!stillOpen) count[ahead] = count[ahead]! + 1;
  for (let days = longest; days >= 0; days--) {
    sum[days] = sum[days + 1]! + count[days]! * days;
    count[days] = count[days]! + count[days + 1]!;
  }
  return seen.map(({ ahead, stillOpen }) => (stillOpen && count[ahead]! > 0 ? sum[ahead]! / count[ahead]! : ahead));
}
