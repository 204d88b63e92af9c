import { disputedInvoices } from '../../journal/disputed';
import type { DisputeCode } from '../../journal/words';
import type { Ledger } from '../../ledger/ledger';
import { openItems } from '../../ledger/open-items';
import type { RankedEntry } from '../../workbook/ranked-entry';

/** What is disputed for one reason. */
export interface DisputedFor {
  /** Null: a column of the ledger marks it, which tells no reason. */
  readonly reason: DisputeCode | null;
  readonly items: number;
  /** Open, in minor units by currency. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Why customers do not pay, the commonest reason first: an item of several disputes counts for the first of them. */
export function disputedByReason(ledger: Ledger, entries: readonly RankedEntry[]): readonly DisputedFor[] {
  const found = new Map<DisputeCode | null, { items: number; amounts: Record<string, number> }>();
  for (const { account, situation } of entries) {
    const disputes = (situation.journal?.disputes ?? []).map((one) => {
      return { code: one.code, isOf: disputedInvoices({ disputes: [one] }) };
    });
    for (const { invoice, open, disputed } of openItems(account, ledger)) {
      if (!disputed || open <= 0) continue;
      const reason = disputes.find(({ isOf }) => isOf(invoice))?.code ?? null;
      const { items, amounts } = found.get(reason) ?? { items: 0, amounts: {} };
      const { currency } = account;
      found.set(reason, { items: items + 1, amounts: { ...amounts, [currency]: (amounts[currency] ?? 0) + open } });
    }
  }
  return [...found]
    .map(([reason, sums]) => ({ reason, ...sums }))
    .sort((a, b) => b.items - a.items || ((a.reason ?? '~') < (b.reason ?? '~') ? -1 : 1));
}
