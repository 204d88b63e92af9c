import { fold } from '../cells/text';
import type { AccountJournal } from './account-journal';

/**
 * Tells which invoices of an account are disputed: those that a dispute names, or all where one names none. An invoice
 * without a number is disputed only with all others.
 */
export function disputedInvoices({ disputes }: Pick<AccountJournal, 'disputes'>): (invoice: string) => boolean {
  if (disputes.length === 0) return () => false;
  if (disputes.some(({ invoices }) => invoices.length === 0)) return () => true;
  const named = new Set(disputes.flatMap(({ invoices }) => invoices).map(fold));
  return (invoice) => invoice !== '' && named.has(fold(invoice));
}
