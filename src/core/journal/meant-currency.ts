import { toMajor, toMinor } from '../cells/currency';
import { NO_CURRENCY } from '../cells/format-money';
import { once } from '../cells/remember';
import { accountAlike } from '../ledger/account-key';
import type { Invoice } from '../ledger/invoice';
import type { JournalEvent } from './event';

/**
 * What was promised without a currency by an account that owed in one only: in that one. Of any other account an amount
 * without a currency is one of the base currency.
 */
export function inMeantCurrency(
  events: readonly JournalEvent[],
  invoices: readonly Pick<Invoice, 'account' | 'currency' | 'issued' | 'settled' | 'open'>[],
  baseCurrency: string,
): readonly JournalEvent[] {
  const isAsked = (kind: JournalEvent['kind']): boolean => kind === 'promise' || kind === 'installment';
  const byAccount = once(() => {
    const known = new Map<string, (typeof invoices)[number][]>();
    for (const invoice of invoices) {
      const key = accountAlike(invoice.account);
      const own = known.get(key);
      if (own) own.push(invoice);
      else known.set(key, [invoice]);
    }
    return known;
  });
  const meant = (event: JournalEvent): JournalEvent => {
    const { kind, currency, amount, account, day } = event;
    if (!isAsked(kind) || currency !== null || amount === null) return event;
    const own = byAccount().get(accountAlike(account)) ?? [];
    const isOwed = ({ issued, settled, open }: (typeof own)[number]): boolean =>
      (issued ?? day) <= day && (settled ?? (open === 0 ? day : Infinity)) > day;
    const owed = new Set(own.filter(isOwed).map((invoice) => invoice.currency));
    const [only = baseCurrency] = owed.size === 1 ? owed : [];
    if (only === baseCurrency || only === NO_CURRENCY || baseCurrency === NO_CURRENCY) return event;
    return { ...event, currency: only, amount: toMinor(toMajor(amount, baseCurrency), only) };
  };
  return events.map(meant);
}
