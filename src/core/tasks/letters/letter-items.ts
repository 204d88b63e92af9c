import type { Cell, Rows } from '../../cells/cell';
import { toMajor } from '../../cells/currency';
import { fold } from '../../cells/text';
import type { Invoice } from '../../ledger/invoice';
import type { ColumnMatch, Field, LedgerFigures } from '../../ledger/ledger';
import type { LetterItem, SheetColumn } from '../../letters/letter-facts';
import { httpsLink } from '../../letters/link';

const AMOUNTS: readonly Field[] = [
  'amount',
  'open',
  'paid',
  'debit',
  'credit',
  'total',
  'creditLimit',
  'promisedAmount',
];
const DAYS: readonly Field[] = ['issued', 'due', 'settled', 'promisedDay', 'lastContact', 'customerSince'];
/** A column that Callsheet has no use for still says what it holds. */
const DAY_HEADING = /\b(date|day|fecha|dia|data)\b/;

/** The columns of the user's own sheet, and the cells of an open item in them. */
export interface ItemReader {
  readonly columns: readonly SheetColumn[];
  readonly itemOf: (invoice: Invoice) => LetterItem;
}

/** Reads open items as letters list them; `rows` are the sheet's, without our block. */
export function itemReader(rows: Rows, { table }: LedgerFigures): ItemReader {
  const matches = table.columns.filter(({ heading }) => heading.trim() !== '');
  return {
    columns: matches.map((match) => ({ heading: match.heading, is: kindOf(match) })),
    itemOf: (invoice) => {
      const { rows: own, issued, due, daysPastDue, amount, open } = invoice;
      const linked = own.flatMap((row) => (rows[row - 1] ?? []).map(linkIn).filter((link) => link !== ''));
      return {
        ...{ invoice: invoice.invoice, issued, due, daysPastDue, amount, open },
        document: linked[0] ?? '',
        cells: matches.map((match) => cellOf(match, invoice, rows)),
      };
    },
  };
}

const linkIn = (cell: Cell): string => (typeof cell === 'string' && cell.includes('://') && httpsLink(cell)) || '';

function kindOf({ field, heading }: ColumnMatch): SheetColumn['is'] {
  if (AMOUNTS.includes(field) || field.startsWith('bucket:')) return 'amount';
  if (DAYS.includes(field)) return 'day';
  return field === 'none' && DAY_HEADING.test(fold(heading)) ? 'day' : 'other';
}

/** As it was read, where it was; else as the first of its rows has it. */
function cellOf({ field, column }: ColumnMatch, { rows: own, currency, ...invoice }: Invoice, rows: Rows): Cell {
  if (field === 'open') return toMajor(invoice.open, currency);
  if (field === 'due' || field === 'issued') return invoice[field];
  return rows[(own[0] ?? 0) - 1]?.[column] ?? null;
}
