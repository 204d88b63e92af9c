import { plural } from './plural';
import type { Entry } from './entry';
import type { Invoice } from './invoice';
import type { Note } from './reading';

/** Adds up the lines of one document: same account, currency, invoice number and due day. Sheet order is kept. */
export function joinDocuments(items: readonly Invoice[]): { readonly items: Invoice[]; readonly notes: Note[] } {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { invoice } of items) {
    if (invoice === '') continue;
    if (seen.has(invoice)) repeated.add(invoice);
    else seen.add(invoice);
  }
  if (repeated.size === 0) return { items: [...items], notes: [] };

  const at = new Map<string, number>();
  const joined: Invoice[] = [];
  let documents = 0;
  const rows: number[] = [];
  for (const item of items) {
    if (!repeated.has(item.invoice)) {
      joined.push(item);
      continue;
    }
    const key = `${item.account}\t${item.currency}\t${item.invoice}\t${item.due ?? ''}\t${item.settled ?? ''}`;
    const index = at.get(key);
    if (index === undefined) {
      at.set(key, joined.length);
      joined.push(item);
      continue;
    }
    const first = joined[index]!;
    if (first.rows.length === 1) {
      documents++;
      rows.push(first.rows[0]!);
    }
    rows.push(item.rows[0]!);
    joined[index] = {
      ...first,
      rows: first.rows.concat(item.rows),
      amount: first.amount + item.amount,
      open: first.open + item.open,
      disputed: first.disputed || item.disputed,
    };
  }
  if (documents === 0) return { items: joined, notes: [] };
  const message = `${plural(documents, 'document')} over several rows: the rows are added up before aging.`;
  return {
    items: joined,
    notes: [{ code: 'split-document', message, rows: rows.sort((a, b) => a - b), parts: { count: documents } }],
  };
}

/** Rows whose every cell equals that of an earlier row: they count, and are reported. */
export function duplicateNotes(entries: readonly Entry[]): Note[] {
  const first = new Map<string, Entry>();
  const seen = new Set<string>();
  const rows: number[] = [];
  for (const entry of entries) {
    const key = entry.invoice !== '' ? entry.invoice : `${entry.account}\t${entry.open}\t${entry.due ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    seen.add(allCells(earlier));
    const own = allCells(entry);
    if (seen.has(own)) rows.push(entry.row);
    else seen.add(own);
  }
  if (rows.length === 0) return [];
  const message = `${plural(rows.length, 'row')} equal to an earlier row in every cell: counted. Delete those that are no invoices of their own.`;
  return [{ code: 'duplicates', message, rows }];
}

const allCells = ({ cells }: Entry): string => cells.map((cell) => `${typeof cell} ${cell}`).join('\t');
