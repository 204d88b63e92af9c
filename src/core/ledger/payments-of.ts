import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import type { Invoice } from './invoice';
import { invoiceId, type PaymentSeen } from './item-seen';
import type { Payment } from './payment';

/** Invoices that the workbook itself states as paid on a day. What was merely seen of them does not count. */
export const statedPaid = (settled: readonly Invoice[]): ReadonlySet<string> =>
  new Set(settled.filter((item) => item.invoice !== '' && item.settled !== null).map(invoiceId));

/** Of the payments seen, those that count on a day: not withdrawn, and of invoices whose payment nobody states. */
export function countingPayments(
  seen: readonly PaymentSeen[],
  stated: ReadonlySet<string>,
  asOf: Day,
): readonly PaymentSeen[] {
  return seen.filter(
    (payment) =>
      !payment.withdrawn && payment.day <= asOf && !(payment.invoice !== '' && stated.has(invoiceId(payment))),
  );
}

/** The invoices that payments seen have settled, as a ledger has those it states. */
export const settledBy = (seen: readonly PaymentSeen[]): readonly Invoice[] =>
  seen
    .filter(({ left }) => left === 0)
    .map(({ account, currency, invoice, issued, due, day, amount }) => ({
      rows: [],
      account,
      name: account,
      currency,
      invoice,
      issued,
      due,
      settled: day,
      amount,
      open: 0,
      daysPastDue: due === null ? null : day - due,
      disputed: false,
    }));

/** All payments known, by account key, oldest first: those that settled invoices state, and those that were seen. */
export function paymentsOf(
  settled: readonly Invoice[],
  seen: readonly PaymentSeen[],
): ReadonlyMap<string, readonly Payment[]> {
  const byAccount = new Map<string, Payment[]>();
  const add = (payment: Payment): void => {
    const key = accountKey(payment.account, payment.currency);
    const own = byAccount.get(key);
    if (own) own.push(payment);
    else byAccount.set(key, [payment]);
  };
  for (const { account, currency, invoice, settled: day, amount } of settled) {
    if (day !== null && amount > 0) add({ account, currency, invoice, day, since: day, amount, inferred: false });
  }
  for (const { account, currency, invoice, day, since, paid } of seen) {
    add({ account, currency, invoice, day, since, amount: paid, inferred: true });
  }
  for (const own of byAccount.values()) own.sort((a, b) => a.day - b.day || (a.invoice < b.invoice ? -1 : 1));
  return byAccount;
}
