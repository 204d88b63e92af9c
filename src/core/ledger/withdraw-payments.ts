import type { Invoice } from './invoice';
import { invoiceId, type ItemSeen, type PaymentSeen } from './item-seen';

/** An item that is open with more than before; with 0 before, it was not there at all. */
export interface Grown {
  readonly item: Invoice;
  readonly before: number;
}

export interface Withdrawn {
  readonly payments: ReadonlySet<PaymentSeen>;
  /** What of them was paid all the same: the item is back with less than it had been. */
  readonly instead: readonly PaymentSeen[];
}

/**
 * What earlier payments come to nothing because their item is open again, at or above what it was before them, latest
 * payment first. An item that had vanished and is back with less has shrunk instead.
 */
export function withdrawPayments(seen: readonly PaymentSeen[], grown: readonly Grown[]): Withdrawn {
  const byItem = new Map<string, PaymentSeen[]>();
  if (grown.length > 0) {
    for (const payment of seen) {
      if (payment.withdrawn) continue;
      const own = byItem.get(keyOf(payment));
      if (own) own.push(payment);
      else byItem.set(keyOf(payment), [payment]);
    }
  }
  const payments = new Set<PaymentSeen>();
  const instead: PaymentSeen[] = [];
  for (const { item, before } of grown) {
    let vanished = before === 0;
    for (const payment of (byItem.get(keyOf(item)) ?? []).slice().sort((a, b) => b.day - a.day || a.left - b.left)) {
      if (payments.has(payment) || (payment.left === 0) !== vanished) continue;
      const was = payment.paid + payment.left;
      if (was > item.open && !vanished) break;
      payments.add(payment);
      if (was > item.open) {
        instead.push({ ...payment, paid: was - item.open, left: item.open });
        break;
      }
      vanished = false;
    }
  }
  return { payments, instead };
}

/** Of items under one number, those of one due day; without a number, those of one amount as well. */
const keyOf = (item: Pick<ItemSeen, 'account' | 'currency' | 'invoice' | 'issued' | 'due' | 'amount'>): string =>
  `${invoiceId(item)}\t${item.due}${item.invoice === '' ? `\t${item.issued}\t${item.amount}` : ''}`;
