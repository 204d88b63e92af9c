import { boost } from './boosted-trees';
import type { Ranking } from './capture';
import type { Past } from './ledgers';
import { daysLate, monthEnd, type OpenAccount } from './month-end';

const WEEK = 7;
const YEAR = 365;
/** Days before the first look back, so that there is some history to learn from. */
const FIRST = 45;
const ENOUGH = 100;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Eleven features of each open item: its own, its account's now, and its account's history (-1: none). */
export function features({ items, balance, pastDue, oldest, history }: OpenAccount): number[][] {
  const late = history.map((invoice) => Math.max(0, daysLate(invoice)));
  const average = late.length > 0 ? mean(late) : -1;
  const amount = history.reduce((sum, invoice) => sum + invoice.amount, 0);
  const weighted = history.reduce((sum, invoice, i) => sum + invoice.amount * late[i]!, 0);
  const ofHistory =
    late.length > 0
      ? [
          average,
          late.filter((days) => days > 0).length / late.length,
          amount > 0 ? weighted / amount : -1,
          Math.sqrt(mean(late.map((days) => (days - average) * (days - average)))),
          mean(late.slice(-3)),
        ]
      : [-1, -1, -1, -1, -1];
  const ofAccount = [late.length, ...ofHistory, oldest, balance > 0 ? pastDue / balance : 0];
  return items.map(({ age, amount: owed, term }) => [age, owed, term, ...ofAccount]);
}

/**
 * Amount x days late still to come, as boosted trees predict them, retrained on every month-end. They learn from the
 * weeks of the year before it: what was open then, as it looked then, and has been settled since. They see only what
 * was known on the month-end; what is still open teaches nothing yet.
 */
export function boosting(past: readonly Past[]): Ranking {
  const first = past.reduce((earliest, { issued }) => Math.min(earliest, issued), Infinity);
  return ({ day, accounts }) => {
    const rows: number[][] = [];
    const targets: number[] = [];
    const settled = past.filter((invoice) => invoice.settled <= day);
    for (let on = day - WEEK; on >= Math.max(first + FIRST, day - YEAR); on -= WEEK) {
      for (const account of monthEnd(settled, on).accounts) {
        const own = features(account);
        rows.push(...own);
        targets.push(...account.ahead);
      }
    }
    if (rows.length < ENOUGH) return accounts.map(({ balance }) => balance);
    const predict = boost(rows, targets, { trees: 80, depth: 4, rate: 0.1, smallestLeaf: 20, bins: 32 });
    return accounts.map((account) =>
      features(account).reduce((sum, row, i) => sum + account.items[i]!.amount * Math.max(0, predict(row)), 0),
    );
  };
}
