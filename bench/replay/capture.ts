import type { MonthEnd, OpenAccount } from './month-end';

/** Gives every account of a month-end a number; the Top N are the highest. */
export type Ranking = (monthEnd: MonthEnd) => readonly number[];

export interface Capture {
  /** Share of the target inside the Top N, in percent: T1 dollar-days, T2 over 30. */
  readonly t1: number;
  readonly t2: number;
}

/** Captures pooled over all month-ends, and of each (NaN where nothing was to be caught). */
export interface Replayed extends Capture {
  readonly each: readonly Capture[];
}

const percent = (part: number, whole: number): number => (100 * part) / whole;

/** Accounts in order; ties by balance, then account. */
export function inOrder(accounts: readonly OpenAccount[], values: readonly number[]): OpenAccount[] {
  return accounts
    .map((account, i) => ({ account, value: values[i]! }))
    .sort(
      (a, b) =>
        b.value - a.value || b.account.balance - a.account.balance || (a.account.account < b.account.account ? -1 : 1),
    )
    .map(({ account }) => account);
}

const sumOf = (accounts: readonly OpenAccount[], of: 'dollarDays' | 'over30'): number =>
  accounts.reduce((sum, account) => sum + account[of], 0);

/** Replays a ranking; `topN` gives the size of the list for a number of open accounts. */
export function replay(monthEnds: readonly MonthEnd[], ranking: Ranking, topN: (accounts: number) => number): Replayed {
  const parts = monthEnds.map((monthEnd) => {
    const top = inOrder(monthEnd.accounts, ranking(monthEnd)).slice(0, topN(monthEnd.accounts.length));
    return {
      caught1: sumOf(top, 'dollarDays'),
      caught2: sumOf(top, 'over30'),
      all1: sumOf(monthEnd.accounts, 'dollarDays'),
      all2: sumOf(monthEnd.accounts, 'over30'),
    };
  });
  const total = (of: keyof (typeof parts)[number]): number => parts.reduce((sum, part) => sum + part[of], 0);
  return {
    t1: percent(total('caught1'), total('all1')),
    t2: percent(total('caught2'), total('all2')),
    each: parts.map(({ caught1, caught2, all1, all2 }) => ({ t1: percent(caught1, all1), t2: percent(caught2, all2) })),
  };
}

/** What a list drawn by lot would catch on average: its share of the accounts. */
export function atRandom(monthEnds: readonly MonthEnd[], topN: (accounts: number) => number): Replayed {
  const shares = monthEnds.map(({ accounts }) => Math.min(1, topN(accounts.length) / accounts.length));
  const pooled = (of: 'dollarDays' | 'over30'): number => {
    const all = monthEnds.map(({ accounts }) => sumOf(accounts, of));
    return percent(
      all.reduce((sum, target, i) => sum + target * shares[i]!, 0),
      all.reduce((sum, target) => sum + target, 0),
    );
  };
  return {
    t1: pooled('dollarDays'),
    t2: pooled('over30'),
    each: shares.map((share) => ({ t1: 100 * share, t2: 100 * share })),
  };
}
