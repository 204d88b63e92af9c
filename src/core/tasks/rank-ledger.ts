import { accountClass } from '../action/account-class';
import { nextAction } from '../action/next-action';
import { situationOf } from '../action/situation';
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
  const rows = scoreRows(ledger, history, policy);
  const standings = new Map(
    ledger.accounts.map((account, at) => {
      const situation = situationOf(account, ledger, profiles.get(account.key) ?? null, policy, history.length > 0);
      const named = accountClass(situation, policy);
      const action = nextAction(situation, named, policy);
      const row: ScoreRow = { ...rows[at]!, brokenPromise: action.code === 'call-broken-promise' };
      return [row, { account, class: named, action }];
    }),
  );
  const topAccounts = new Set<string>();
  let open = true;
  const entries = rank(Array.from(standings.keys()), policy).map((ranked) => {
    const standing = standings.get(ranked.row)!;
    const { account, balance } = standing.account;
    const owes = balance > 0;
    open = open && (!owes || topAccounts.has(account) || topAccounts.size < policy.topN);
    if (owes && open) topAccounts.add(account);
    return { ...ranked, ...standing, top: owes && open, owes };
  });
  return entries.map(({ owes, ...entry }): RankedEntry => {
    return { ...entry, personal: owes && (entry.class === 'KEY' || topAccounts.has(entry.account.account)) };
  });
}
