import type { Cell } from '../cells/cell';
import { toMajor } from '../cells/currency';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import type { Ledger } from '../ledger/ledger';
import { payerProfiles } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { expectedDaysLate } from './expected-days-late';
import type { ScoreRow } from './score-row';

/**
 * The score rows of a ledger, in the order of its accounts. `history` holds settled invoices, of this sheet and of
 * others; nothing dated after the as-of day enters.
 */
export function scoreRows(ledger: Ledger, history: readonly Invoice[], policy: Policy): ScoreRow[] {
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
      purchases: numberOf(account.facts.purchases),
      ...marks(account),
      brokenPromise: false,
    };
  });
}

function marks(account: Account): Pick<ScoreRow, 'interactions' | 'generalRisk' | 'specificRisk' | 'margin'> {
  const { facts } = account;
  return {
    interactions: numberOf(facts.interactions),
    generalRisk: numberOf(facts.generalRisk),
    specificRisk: numberOf(facts.specificRisk),
    margin: numberOf(facts.margin),
  };
}

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
