import { textOf } from '../ledger/blank';
import type { PayerProfile } from '../ledger/payer-profile';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { AccountCard } from './account-card';

/** Everything known of a ranked entry, as the pane shows it. */
export function accountCardOf({ account, profile }: RankedEntry): AccountCard {
  return {
    aging: account.aging,
    history: profile && historyOf(profile),
    promises: [],
    kept: null,
    disputes: [],
    plan: null,
    contacts: [],
    handling: '',
    owner: textOf(account.facts.owner),
    events: [],
    payments: [],
    warnings: [],
    holds: [],
    creditHold: null,
    cycle: null,
    documents: [],
  };
}

const historyOf = ({ paid, averageDaysLate, lateRatio, daysLate }: PayerProfile): AccountCard['history'] => ({
  paid,
  averageDaysLate,
  lateRatio,
  habit: median(daysLate),
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
