import type { Day } from '../core/cells/day';
import { accountKey } from '../core/ledger/account-key';
import type { Account } from '../core/ledger/account';
import { latenessAhead } from '../core/ledger/lateness-ahead';
import type { LedgerFigures } from '../core/ledger/ledger';
import type { PayerProfile } from '../core/ledger/payer-profile';
import type { Policy } from '../core/policy/policy';
import { priorAt } from '../core/score/prior-at';

/** An account entry and how it pays. */
export interface Payer {
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  /** Null while it has settled nothing. */
  readonly profile: PayerProfile | null;
  /** When its oldest open invoice is expected to be paid; null where neither account nor book says anything. */
  readonly expected: Day | null;
}

/** Everyone with an open or a settled invoice: who owes first, in the order of the ledger. */
export function payers(
  ledger: LedgerFigures,
  profiles: ReadonlyMap<string, PayerProfile>,
  policy: Policy,
): readonly Payer[] {
  const entries = new Map<string, Payer>();
  for (const account of ledger.accounts) {
    const profile = profiles.get(account.key) || null;
    entries.set(account.key, { ...account, profile, expected: expectedPayDay(account, ledger.asOf, profile, policy) });
  }
  for (const { account, name, currency } of ledger.settled) {
    const key = accountKey(account, currency);
    if (!entries.has(key))
      entries.set(key, { account, name, currency, profile: profiles.get(key) || null, expected: null });
  }
  return [...entries.values()];
}

function expectedPayDay(
  { oldestDaysPastDue: age }: Account,
  asOf: Day,
  profile: PayerProfile | null,
  { bookHistory }: Policy,
): Day | null {
  if (age === null) return null;
  const ahead = latenessAhead(profile ? profile.daysLate : [], age, priorAt(age, bookHistory));
  return ahead === null ? null : Math.round(asOf - Math.min(0, age) + ahead);
}
