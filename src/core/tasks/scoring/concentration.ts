import type { RankedEntry } from '../../workbook/ranked-entry';
import type { Concentration } from '../task';

const POINTS = 100;

/**
 * How few accounts hold how much, measured per currency; the one with most accounts first. An account of the Top N is
 * of it with all that it owes, whatever the currency.
 */
export function concentrations(entries: readonly RankedEntry[]): readonly Concentration[] {
  const called = new Set(entries.filter(({ top }) => top).map(({ account }) => account.account));
  const byCurrency = new Map<string, RankedEntry[]>();
  for (const entry of entries) {
    if (entry.account.balance <= 0) continue;
    const { currency } = entry.account;
    const list = byCurrency.get(currency);
    if (list) list.push(entry);
    else byCurrency.set(currency, [entry]);
  }
  return [...byCurrency]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([currency, own]) => concentration(currency, own, called));
}

function concentration(currency: string, entries: readonly RankedEntry[], called: ReadonlySet<string>): Concentration {
  const balances = entries.map(({ account }) => account.balance).sort((a, b) => b - a);
  const total = sum(balances);
  const held: number[] = [];
  for (const balance of balances) held.push((held[held.length - 1] ?? 0) + balance);
  const shareOf = (accounts: number): number => (held[accounts - 1] ?? 0) / total;
  const top = entries.filter(({ account }) => called.has(account.account));
  const pastDue = sum(entries.map(({ account }) => account.pastDue));
  const topPastDue = sum(top.map(({ account }) => account.pastDue));
  const count = balances.length;
  return {
    currency,
    curve: pointsOf(count).map((accounts) => ({ accounts, share: shareOf(accounts) })),
    accounts: count,
    accountsFor80: held.findIndex((balance) => balance * 5 >= total * 4) + 1,
    topFifthShare: shareOf(Math.ceil(count / 5)),
    topNShare: sum(top.map(({ account }) => account.balance)) / total,
    topNPastDueShare: pastDue > 0 ? topPastDue / pastDue : 0,
  };
}

/** Every account up to a hundred; beyond, a hundred steps of equal width, the last one all of them. */
const pointsOf = (count: number): readonly number[] =>
  Array.from({ length: Math.min(count, POINTS) }, (_, i) => Math.round(((i + 1) * count) / Math.min(count, POINTS)));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
