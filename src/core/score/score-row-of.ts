import { toMajor } from '../cells/currency';
import type { Account } from '../ledger/account';
import type { LedgerFigures } from '../ledger/ledger';
import { openItems } from '../ledger/open-items';
import type { PayerProfile } from '../ledger/payer-profile';
import type { Policy } from '../policy/policy';
import { expectedDaysLate } from './expected-days-late';
import { factsOf } from './facts';
import type { ScoreRow } from './score-row';

/** The score row of an account, with the mark that its Journal gives it; whether it broke a promise is not known here. */
export const scoreRowOf = (
  account: Account,
  ledger: LedgerFigures,
  profile: PayerProfile | null,
  policy: Policy,
  interactions: number | null = null,
): ScoreRow => ({
  account: account.account,
  currency: account.currency,
  balance: toMajor(account.balance, account.currency),
  pastDue: toMajor(account.pastDue, account.currency),
  daysPastDue: account.oldestDaysPastDue,
  expectedDaysLate: expectedDaysLate(openItems(account, ledger), profile, policy),
  ...factsOf(account.facts, policy, interactions),
  brokenPromise: false,
});
