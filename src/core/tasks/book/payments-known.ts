import type { Day } from '../../cells/day';
import type { Invoice } from '../../ledger/invoice';
import type { PaymentSeen } from '../../ledger/item-seen';
import type { Payment } from '../../ledger/payment';
import { countingPayments, paymentsOf, settledBy, statedPaid } from '../../ledger/payments-of';
import type { PaymentHistory } from './payment-history';

/** Everything known of what was paid up to a day. */
export interface PaymentsKnown {
  /** Settled invoices: those that ledger and Payments state, and those that were seen to be. */
  readonly settled: readonly Invoice[];
  /** By account key, oldest first. */
  readonly payments: ReadonlyMap<string, readonly Payment[]>;
  /** Somebody states settled invoices: then an account without one has never paid. What was seen begins too late for that. */
  readonly stated: boolean;
}

/** Joins what the workbook states with what was seen from one export to the next; where both speak, what is stated counts. */
export function paymentsKnown({ settled }: PaymentHistory, seen: readonly PaymentSeen[], asOf: Day): PaymentsKnown {
  const counting = countingPayments(seen, statedPaid(settled), asOf);
  return {
    settled: [...settled, ...settledBy(counting)],
    payments: paymentsOf(settled, counting),
    stated: settled.length > 0,
  };
}
