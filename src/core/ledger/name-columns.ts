import { correct, type ColumnDraft } from './assign-fields';
import { columnFor, isOwed } from './columns';

/**
 * Settles who the customer is. A lone column of customers is a name where its cells do not look like codes; a column of
 * words without a heading, left of the money, names the customer where nothing else does.
 */
export function settleNameColumns(columns: readonly ColumnDraft[]): void {
  const name = columnFor(columns, 'name');
  const account = columns.find(
    ({ field, confirmed, profile }) => field === 'account' && (confirmed || profile.filled > 0),
  );
  if (account && name) {
    // One name for many accounts is the name of the company itself.
    if (name.profile.distinct === 1 && account.profile.distinct > 3) correct(name, 'none', 0);
  } else if (account && account.profile.codes < 0.4) correct(account, 'name', account.confidence);
  if (account || name) return;

  const money = columns.findIndex(isOwed);
  // Xero calls its customers contacts.
  const customer =
    columnFor(columns, 'contact') ||
    columns
      .slice(0, money < 0 ? columns.length : money)
      .find(({ heading, field, profile }) => field === 'none' && heading === '' && profile.words > 0.1);
  correct(customer, 'name', 0.6);
}

/** A column of nothing but debit and credit flags, or of currency codes, is one, whatever its heading. */
export function settleCodeColumns(columns: readonly ColumnDraft[]): void {
  for (const field of ['debitCredit', 'currency'] as const) {
    if (columnFor(columns, field)) continue;
    const found = columns.find(({ field: taken, confirmed, profile }) => {
      if (confirmed || !/^(none|debit|credit)$/.test(taken) || profile.distinct > 11) return false;
      if (field === 'currency') return profile.currencies > 0.6;
      // A series "A" in every row is no flag.
      return profile.flags > 0.6 && profile.debits > 0 && profile.debits < profile.flags;
    });
    correct(found, field, 0.6);
  }
}
