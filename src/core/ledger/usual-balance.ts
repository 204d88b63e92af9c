import type { Day } from '../cells/day';
import { accountKey } from './account-key';
import type { Invoice } from './invoice';
import type { LedgerFigures } from './ledger';
import { median } from './median';

/** Twelve looks back, thirty days apart. */
const LOOKS = 12;
const APART = 30;
/** Of which the account must have had an invoice before so many. */
const ENOUGH = 6;

type Dated = Invoice & { readonly issued: Day };

/**
 * What each account usually owes, by account key: the median of what was open on days of the last year, from invoices
 * with the day they were issued and, once paid, settled. An account without half a year of them has none.
 */
export function usualBalances({ open, asOf }: LedgerFigures, settled: readonly Invoice[]): ReadonlyMap<string, number> {
  const byAccount = new Map<string, Dated[]>();
  for (const invoice of [...open, ...settled]) {
    const { issued, amount, settled: paid } = invoice;
    if (issued === null || issued > asOf || amount <= 0 || (paid !== null && paid < issued)) continue;
    const key = accountKey(invoice.account, invoice.currency);
    const own = byAccount.get(key);
    if (own) own.push({ ...invoice, issued });
    else byAccount.set(key, [{ ...invoice, issued }]);
  }
  const usual = new Map<string, number>();
  for (const [key, invoices] of byAccount) {
    const first = invoices.reduce((earliest, { issued }) => Math.min(earliest, issued), asOf);
    const looks = Math.min(LOOKS, Math.floor((asOf - first) / APART));
    if (looks < ENOUGH || invoices.every((invoice) => invoice.settled === null)) continue;
    const balances = Array.from({ length: looks }, (_, i) => balanceOn(asOf - (i + 1) * APART, invoices));
    const middle = median(balances);
    if (middle > 0) usual.set(key, middle);
  }
  return usual;
}

const balanceOn = (day: Day, invoices: readonly Dated[]): number =>
  invoices.reduce(
    (sum, { issued, settled, amount }) => (issued <= day && (settled === null || settled > day) ? sum + amount : sum),
    0,
  );
