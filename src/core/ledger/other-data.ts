import type { Rows } from '../cells/cell';
import { fold } from '../cells/text';
import type { Columns } from './columns';
import type { HeadingRow } from './heading-row';

/** What we owe others: titles and headings of payables, folded. */
const PAYABLE_TITLE =
  /\b(a\/p|accounts? payables?|payables? ag|aged payables?|creditors? ag|cuentas por pagar|contas a pagar|comptes fournisseurs|dettes fournisseurs|kreditoren|verbindlichkeiten|debiti|fornitori|crediteuren)\b|الداينين|ذمم داينه|الداينون/;
const RECEIVABLE_TITLE = /receivable|debtor|debitor|customer|client|kunde|klant|debiteur|cobrar|receber|credit control/;
const SUPPLIER =
  /^(vendor|supplier|proveedor|fornecedor|fournisseur|lieferant|kreditor|fornitore|leverancier|crediteur|payee|المورد|اسم المورد)(s|en|es|i)?\b/;
const CUSTOMER = /customer|client|debtor|debitor|kunde|klant|debiteur|acquirente|العميل|عميل/;
/** Headings of stock and sales lists. */
const GOODS =
  /^(qty|quantity|unit price|price|sku|product|item|cantidad|precio|producto|quantidade|preco|quantite|prix|menge|preis|artikel|quantita|prezzo|aantal|prijs|stock|الكميه|السعر)\b/;

/** Why a sheet holds something other than receivables, or null where nothing says so. */
export function otherData(preamble: Rows, heading: HeadingRow, { index, buckets }: Columns): string | null {
  const headings = heading.columns.map(({ heading: text }) => fold(text));
  const title = preamble
    .map((row) => row.map((cell) => (typeof cell === 'string' ? fold(cell) : '')).join(' '))
    .join(' ');
  const supplier = headings.find((text) => SUPPLIER.test(text));
  const customer = headings.some((text) => CUSTOMER.test(text)) || RECEIVABLE_TITLE.test(title);
  if (!customer && (supplier !== undefined || PAYABLE_TITLE.test(title))) {
    return 'This sheet lists what is owed to suppliers (payables), not what customers owe.';
  }
  const dated =
    index.due ?? index.open ?? index.settled ?? index.terms ?? index.status ?? index.daysPastDue ?? index.invoice;
  if (dated === undefined && buckets.length === 0 && headings.filter((text) => GOODS.test(text)).length >= 2) {
    return 'This sheet looks like a list of goods or sales: it has no due dates, open amounts or invoice numbers.';
  }
  const sides = index.debit !== undefined || index.credit !== undefined;
  const money = index.open ?? index.amount ?? index.total;
  if (sides && money === undefined && dated === undefined && index.issued === undefined && buckets.length === 0) {
    return 'This sheet looks like a trial balance: debit and credit per account, without invoices or due dates.';
  }
  return null;
}
