import type { Cell, Rows } from '../../cells/cell';
import type { Account } from '../../ledger/account';
import type { LedgerFigures } from '../../ledger/ledger';
import type { AccountCard } from './account-card';

type Links = AccountCard['documents'];

/** What the pane may open: an address of the web, never a script, a file or anything with a space in it. */
const WEB = /^https?:\/\/[^\s<>"'`]{1,2000}$/i;
const MOST = 100;

/** The address that a cell is; empty where it is none. */
function addressIn(cell: Cell | undefined): string {
  const text = typeof cell === 'string' && cell.includes('://') ? cell.trim() : '';
  return WEB.test(text) ? text : '';
}

/** Links in the rows of each account: copies of invoices, proofs of delivery. `rows` are the sheet's, without our block. */
export function documentLinks(rows: Rows, { table, open }: LedgerFigures): (account: Account) => Links {
  const [first, last] = table.bodyRows;
  const linked = table.columns.filter(({ column }) =>
    rows.slice(first - 1, last).some((row) => addressIn(row[column]) !== ''),
  );
  if (linked.length === 0) return () => [];
  const numbers = new Map(open.flatMap(({ invoice, rows: own }) => own.map((row): [number, string] => [row, invoice])));
  return ({ rows: own }) => {
    const links = new Map<string, Links[number]>();
    for (const row of own) {
      for (const { column, heading } of linked) {
        const address = addressIn(rows[row - 1]?.[column]);
        if (links.size === MOST || links.has(address) || address === '') continue;
        links.set(address, { label: [heading, numbers.get(row)].filter(Boolean).join(' '), address });
      }
    }
    return [...links.values()];
  };
}
