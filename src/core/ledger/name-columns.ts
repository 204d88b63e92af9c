import type { ColumnDraft } from './assign-fields';
import { correct } from './assign-fields';
import { isDetail, isOwed } from './columns';

/**
 * Settles who the customer is. A lone column of customers is a number where its cells look like codes, else a name; a
 * column of words without a heading, left of the money, names the customer where nothing else does.
 */
export function settleNameColumns(columns: readonly ColumnDraft[]): void {
  const name = columns.find(({ field }) => field === 'name');
  const account = columns.find(
    ({ field, confirmed, profile }) => field === 'account' && (confirmed || profile.filled > 0),
  );
  if (account && name) {
    const [numbers, names] = [account.profile, name.profile];
    // One name for many accounts is the name of the company itself.
    if (names.distinct === 1 && numbers.distinct > 3) return correct(name, 'none', 0);
    // Number and name may stand under each other's heading.
    if (account.confirmed || name.confirmed || names.filled < 3 || numbers.filled < 3) return;
    if (names.codes > 0.9 && names.words < 0.9 && numbers.codes < 0.1) {
      account.field = 'name';
      name.field = 'account';
    }
    return;
  }
  if (account && account.profile.codes < 0.4) correct(account, 'name', account.confidence);
  if (name && name.profile.codes >= 0.95) correct(name, 'account', name.confidence);
  if (account || name) return;

  // Xero calls its customers contacts.
  const contact = columns.find(({ field, confirmed }) => field === 'contact' && !confirmed);
  const money = columns.findIndex(isOwed);
  const detail = columns.some(isDetail);
  const words = columns
    .slice(0, money < 0 ? columns.length : money)
    .find(
      ({ heading, field, confirmed, profile }) =>
        field === 'none' &&
        !confirmed &&
        (heading === ''
          ? profile.words > 0.1
          : profile.words > 0.5 && !detail && profile.distinct >= 0.8 * profile.filled),
    );
  const customer = contact ?? words;
  correct(customer, 'name', customer === contact || customer?.heading === '' ? 0.6 : 0.4);
}

/** A column of nothing but debit and credit flags, or of currency codes, is one, whatever its heading. */
export function settleCodeColumns(columns: readonly ColumnDraft[]): void {
  for (const field of ['debitCredit', 'currency'] as const) {
    if (columns.some((column) => column.field === field)) continue;
    const found = columns.find(({ field: taken, confirmed, profile }) => {
      const { flags, debits, currencies, distinct } = profile;
      if (confirmed || distinct > 11 || !/^(none|debit|credit)$/.test(taken)) return false;
      // A series "A" in every row is no flag.
      return field === 'currency' ? currencies > 0.6 : flags > 0.6 && debits > 0 && debits < flags;
    });
    correct(found, field, 0.6);
  }
}
