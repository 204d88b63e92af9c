import { accountClass } from '../action/account-class';
import { nextAction } from '../action/next-action';
import { situationOf } from '../action/situation';
import { accountKey } from '../ledger/account-key';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import { payerProfiles } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { rank } from '../score/rank';
import type { ScoreRow } from '../score/score-row';
import { scoreRows } from '../score/score-row-of';
import type { RankedEntry } from '../workbook/ranked-entry';

/**
 * Every open account entry in rank order with score, class and next action: the one answer behind pane, sheets and
 * command line. `history` holds settled invoices, those of the ledger itself included. The Top N counts accounts, not
 * currency entries, and goes on into the list of a currency without a rate only when the lists before are used up.
 */
export function rankLedger(ledger: LedgerFigures, history: readonly Invoice[], policy: Policy): readonly RankedEntry[] {
  const profiles = payerProfiles(history, ledger.asOf);
  const standings = new Map(
    ledger.accounts.map((account) => {
      const { key } = account;
      const situation = situationOf(account, ledger, profiles.get(key) ?? null, policy, history.length > 0);
      const named = accountClass(situation, policy);
      return [key, { account, class: named, action: nextAction(situation, named, policy) }];
    }),
  );
  const standingOf = (row: ScoreRow) => standings.get(accountKey(row.account, row.currency));
  const rows = scoreRows(ledger, history, policy).map((row): ScoreRow => {
    return { ...row, brokenPromise: standingOf(row)?.action.code === 'call-broken-promise' };
  });
  const topAccounts = new Set<string>();
  let open = true;
  const entries = rank(rows, policy).flatMap((ranked) => {
    const standing = standingOf(ranked.row);
    if (!standing) return [];
    const { account, balance } = standing.account;
    if (balance > 0 && !topAccounts.has(account) && topAccounts.size >= policy.topN) open = false;
    const top = balance > 0 && open;
    if (top) topAccounts.add(account);
    return [{ ...ranked, ...standing, top }];
  });
  return entries.map((entry): RankedEntry => {
    const { account, balance } = entry.account;
    return { ...entry, personal: balance > 0 && (entry.class === 'KEY' || topAccounts.has(account)) };
  });
}
