import { once } from '../cells/remember';
import { accountKey } from '../ledger/account-key';
import type { Policy } from '../policy/policy';
import { rateOf } from '../policy/rate-of';
import { figuring, scoring } from './score';
import type { RankedAccount, ScoreRow } from './score-row';

/**
 * The call list in order: broken promises first, then score, cost of waiting, balance and account key; net creditors
 * after everyone. A currency without a rate forms a list of its own after the base currency's, ranked from 1, in
 * alphabetical order. The order depends on no row's place in the input.
 */
export function rank(rows: readonly ScoreRow[], policy: Policy): RankedAccount[] {
  const figuresOf = figuring(policy);
  const scoreRow = scoring(policy);
  const entries = rows.map((row) => {
    const given = rateOf(row.currency, policy);
    const rate = given || 1;
    const rankedIn = given ? policy.baseCurrency : row.currency;
    const { score, costOfWaiting } = figuresOf(row);
    const balance = row.balance * rate;
    const order = [
      rankedIn !== policy.baseCurrency,
      rankedIn,
      balance <= 0,
      !row.brokenPromise,
      -score,
      -costOfWaiting * rate,
      -balance,
      accountKey(row.account, row.currency),
    ];
    return { order, rankedIn, row };
  });
  entries.sort((a, b) => compare(a.order, b.order));

  let list = '';
  let place = 0;
  return entries.map(({ row, rankedIn }) => {
    place = rankedIn === list ? place + 1 : 1;
    list = rankedIn;
    const score = once(() => scoreRow(row));
    return {
      rank: place,
      rankedIn,
      row,
      /** In full only for those that are looked at. */
      get score() {
        return score();
      },
    };
  });
}

type Order = readonly (string | number | boolean)[];

/** By the first part that differs: text by code unit, the same in every host, whatever its locale. */
function compare(a: Order, b: Order): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
