import type { Rows } from '../cells/cell';
import { fold } from '../cells/text';
import type { Columns } from './columns';
import type { HeadingColumn } from './heading-columns';

/** What we owe others: titles and headings of payables, folded. */
const PAYABLE_TITLE =
  /\b(a\/p|accounts? payables?|payables? ag|aged payables?|creditors? ag|cuentas por pagar|contas a pagar|comptes fournisseurs|dettes fournisseurs|kreditoren|verbindlichkeiten|debiti|fornitori|crediteuren)\b|الداينين|ذمم داينه|الداينون/;
const RECEIVABLE_TITLE = /receivable|debtor|debitor|customer|client|kunde|klant|debiteur|cobrar|receber|credit control/;
const SUPPLIER =
  /^(vendor|supplier|proveedor|fornecedor|fournisseur|lieferant|kreditor|fornitore|leverancier|crediteur|payee|المورد|اسم المورد)(s|en|es|i)?\b/;
const CUSTOMER =
  /customer|client|debtor|debitor|deudor|devedor|kunde|klant|relatie|tiers|tercero|sacado|party|buyer|debiteur|acquirente|العميل|عميل|الزبون/;
/** Amounts that cannot be read to the cent. */
const THOUSANDS = /\b(thousands|tausend|teur|tsd|milliers|miles de|milhares|migliaia|duizend)|'000|\(000s?\)|\bk€/;
/** Headings of stock and sales lists. */
const GOODS =
  /^(qty|quantity|unit price|price|sku|product|item|cantidad|precio|producto|quantidade|preco|quantite|prix|menge|preis|artikel|quantita|prezzo|aantal|prijs|stock|الكميه|السعر)\b/;

/** Columns that only bank statements have, and columns of theirs that other lists have as well. */
const BANK =
  /^(wertstellung|buchungstag|verwendungszweck|valutadatum|data valuta|fecha valor|value date|date valeur|data valor)/;
const TEXT =
  /^(payee|narrative|narration|memo|description|descripcion|concepto|libelle|descrizione|causale|omschrijving|historico|descricao|البيان)/;

/** Why a sheet holds something other than receivables, or null where nothing says so. */
export function otherData(
  preamble: Rows,
  columns: readonly HeadingColumn[],
  { index, buckets }: Columns,
): string | null {
  const headings = columns.map(({ heading: text }) => fold(text));
  const title = preamble
    .map((row) => row.map((cell) => (typeof cell === 'string' ? fold(cell) : '')).join(' '))
    .join(' ');
  if (THOUSANDS.test(title)) return 'The amounts of this sheet are in thousands; export them in full.';
  const supplier = headings.find((text) => SUPPLIER.test(text));
  const customer = headings.some((text) => CUSTOMER.test(text)) || RECEIVABLE_TITLE.test(title);
  if (!customer && (supplier !== undefined || PAYABLE_TITLE.test(title))) {
    return 'This sheet lists what is owed to suppliers (payables), not what customers owe.';
  }
  if (
    (index.due ??
      index.settled ??
      index.terms ??
      index.status ??
      index.daysPastDue ??
      index.invoice ??
      buckets[0]?.column) !== undefined
  )
    return null;

  if (index.open === undefined && headings.filter((text) => GOODS.test(text)).length >= 2) {
    return 'This sheet looks like a list of goods or sales: it has no due dates, open amounts or invoice numbers.';
  }
  if (customer) return null;
  if ((index.debit !== undefined || index.credit !== undefined) && index.issued === undefined) {
    return 'This sheet looks like a trial balance: debit and credit per account, without invoices or due dates.';
  }
  if (headings.some((text) => BANK.test(text) || (index.issued !== undefined && TEXT.test(text)))) {
    return 'This sheet looks like a bank statement or a journal: it names no customers, invoices or due dates.';
  }
  if (index.open === undefined && index.account === undefined) {
    return 'Nothing in this sheet says that customers owe it: it names no customers, invoices, due dates or open amounts.';
  }
  return null;
}
