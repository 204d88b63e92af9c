import { saysYes } from '../action/fact-cells';
import type { Cell, Row, Rows } from '../cells/cell';
import type { FactField } from '../cells/field';
import { matchHeading } from '../cells/headings';
import { isBlank, textOf } from '../ledger/blank';

/** Columns of a new Contacts sheet. */
export const CONTACT_HEADINGS = {
  account: 'Account',
  name: 'Name',
  contact: 'Contact',
  role: 'Role',
  email: 'Email',
  phone: 'Phone',
  channel: 'Preferred channel',
  language: 'Language',
  region: 'Region',
  doNotContact: 'Do not contact',
} as const;

export type ContactField = keyof typeof CONTACT_HEADINGS;
export type ContactFact = Extract<ContactField, FactField>;

export const CONTACT_FIELDS = Object.keys(CONTACT_HEADINGS) as readonly ContactField[];
export const CONTACT_FACTS = CONTACT_FIELDS.filter(
  (field): field is ContactFact => field !== 'account' && field !== 'name',
);

/** The Contacts sheet as it stands. */
export interface ContactsSeen {
  readonly columns: ReadonlyMap<ContactField, number>;
  /** What it says of an account: the first row with a phone number, else the first row; any row's "do not contact". */
  readonly facts: ReadonlyMap<string, Readonly<Partial<Record<ContactFact, Cell>>>>;
}

const FIELD_OF: ReadonlyMap<string, ContactField> = new Map(
  CONTACT_FIELDS.map((field): [string, ContactField] => [CONTACT_HEADINGS[field], field]),
);

/** Reads Contacts, under our headings or the user's own in any language; null without an account column. */
export function readContacts(rows: Rows): ContactsSeen | null {
  for (let index = 0; index < Math.min(rows.length, 20); index += 1) {
    const columns = columnsOf(rows[index] ?? []);
    if (columns.has('account') && columns.size > 1) return { columns, facts: factsOf(rows.slice(index + 1), columns) };
  }
  return null;
}

function columnsOf(row: Row): ReadonlyMap<ContactField, number> {
  const columns = new Map<ContactField, number>();
  row.forEach((cell, column) => {
    if (typeof cell !== 'string' || isBlank(cell)) return;
    const field = FIELD_OF.get(cell.trim()) ?? matchHeading(cell)[0]?.field;
    if (isContactField(field) && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

const isContactField = (field: string | undefined): field is ContactField =>
  field !== undefined && field in CONTACT_HEADINGS;

function factsOf(rows: Rows, columns: ReadonlyMap<ContactField, number>): ContactsSeen['facts'] {
  const facts = new Map<string, Partial<Record<ContactFact, Cell>>>();
  for (const row of rows) {
    const account = textOf(row[columns.get('account') ?? -1]);
    if (account === '') continue;
    const own: Partial<Record<ContactFact, Cell>> = {};
    for (const field of CONTACT_FACTS) {
      const cell = row[columns.get(field) ?? -1];
      if (cell !== undefined && !isBlank(cell)) own[field] = cell;
    }
    const before = facts.get(account);
    if (!before) facts.set(account, own);
    else {
      const better = before.phone === undefined && own.phone !== undefined ? own : before;
      const asked = [before.doNotContact, own.doNotContact].find((cell) => saysYes(cell));
      facts.set(account, asked === undefined ? better : { ...better, doNotContact: asked });
    }
  }
  return facts;
}
