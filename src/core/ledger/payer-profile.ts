import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import type { Invoice } from './invoice';

/** How an account has paid so far, from invoices settled on or before the as-of day. */
export interface PayerProfile {
  /** Settled invoices with a due day. */
  readonly paid: number;
  readonly lateCount: number;
  /** Late invoices by number, 0 to 1. */
  readonly lateRatio: number;
  /** Late invoices by amount, 0 to 1. */
  readonly valueLateRatio: number;
  /** Mean days late; an invoice paid early or on time counts as 0. */
  readonly averageDaysLate: number;
  /** Standard deviation of days late, early ones as 0: how erratic. */
  readonly spread: number;
  /** Mean days late of the last three less that of those before; null below six invoices. */
  readonly trend: number | null;
  readonly lastPaid: Day;
  /** Days from due to settlement of each, negative when early, ascending by day of settlement. */
  readonly daysLate: readonly number[];
}

const RECENT = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Profiles of all accounts with at least one settled invoice, by account key. Invoices settled or issued after the
 * as-of day, credits, and those without a due day do not count.
 */
export function payerProfiles(settled: readonly Invoice[], asOf: Day): ReadonlyMap<string, PayerProfile> {
  const byAccount = new Map<string, Invoice[]>();
  for (const invoice of settled) {
    if (!isHistory(invoice, asOf)) continue;
    const key = accountKey(invoice.account, invoice.currency);
    const own = byAccount.get(key);
    if (own) own.push(invoice);
    else byAccount.set(key, [invoice]);
  }
  return new Map([...byAccount].map(([key, own]) => [key, profileOf(own)]));
}

/** True of an invoice that was known to be settled on the as-of day and has a due day to measure from. */
export function isHistory(invoice: Invoice, asOf: Day): invoice is Invoice & { settled: Day; due: Day } {
  return (
    invoice.settled !== null &&
    invoice.settled <= asOf &&
    invoice.due !== null &&
    invoice.amount > 0 &&
    (invoice.issued === null || invoice.issued <= asOf)
  );
}

function profileOf(invoices: readonly Invoice[]): PayerProfile {
  const inOrder = [...invoices].sort((a, b) => (a.settled ?? 0) - (b.settled ?? 0) || (a.due ?? 0) - (b.due ?? 0));
  const daysLate = inOrder.map((invoice) => (invoice.settled ?? 0) - (invoice.due ?? 0));
  const late = daysLate.map((days) => Math.max(0, days));
  const average = mean(late);
  const amount = inOrder.reduce((sum, invoice) => sum + invoice.amount, 0);
  const lateAmount = inOrder.reduce((sum, invoice, i) => sum + ((late[i] ?? 0) > 0 ? invoice.amount : 0), 0);
  const lateCount = late.filter((days) => days > 0).length;
  return {
    paid: late.length,
    lateCount,
    lateRatio: lateCount / late.length,
    valueLateRatio: lateAmount / amount,
    averageDaysLate: average,
    spread: Math.sqrt(mean(late.map((days) => (days - average) * (days - average)))),
    trend: late.length < 2 * RECENT ? null : mean(late.slice(-RECENT)) - mean(late.slice(0, -RECENT)),
    lastPaid: inOrder[inOrder.length - 1]?.settled ?? 0,
    daysLate,
  };
}
