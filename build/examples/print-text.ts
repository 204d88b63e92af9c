import { AS_OF } from './made-up-book';
import type { Item } from './made-up-book';
import type { SummaryRow } from './layouts';

/** How a country writes amounts and days. */
export interface Writing {
  readonly decimal: string;
  readonly group: string;
  readonly day: (day: number) => string;
}

const parts = (day: number): [string, string, string] => {
  const iso = new Date((day - 25569) * 86_400_000).toISOString();
  return [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
};
const dayFirst = (mark: string) => (day: number) => parts(day).reverse().join(mark);

export const GERMAN: Writing = { decimal: ',', group: '.', day: dayFirst('.') };
export const FRENCH: Writing = { decimal: ',', group: '\u00a0', day: dayFirst('/') };
export const SPANISH: Writing = { decimal: ',', group: '.', day: dayFirst('/') };
export const DUTCH: Writing = { decimal: ',', group: '.', day: dayFirst('-') };
export const ENGLISH: Writing = {
  decimal: '.',
  group: ',',
  day: (day) => [...parts(day).slice(1), parts(day)[0]].join('/'),
};

export function amount(cents: number, { decimal, group }: Writing): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell;
const lines = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n') + '\r\n';

/** Open items as an accounting system prints them: headings, a row per item, a total nobody should trust. */
export function openItems(
  items: readonly Item[],
  headings: readonly string[],
  writing: Writing,
  total: string,
  creditWord: string,
  invoiceWord: string,
): string {
  const open = items.filter((item) => item.open !== 0);
  const body = open.map(({ customer, invoice, type, issued, due, currency, open: owed }) => [
    customer.account,
    customer.name,
    invoice,
    type === 'Invoice' ? invoiceWord : creditWord,
    writing.day(issued),
    writing.day(due),
    amount(owed, writing),
    currency,
  ]);
  return lines([[...headings], ...body, [total, '', '', '', '', '', '', '']], ';');
}

/** An aging summary with buckets, in one currency, with title lines above and a total below. */
export function agedBalance(
  rows: readonly SummaryRow[],
  above: readonly (readonly string[])[],
  headings: readonly string[],
  writing: Writing,
  total: string,
  separator: string,
): string {
  const withCode = headings.length === 8;
  const print = (row: readonly number[]) => row.map((cents) => amount(cents, writing));
  const sums = [0, 1, 2, 3, 4].map((bucket) => rows.reduce((sum, row) => sum + row.buckets[bucket]!, 0));
  const body = rows.map((row) => [...(withCode ? [row.account] : []), row.name, ...print([...row.buckets, row.total])]);
  const last = [...(withCode ? [''] : []), total, ...print([...sums, sums.reduce((sum, part) => sum + part, 0)])];
  return lines([...above, headings, ...body, last], separator);
}

export const asOf = (writing: Writing): string => writing.day(AS_OF);
