import { accountClass } from '../../action/account-class';
import { brokenPromise } from '../../action/followed';
import { nextAction } from '../../action/next-action';
import { situationOf, type Beside } from '../../action/situation';
import { once } from '../../cells/remember';
import type { Account } from '../../ledger/account';
import type { Invoice } from '../../ledger/invoice';
import type { LedgerFigures } from '../../ledger/ledger';
import { payerProfiles } from '../../ledger/payer-profile';
import type { Policy } from '../../policy/policy';
import { rank } from '../../score/rank';
import type { ScoreRow } from '../../score/score-row';
import { scoreRowOf } from '../../score/score-row-of';
import type { RankedEntry } from '../../workbook/ranked-entry';

/** What of an account stands elsewhere than in the ledger; what is left out is not known. */
export interface Consulted extends Partial<Beside> {
  /** Mark 1 to 5 that the Journal comes to, where no column of the ledger has one. */
  readonly interactions?: number | null;
}

/**
 * Every open account entry in rank order with score, class and next action: the one answer behind pane, sheets and
 * command line. `history` holds settled invoices, those of the ledger itself included; `isStated`: an account without any
 * has never paid. The Top N counts accounts, not currency entries, and goes on into the list of a currency without a rate
 * only when the lists before are used up.
 */
export function rankLedger(
  ledger: LedgerFigures,
  history: readonly Invoice[],
  policy: Policy,
  consult: (account: Account) => Consulted = () => ({}),
  isStated: boolean = history.length > 0,
): readonly RankedEntry[] {
  const profiles = payerProfiles(history, ledger.asOf);
  const standings = new Map(
    ledger.accounts.map((account) => {
      const profile = profiles.get(account.key) || null;
      const { interactions = null, ...beside } = consult(account);
      const situation = situationOf(account, ledger, profile, policy, isStated, beside);
      const scored = scoreRowOf(account, ledger, profile, policy, interactions);
      const row: ScoreRow = { ...scored, brokenPromise: brokenPromise(situation) !== null };
      return [row, { account, profile, situation, class: accountClass(situation, policy) }];
    }),
  );
  const ranked = rank(Array.from(standings.keys()), policy);
  const topRows = new Set<ScoreRow>();
  const topAccounts = new Set<string>();
  for (const { row } of ranked) {
    if (row.balance <= 0) continue;
    if (topAccounts.size >= policy.topN && !topAccounts.has(row.account)) break;
    topAccounts.add(row.account);
    topRows.add(row);
  }
  return ranked.map((entry): RankedEntry => {
    const { rank: place, rankedIn, row } = entry;
    const standing = standings.get(row)!;
    const isPinned = standing.situation.journal?.pinned === true;
    const isCalled = isPinned || standing.class === 'KEY' || topAccounts.has(row.account);
    const personal = row.balance > 0 && isCalled;
    const track = personal ? 'personal' : 'automatic';
    const action = once(() => nextAction(standing.situation, standing.class, policy, track));
    return {
      ...{ rank: place, rankedIn, row, ...standing, top: topRows.has(row), personal },
      get score() {
        return entry.score;
      },
      /** Only of those that are asked about: a sending run asks about a handful of thousands. */
      get action() {
        return action();
      },
    };
  });
}
