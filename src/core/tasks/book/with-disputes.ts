import { fold } from '../../cells/text';
import type { AccountJournal } from '../../journal/account-journal';
import { disputedInvoices } from '../../journal/disputed';
import type { Ledger } from '../../ledger/ledger';
import type { Note } from '../../ledger/reading';
import { JOURNAL_SHEET } from '../../workbook/our-sheets';

/**
 * The ledger with what the Journal says is disputed, as if a column of its own said so: all of an account, or the
 * invoices that are named. An invoice that is not open is told, for the dispute holds nothing then.
 */
export function withDisputes(
  ledger: Ledger,
  journalFor: (account: string, currency: string) => AccountJournal,
): { readonly ledger: Ledger; readonly notes: readonly Note[] } {
  const disputed = new Set<number>();
  /** Invoices that disputes name, by account, as they are written there. */
  const named = new Map<string, Map<string, string>>();
  for (const { account, currency, items } of ledger.accounts) {
    const journal = journalFor(account, currency);
    if (journal.disputes.length === 0) continue;
    const isDisputed = disputedInvoices(journal);
    for (const index of items) if (isDisputed(ledger.open[index]!.invoice)) disputed.add(index);
    const own = named.get(account) ?? new Map<string, string>();
    for (const { invoices } of journal.disputes) for (const invoice of invoices) own.set(fold(invoice), invoice);
    named.set(account, own);
  }
  for (const { account, invoice } of ledger.open) named.get(account)?.delete(fold(invoice));
  const notes = [...named].flatMap(([account, missing]) => (missing.size > 0 ? [noteOf(account, missing)] : []));
  if (disputed.size === 0) return { ledger, notes };
  const open = ledger.open.map((item, i) => (disputed.has(i) && !item.disputed ? { ...item, disputed: true } : item));
  return { ledger: { ...ledger, open }, notes };
}

const noteOf = (account: string, missing: ReadonlyMap<string, string>): Note => {
  const invoices = [...missing.values()].join(', ');
  return {
    code: 'dispute-invoice',
    message: `Account ${account} disputes invoices that this sheet does not show as open: ${invoices}. Correct the number on sheet "${JOURNAL_SHEET}", or write there that the dispute is settled.`,
    parts: { account, invoices },
  };
};
