import type { Invoice } from './invoice';

/** Adds up the lines of one document: same account, currency, invoice number and due day. Sheet order is kept. */
export function joinDocuments(items: readonly Invoice[]): Invoice[] {
  const documents = new Map<string | number, Invoice>();
  items.forEach((item, at) => {
    const { account, currency, invoice, due, settled } = item;
    const key = invoice === '' ? at : `${invoice}\t${account}\t${currency}\t${due}\t${settled}`;
    const first = documents.get(key);
    const joined = first && {
      ...first,
      rows: first.rows.concat(item.rows),
      amount: first.amount + item.amount,
      open: first.open + item.open,
      disputed: first.disputed || item.disputed,
    };
    documents.set(key, joined || item);
  });
  return Array.from(documents.values());
}
