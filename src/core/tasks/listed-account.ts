import { exponentOf, toMinor } from '../cells/currency';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { AccountCard } from './book/account-card';
import type { ListedAccount } from './task';

/** A ranked entry as the pane shows it. */
export function listedAccount(
  { rank, rankedIn, account, score, class: named, action, top, personal }: RankedEntry,
  card: AccountCard,
): ListedAccount {
  const { currency } = account;
  return {
    rank,
    rankedIn,
    key: account.key,
    account: account.account,
    name: account.name,
    currency,
    exponent: exponentOf(currency),
    balance: account.balance,
    pastDue: account.pastDue,
    oldestDaysPastDue: account.oldestDaysPastDue,
    score: score.score,
    coverage: score.coverage,
    costOfWaiting: toMinor(score.costOfWaiting, currency),
    contributions: score.contributions,
    why: score.why,
    class: named,
    action,
    top,
    personal,
    rows: account.rows,
    card,
  };
}
