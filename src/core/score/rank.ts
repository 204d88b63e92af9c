import { accountKey } from '../ledger/account-key';
import type { Policy } from '../policy/policy';
import { rateOf } from './rate-of';
import { scoring } from './score';
import type { RankedAccount, Score, ScoreRow } from './score-row';

interface Entry {
  readonly row: ScoreRow;
  readonly score: Score;
  readonly key: string;
  readonly rankedIn: string;
  /** Converted where there is a rate, for the order only. */
  readonly cost: number;
  readonly balance: number;
}

/**
 * The call list in order: broken promises first, then score, cost of waiting, balance and account key; net creditors
 * after everyone. A currency without a rate forms a list of its own after the base currency's, ranked from 1, in
 * alphabetical order. The order depends on no row's place in the input.
 */
export function rank(rows: readonly ScoreRow[], policy: Policy): RankedAccount[] {
  const scoreRow = scoring(policy);
  const entries = rows.map((row): Entry => {
    const rate = rateOf(row.currency, policy);
    const score = scoreRow(row);
    return {
      row,
      score,
      key: accountKey(row.account, row.currency),
      rankedIn: rate === null ? row.currency : policy.baseCurrency,
      cost: score.costOfWaiting * (rate ?? 1),
      balance: row.balance * (rate ?? 1),
    };
  });
  entries.sort(
    (a, b) =>
      Number(b.rankedIn === policy.baseCurrency) - Number(a.rankedIn === policy.baseCurrency) ||
      byText(a.rankedIn, b.rankedIn) ||
      compare(a, b),
  );

  let list = '';
  let place = 0;
  return entries.map(({ row, score, rankedIn }) => {
    place = rankedIn === list ? place + 1 : 1;
    list = rankedIn;
    return { rank: place, rankedIn, row, score };
  });
}

const compare = (a: Entry, b: Entry): number =>
  Number(a.balance <= 0) - Number(b.balance <= 0) ||
  Number(b.row.brokenPromise) - Number(a.row.brokenPromise) ||
  b.score.score - a.score.score ||
  b.cost - a.cost ||
  b.balance - a.balance ||
  byText(a.key, b.key);

/** By code unit: the same in every host, whatever its locale. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
