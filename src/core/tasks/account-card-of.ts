import { textOf } from '../ledger/blank';
import type { Account } from '../ledger/account';
import type { LedgerFigures } from '../ledger/ledger';
import { median } from '../ledger/median';
import { openItems } from '../ledger/open-items';
import type { PayerProfile } from '../ledger/payer-profile';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { AccountCard, OpenInvoice } from './account-card';

/** Everything known of a ranked entry, as the pane shows it. */
export function accountCardOf({ account, profile }: RankedEntry, ledger: LedgerFigures): AccountCard {
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
    marks: { pinned: false, atAgency: null, returnedPost: null, bounced: [], optedOut: [] },
    open: openInvoices(account, ledger),
    documents: [],
  };
}

const historyOf = ({ paid, averageDaysLate, lateRatio, daysLate }: PayerProfile): AccountCard['history'] => ({
  paid,
  averageDaysLate,
  lateRatio,
  habit: median(daysLate),
});

const openInvoices = (account: Account, ledger: LedgerFigures): readonly OpenInvoice[] =>
  openItems(account, ledger)
    .filter(({ open }) => open > 0)
    .map(({ invoice, due, open, disputed }) => ({ invoice, due, amount: open, disputed }))
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || (a.invoice < b.invoice ? -1 : 1));
