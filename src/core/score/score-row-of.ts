import type { Cell } from '../cells/cell';
import { toMajor } from '../cells/currency';
import type { Account } from '../ledger/account';
import type { Invoice } from '../ledger/invoice';
import { latenessAhead } from '../ledger/lateness-ahead';
import type { Ledger } from '../ledger/ledger';
import { payerProfiles, type PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { priorAt } from './prior-at';
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

/** Days late still to come, averaged over the open amount; null when neither account nor book says anything. */
function expectedDaysLate(items: readonly Invoice[], profile: PayerProfile | null, policy: Policy): number | null {
  let amount = 0;
  let sum = 0;
  for (const item of items) {
    if (item.open <= 0 || item.daysPastDue === null) continue;
    const days = latenessAhead(
      profile?.daysLate ?? [],
      item.daysPastDue,
      priorAt(item.daysPastDue, policy.bookHistory),
    );
    if (days === null) continue;
    amount += item.open;
    sum += item.open * days;
  }
  return amount > 0 ? Math.round((100 * sum) / amount) / 100 : null;
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
