import { accountClass } from '../action/account-class';
import { nextAction } from '../action/next-action';
import { situationOf } from '../action/situation';
import { accountKey } from '../ledger/account-key';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { Ledger } from '../ledger/ledger';
import { payerProfiles } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { rank } from '../score/rank';
import { scoreRows } from '../score/score-row-of';
import type { RankedEntry } from '../workbook/ranked-entry';

/**
 * Every open account entry in rank order with score, class and next action: the one answer behind pane, sheets and
 * command line. `history` holds settled invoices, those of the ledger itself included. The Top N counts accounts, not
 * currency entries, and goes on into the list of a currency without a rate only when the lists before are used up.
 */
export function rankLedger(ledger: Ledger, history: readonly Invoice[], policy: Policy): readonly RankedEntry[] {
  const accounts = new Map(ledger.accounts.map((account): [string, Account] => [account.key, account]));
  const profiles = payerProfiles(history, ledger.asOf);
  const topAccounts = new Set<string>();
  let open = true;

  const entries = rank(scoreRows(ledger, history, policy), policy).flatMap((ranked) => {
    const key = accountKey(ranked.row.account, ranked.row.currency);
    const account = accounts.get(key);
    if (!account) return [];
    const situation = situationOf(account, ledger, profiles.get(key) ?? null, policy, history.length > 0);
    const named = accountClass(situation, policy);
    const owes = account.balance > 0;
    const known = topAccounts.has(account.account);
    if (owes && !known && topAccounts.size >= policy.topN) open = false;
    const top = owes && open;
    if (top) topAccounts.add(account.account);
    return [{ ...ranked, account, class: named, action: nextAction(situation, named, policy), top }];
  });
  return entries.map((entry): RankedEntry => {
    const owes = entry.account.balance > 0;
    return { ...entry, personal: owes && (entry.class === 'KEY' || topAccounts.has(entry.account.account)) };
  });
}
