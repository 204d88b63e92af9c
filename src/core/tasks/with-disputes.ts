import { fold } from '../cells/text';
import type { AccountJournal } from '../journal/account-journal';
import type { Account } from '../ledger/account';
import type { Ledger } from '../ledger/ledger';
import type { Note } from '../ledger/reading';
import { JOURNAL_SHEET } from '../workbook/our-sheets';

type Journals = (account: string, currency: string) => AccountJournal | null;

/**
 * The ledger with what the Journal says is disputed, as if a column of its own said so: all of an account, or the
 * invoices that are named. An invoice that is not open is told, for the dispute holds nothing then.
 */
export function withDisputes(
  ledger: Ledger,
  journals: Journals,
): { readonly ledger: Ledger; readonly notes: readonly Note[] } {
  const disputed = new Set<number>();
  const notes: Note[] = [];
  for (const account of ledger.accounts) {
    const disputes = journals(account.account, account.currency)?.disputes ?? [];
    if (disputes.length === 0) continue;
    const indexes = byNumber(account, ledger);
    const named = disputes.flatMap(({ invoices }) => invoices.map(fold));
    const all = disputes.some(({ invoices }) => invoices.length === 0);
    for (const index of all ? account.items : named.flatMap((number) => indexes.get(number) ?? [])) disputed.add(index);
    const missing = disputes.flatMap(({ invoices }) => invoices.filter((invoice) => !indexes.has(fold(invoice))));
    if (missing.length > 0) notes.push(noteOf(account.account, [...new Set(missing)]));
  }
  if (disputed.size === 0) return { ledger, notes };
  const open = ledger.open.map((item, i) => (disputed.has(i) && !item.disputed ? { ...item, disputed: true } : item));
  return { ledger: { ...ledger, open }, notes };
}

function byNumber({ items }: Account, { open }: Ledger): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const index of items) {
    const number = fold(open[index]!.invoice);
    const own = indexes.get(number);
    if (own) own.push(index);
    else indexes.set(number, [index]);
  }
  return indexes;
}

const noteOf = (account: string, missing: readonly string[]): Note => {
  const invoices = missing.join(', ');
  return {
    code: 'dispute-invoice',
    message: `Account ${account} disputes invoices that are not open: ${invoices}. Correct the number on sheet "${JOURNAL_SHEET}", or write there that the dispute is settled.`,
    parts: { account, invoices },
  };
};
