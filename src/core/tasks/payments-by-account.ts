import { accountKey } from '../ledger/account-key';
import type { Invoice } from '../ledger/invoice';
import type { Payment } from '../ledger/payment';

/** What came in, by account key: every settled invoice counts on its day. */
export function paymentsByAccount(settled: readonly Invoice[]): ReadonlyMap<string, readonly Payment[]> {
  const payments = new Map<string, Payment[]>();
  for (const { account, currency, invoice, settled: day, amount } of settled) {
    if (day === null || amount <= 0) continue;
    const key = accountKey(account, currency);
    const payment: Payment = { account, currency, invoice, day, since: day, amount, inferred: false };
    const own = payments.get(key);
    if (own) own.push(payment);
    else payments.set(key, [payment]);
  }
  return payments;
}
