import type { Cell, Row, Rows } from '../cells/cell';
import type { Account } from '../ledger/account';
import { textOf } from '../ledger/blank';
import { ascending, columnRuns } from './column-runs';
import { HEADING_LOOK, lookEdit, valuesEdit } from './edit-makers';
import { CONTACTS_SHEET as sheet } from './our-sheets';
import type { Edit } from './plan';
import {
  CONTACT_FIELDS,
  CONTACT_HEADINGS,
  contactsOf,
  type ContactField,
  type ContactsSeen,
  readContacts,
} from './read-contacts';

const WIDTHS = [12, 28, 20, 12, 36, 18, 17, 11, 18, 16, 30, 14, 34];
/** For printed letters, in as many lines as it has: nothing else is made of it. */
const ADDRESS = 'Address';

/** Makes the Contacts sheet, filled from what the ledger's own columns say. */
export function newContactsEdits(accounts: readonly Account[]): readonly Edit[] {
  const headings = [...CONTACT_FIELDS.map((field): Cell => CONTACT_HEADINGS[field]), ADDRESS];
  const rows = newRows(accounts, CONTACT_FIELDS).map((row): Row => [...row, null]);
  return [
    { kind: 'sheet', sheet },
    valuesEdit(sheet, 1, 0, [headings, ...rows]),
    lookEdit(sheet, 1, 1, 0, headings.length, HEADING_LOOK),
    { kind: 'widths', sheet, column: 0, widths: WIDTHS },
    { kind: 'freeze', sheet, rows: 1 },
  ];
}

/** Adds the accounts that Contacts does not know yet below its last row. What stands there is the user's. */
export function appendContactsEdits(rows: Rows, seen: ContactsSeen, accounts: readonly Account[]): readonly Edit[] {
  const fieldAt = new Map([...seen.columns].map(([field, column]): [number, ContactField] => [column, field]));
  const columns = [...fieldAt.keys()].sort(ascending);
  const added = newRows(
    accounts.filter(({ account }) => !contactsOf(seen, account)),
    columns.map((column) => fieldAt.get(column) ?? 'name'),
  );
  if (added.length === 0) return [];
  return columnRuns(columns).map(({ first, count }) => {
    const from = columns.indexOf(first);
    return valuesEdit(
      sheet,
      rows.length + 1,
      first,
      added.map((row) => row.slice(from, from + count)),
    );
  });
}

/** Contacts as it will stand when this run has added the accounts that it lacks. */
export function contactsToBe(seen: ContactsSeen | null, accounts: readonly Account[]): ContactsSeen | null {
  const fields = seen ? CONTACT_FIELDS.filter((field) => seen.columns.has(field)) : CONTACT_FIELDS;
  const missing = seen ? accounts.filter(({ account }) => !contactsOf(seen, account)) : accounts;
  if (missing.length === 0) return seen;
  const coming = readContacts([fields.map((field): Cell => CONTACT_HEADINGS[field]), ...newRows(missing, fields)]);
  return coming && { ...coming, ...seen, accounts: new Map([...coming.accounts, ...(seen?.accounts ?? [])]) };
}

/** A row for each account, whatever its currencies, in order of appearance. */
function newRows(accounts: readonly Account[], fields: readonly ContactField[]): Row[] {
  const byNumber = new Map<string, Map<ContactField, Cell>>();
  for (const { account, name, facts } of accounts) {
    const row =
      byNumber.get(account) ??
      new Map<ContactField, Cell>([
        ['account', account],
        ['name', name],
      ]);
    byNumber.set(account, row);
    for (const field of fields) {
      if (field === 'account' || field === 'name' || field === 'handling' || row.has(field)) continue;
      const text = textOf(facts[field]);
      if (text !== '') row.set(field, text);
    }
  }
  return [...byNumber.values()].map((row) => fields.map((field) => row.get(field) ?? null));
}
