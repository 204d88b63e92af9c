import type { Account } from './account';
import { accountKey } from './account-key';
import { AGING_COLUMNS, agingColumn } from './aging';
import { nameOf, type Customer } from './customers';
import type { Invoice } from './invoice';

/** An account while its items are added up. */
type Draft = { -readonly [Part in Exclude<keyof Account, 'aging' | 'items' | 'rows'>]: Account[Part] } & {
  readonly aging: Record<keyof Account['aging'], number>;
  readonly items: number[];
  readonly rows: number[];
};

/**
 * Rolls items up to accounts, one per account number and currency, in order of appearance. Settled items lend their
 * rows to accounts that still owe, and make no account of their own.
 */
export function accountsOf(
  open: readonly Invoice[],
  settled: readonly Invoice[],
  customers: ReadonlyMap<string, Customer>,
): Account[] {
  const drafts = new Map<string, Draft>();
  open.forEach((item, index) => {
    const { account, currency, open: left, daysPastDue: days } = item;
    const key = accountKey(account, currency);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = emptyDraft(key, item, customers.get(account)!)));
    draft.balance += left;
    draft.aging[agingColumn(item)] += left;
    draft.items.push(index);
    if (left <= 0 || days === null) return;
    draft.oldestDaysPastDue = Math.max(days, draft.oldestDaysPastDue ?? days);
    if (days > 0) draft.pastDue += left;
  });
  for (const { account, currency, rows } of open.concat(settled)) {
    const draft = drafts.get(accountKey(account, currency));
    if (draft) for (const row of rows) draft.rows.push(row);
  }
  return Array.from(drafts.values(), (draft) => {
    return { ...draft, rows: Array.from(new Set(draft.rows)).sort((a, b) => a - b) };
  });
}

const emptyDraft = (key: string, { account, currency, name }: Invoice, customer: Customer): Draft => ({
  key,
  account,
  name: nameOf(customer) || name,
  currency,
  balance: 0,
  pastDue: 0,
  aging: Object.fromEntries(AGING_COLUMNS.map(([, column]) => [column, 0])) as Draft['aging'],
  oldestDaysPastDue: null,
  items: [],
  rows: [],
  facts: customer.facts,
});
