import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import type { Invoice } from './invoice';

/** How an account has paid so far, from invoices settled on or before the as-of day. */
export interface PayerProfile {
  /** Settled invoices with a due day. */
  readonly paid: number;
  /** Late invoices by number, 0 to 1. */
  readonly lateRatio: number;
  /** Mean days late; an invoice paid early or on time counts as 0. */
  readonly averageDaysLate: number;
  /** Standard deviation of days late, early ones as 0: how erratic. */
  readonly spread: number;
  /** Mean days late of the last three less that of those before; null below six invoices. */
  readonly trend: number | null;
  /** Days from due to settlement of each, negative when early, ascending by day of settlement. */
  readonly daysLate: readonly number[];
}

type Past = Invoice & { readonly settled: Day; readonly due: Day };

const RECENT = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Profiles of all accounts with at least one settled invoice, by account key. Invoices settled or issued after the
 * as-of day, credits, and those without a due day do not count.
 */
export function payerProfiles(settled: readonly Invoice[], asOf: Day): ReadonlyMap<string, PayerProfile> {
  const daysLate = new Map<string, number[]>();
  const past = settled.filter((invoice): invoice is Past => isHistory(invoice, asOf));
  for (const { account, currency, settled: paid, due } of past.sort((a, b) => a.settled - b.settled || a.due - b.due)) {
    const key = accountKey(account, currency);
    const own = daysLate.get(key);
    if (own) own.push(paid - due);
    else daysLate.set(key, [paid - due]);
  }
  return new Map(Array.from(daysLate, ([key, own]) => [key, profileOf(own)]));
}

/** True of an invoice that was known to be settled on the as-of day and has a due day to measure from. */
export function isHistory(invoice: Invoice, asOf: Day): invoice is Past {
  const { settled, issued, due, amount } = invoice;
  const isKnown = settled !== null && settled <= asOf && (issued === null || issued <= asOf);
  return isKnown && due !== null && amount > 0;
}

function profileOf(daysLate: readonly number[]): PayerProfile {
  const late = daysLate.map((days) => Math.max(0, days));
  const average = mean(late);
  const paid = late.length;
  return {
    paid,
    lateRatio: mean(late.map(Math.sign)),
    averageDaysLate: average,
    spread: Math.sqrt(mean(late.map((days) => (days - average) * (days - average)))),
    trend: paid < 2 * RECENT ? null : mean(late.slice(-RECENT)) - mean(late.slice(0, -RECENT)),
    daysLate,
  };
}
