import { boosting } from './boosting';
import { atRandom, replay, type Ranking, type Replayed } from './capture';
import type { PastLedger } from './ledgers';
import type { MonthEnd } from './month-end';
import { ours } from './ours';
import { foresight, foresightOver30, rankings } from './rankings';

export type TopN = (accounts: number) => number;

/** One order of a ledger's accounts, by name, and what its Top N caught. */
export interface Row {
  readonly name: string;
  readonly at: (topN: TopN) => Replayed;
}

const OURS = 'Callsheet';
const isOurs = ({ name }: Row): boolean => name.startsWith(OURS);
const isPossible = ({ name }: Row): boolean => !name.startsWith('perfect');

/** The product's order and all that it is compared with. */
export function rowsOf({ past, monthEnds: days }: PastLedger, monthEnds: readonly MonthEnd[]): Row[] {
  const row = (name: string, ranking: Ranking): Row => {
    const known = new Map<MonthEnd, readonly number[]>();
    const once: Ranking = (end) => {
      const values = known.get(end) ?? ranking(end);
      known.set(end, values);
      return values;
    };
    return { name, at: (topN) => replay(monthEnds, once, topN) };
  };
  return [
    row(
      OURS,
      ours(past, (day) => day),
    ),
    row(
      `${OURS}, policy of the first day`,
      ours(past, () => days[0]!),
    ),
    { name: 'random', at: (topN) => atRandom(monthEnds, topN) },
    ...Object.entries(rankings).map(([name, ranking]) => row(name, ranking)),
    row('gradient boosting, 19 features', boosting(past)),
    row('perfect foresight, days', foresight),
    row('perfect foresight, over 30', foresightOver30),
  ];
}

export const sumOf = ({ t1, t2 }: Replayed): number => t1 + t2;

/** How one of the product's rows stands against the bar. Leads in points of T1 + T2. */
export interface Verdict {
  readonly name: string;
  readonly kept: boolean;
  readonly lead: number;
  readonly best: string;
  readonly aboveBalance: { readonly t1: number; readonly t2: number };
  readonly worstMonth: number;
}

/** The other orders that can be had. */
export const others = (rows: readonly Row[]): Row[] => rows.filter((row) => !isOurs(row) && isPossible(row));

/**
 * The bar: the sum of both captures above every order that can be had, neither capture below balance, and on no single
 * month-end more than a point below it.
 */
export function verdicts(rows: readonly Row[], topN: TopN): Verdict[] {
  const balance = rows.find(({ name }) => name === 'balance')!.at(topN);
  const best = others(rows).reduce((best, row) => (sumOf(row.at(topN)) > sumOf(best.at(topN)) ? row : best));
  return rows.filter(isOurs).map((row): Verdict => {
    const own = row.at(topN);
    const lead = sumOf(own) - sumOf(best.at(topN));
    const aboveBalance = { t1: own.t1 - balance.t1, t2: own.t2 - balance.t2 };
    const worst = worstMonth(own, balance);
    const kept = lead > 0 && aboveBalance.t1 >= 0 && aboveBalance.t2 >= 0 && worst >= -1;
    return { name: row.name, kept, lead, best: best.name, aboveBalance, worstMonth: worst };
  });
}

/** Points by which the worst single month-end is below balance; where nothing was to be caught, it is no month-end. */
function worstMonth(own: Replayed, balance: Replayed): number {
  const gaps = own.each.flatMap(({ t1, t2 }, i) => [t1 - balance.each[i]!.t1, t2 - balance.each[i]!.t2]);
  return Math.min(...gaps.filter((gap) => !Number.isNaN(gap)));
}
