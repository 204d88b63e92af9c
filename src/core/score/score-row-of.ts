import { toMajor } from '../cells/currency';
import type { Invoice } from '../ledger/invoice';
import type { LedgerFigures } from '../ledger/ledger';
import { payerProfiles } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { expectedDaysLate } from './expected-days-late';
import { factsOf } from './facts';
import type { ScoreRow } from './score-row';

/**
 * The score rows of a ledger, in the order of its accounts. `history` holds settled invoices, of this sheet and of
 * others; nothing dated after the as-of day enters.
 */
export function scoreRows(ledger: LedgerFigures, history: readonly Invoice[], policy: Policy): ScoreRow[] {
  const profiles = payerProfiles(history, ledger.asOf);
  return ledger.accounts.map((account) => {
    const items = account.items.map((index) => ledger.open[index]).filter((item) => item !== undefined);
    const profile = profiles.get(account.key) ?? null;
    return {
      account: account.account,
      currency: account.currency,
      balance: toMajor(account.balance, account.currency),
      pastDue: toMajor(account.pastDue, account.currency),
      daysPastDue: account.oldestDaysPastDue,
      expectedDaysLate: expectedDaysLate(items, profile, policy),
      ...factsOf(account.facts, policy),
      brokenPromise: false,
    };
  });
}
