import type { ListedAccount, NotCalled } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';

export interface NotCalledLine {
  readonly reason: NotCalled['reason'];
  readonly title: string;
  readonly count: string;
  readonly balances: readonly string[];
  readonly accounts: readonly { readonly name: string; readonly amount: string; readonly rows: readonly number[] }[];
}

/** One group per reason; its accounts by name where the ranking knows them. */
export function notCalledLines(
  groups: readonly NotCalled[],
  ranked: readonly ListedAccount[],
  topN: number,
  words: Words,
  formats: Formats,
): NotCalledLine[] {
  const byKey = new Map(ranked.map((listed) => [listed.key, listed]));
  return groups
    .filter(({ accounts }) => accounts.length > 0)
    .map(({ reason, accounts, balances }) => ({
      reason,
      title: fill(words.reasons[reason], { n: topN }),
      count: formats.count(accounts.length),
      balances: Object.entries(balances).map(([currency, minor]) => moneyText(minor, currency, formats)),
      accounts: accounts.map((key) => {
        const listed = byKey.get(key);
        return listed
          ? {
              name: listed.name || listed.account,
              amount: moneyText(listed.balance, listed.currency, formats),
              rows: listed.rows,
            }
          : { name: key, amount: '', rows: [] };
      }),
    }));
}
