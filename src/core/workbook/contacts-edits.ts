import type { Cell, Row, Rows } from '../cells/cell';
import type { Account } from '../ledger/account';
import { textOf } from '../ledger/blank';
import { ascending, columnRuns } from './column-runs';
import { CONTACTS_SHEET as sheet } from './our-sheets';
import type { Edit } from './plan';
import { CONTACT_FIELDS, CONTACT_HEADINGS, type ContactField, type ContactsSeen } from './read-contacts';

const WIDTHS: Readonly<Record<ContactField, number>> = {
  account: 12,
  name: 28,
  contact: 20,
  role: 12,
  email: 28,
  phone: 18,
  channel: 17,
  language: 10,
  region: 14,
  doNotContact: 15,
};

/** Makes the Contacts sheet, filled from what the ledger's own columns say. */
export function newContactsEdits(accounts: readonly Account[]): readonly Edit[] {
  const columnCount = CONTACT_FIELDS.length;
  const values = [
    CONTACT_FIELDS.map((field): Cell => CONTACT_HEADINGS[field]),
    ...newRows(accounts, new Set(), CONTACT_FIELDS),
  ];
  return [
    { kind: 'sheet', sheet },
    { kind: 'values', sheet, row: 1, column: 0, rowCount: values.length, columnCount, values },
    {
      kind: 'look',
      sheet,
      row: 1,
      column: 0,
      rowCount: 1,
      columnCount,
      look: { bold: true, fill: '#dde7f3', wrap: true },
    },
    { kind: 'widths', sheet, column: 0, widths: CONTACT_FIELDS.map((field) => WIDTHS[field]) },
    { kind: 'freeze', sheet, rows: 1 },
  ];
}

/** Adds the accounts that Contacts does not know yet below its last row. What stands there is the user's. */
export function appendContactsEdits(rows: Rows, seen: ContactsSeen, accounts: readonly Account[]): readonly Edit[] {
  const fieldAt = new Map([...seen.columns].map(([field, column]): [number, ContactField] => [column, field]));
  const known = new Set(seen.facts.keys());
  const columns = [...fieldAt.keys()].sort(ascending);
  const added = newRows(
    accounts,
    known,
    columns.map((column) => fieldAt.get(column) ?? 'name'),
  );
  if (added.length === 0) return [];
  return columnRuns(columns).map(({ first, count }): Edit => {
    const from = columns.indexOf(first);
    const values = added.map((row) => row.slice(from, from + count));
    return {
      kind: 'values',
      sheet,
      row: rows.length + 1,
      column: first,
      rowCount: added.length,
      columnCount: count,
      values,
    };
  });
}

/** A row for each account, whatever its currencies, in order of appearance. */
function newRows(accounts: readonly Account[], known: ReadonlySet<string>, fields: readonly ContactField[]): Row[] {
  const byNumber = new Map<string, Map<ContactField, Cell>>();
  for (const { account, name, facts } of accounts) {
    if (known.has(account)) continue;
    const row =
      byNumber.get(account) ??
      new Map<ContactField, Cell>([
        ['account', account],
        ['name', name],
      ]);
    byNumber.set(account, row);
    for (const field of fields) {
      if (field === 'account' || field === 'name' || row.has(field)) continue;
      const text = textOf(facts[field]);
      if (text !== '') row.set(field, text);
    }
  }
  return [...byNumber.values()].map((row) => fields.map((field) => row.get(field) ?? null));
}
