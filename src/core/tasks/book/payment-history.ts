import type { Rows } from '../../cells/cell';
import type { Invoice } from '../../ledger/invoice';
import type { Ledger } from '../../ledger/ledger';
import type { Note } from '../../ledger/reading';
import type { Policy } from '../../policy/policy';
import { PAYMENTS_SHEET } from '../../workbook/our-sheets';
import { readRemembered } from './read-remembered';
import { isEmpty, ownEntry } from './read-sheet';

export interface PaymentHistory {
  /** Settled invoices of the ledger and of the Payments sheet, each once. */
  readonly settled: readonly Invoice[];
  readonly notes: readonly Note[];
}

/**
 * The payment history known on the ledger's day: its own settled invoices and those in the rows of a Payments sheet
 * (none: an empty array). An invoice that both hold counts as Payments has it.
 */
export function paymentHistory(rows: Rows, ledger: Ledger, policy: Policy | null): PaymentHistory {
  if (isEmpty(rows)) return { settled: ledger.settled, notes: [] };

  const confirmed = ownEntry(policy?.sheets ?? {}, PAYMENTS_SHEET);
  const currency = policy ? { currency: policy.baseCurrency } : {};
  const reading = readRemembered(rows, { asOf: ledger.asOf, ...currency }, confirmed);
  if (reading.refused) {
    const message = `Sheet "${PAYMENTS_SHEET}" was not used as payment history: ${reading.refused.message}`;
    return {
      settled: ledger.settled,
      notes: [{ code: 'payments', message, parts: { is: 'unused', reason: reading.refused.code } }],
    };
  }
  const paid = reading.ledger.settled;
  const known = new Set(paid.filter(({ invoice }) => invoice !== '').map(idOf));
  return {
    settled: [...ledger.settled.filter((item) => item.invoice === '' || !known.has(idOf(item))), ...paid],
    notes: notesOf(paid, ledger),
  };
}

const idOf = ({ account, currency, invoice }: Invoice): string => JSON.stringify([account, currency, invoice]);

function notesOf(paid: readonly Invoice[], ledger: Ledger): readonly Note[] {
  const accounts = new Set(paid.map(({ account }) => account));
  const known = new Set(ledger.accounts.filter(({ account }) => accounts.has(account)).map(({ account }) => account));
  if (known.size === 0) {
    const message = `No account of sheet "${PAYMENTS_SHEET}" has anything open here: check that both sheets name accounts alike.`;
    return [{ code: 'payments', message, parts: { is: 'unknown' } }];
  }
  const message = `Sheet "${PAYMENTS_SHEET}" gives ${paid.length} settled invoices of ${known.size} open accounts as payment history.`;
  return [{ code: 'payments', message, parts: { paid: paid.length, accounts: known.size } }];
}
