import type { Account, Aging } from './account';
import type { Facts } from './account-memory';
import { accountKey } from './account-key';
import { agingColumn } from './aging';
import type { Invoice } from './invoice';

interface Draft {
  readonly first: Invoice;
  balance: number;
  pastDue: number;
  pastDueUndisputed: number;
  oldest: number | null;
  readonly aging: Record<keyof Aging, number>;
  readonly items: number[];
  readonly rows: number[];
}

/**
 * Rolls items up to accounts, one per account number and currency, in order of appearance. Settled items lend their
 * rows to accounts that still owe, and make no account of their own.
 */
export function accountsOf(
  open: readonly Invoice[],
  settled: readonly Invoice[],
  names: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, Facts>,
): Account[] {
  const drafts = new Map<string, Draft>();
  open.forEach((item, index) => {
    const key = accountKey(item.account, item.currency);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = emptyDraft(item)));
    add(draft, item, index);
  });
  for (const item of settled) {
    const draft = drafts.get(accountKey(item.account, item.currency));
    if (draft) for (const row of item.rows) draft.rows.push(row);
  }
  return Array.from(drafts, ([key, draft]) => ({
    key,
    account: draft.first.account,
    name: names.get(draft.first.account) ?? draft.first.name,
    currency: draft.first.currency,
    balance: draft.balance,
    pastDue: draft.pastDue,
    pastDueUndisputed: draft.pastDueUndisputed,
    aging: draft.aging,
    oldestDaysPastDue: draft.oldest,
    items: draft.items,
    rows: unique(draft.rows),
    facts: facts.get(draft.first.account) ?? {},
  }));
}

function emptyDraft(first: Invoice): Draft {
  const aging = { current: 0, days1to30: 0, days31to60: 0, days61to90: 0, over90: 0, noDueDay: 0, credits: 0 };
  return { first, balance: 0, pastDue: 0, pastDueUndisputed: 0, oldest: null, aging, items: [], rows: [] };
}

function add(draft: Draft, item: Invoice, index: number): void {
  draft.balance += item.open;
  draft.aging[agingColumn(item)] += item.open;
  draft.items.push(index);
  for (const row of item.rows) draft.rows.push(row);
  if (item.open <= 0 || item.daysPastDue === null) return;
  if (draft.oldest === null || item.daysPastDue > draft.oldest) draft.oldest = item.daysPastDue;
  if (item.daysPastDue < 1) return;
  draft.pastDue += item.open;
  if (!item.disputed) draft.pastDueUndisputed += item.open;
}

function unique(rows: readonly number[]): number[] {
  return Array.from(new Set(rows)).sort((a, b) => a - b);
}
