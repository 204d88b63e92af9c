import { saysYes } from '../ledger/says-yes';
import type { Cell, Row, Rows } from '../cells/cell';
import type { FactField } from '../cells/field';
import { matchHeading } from '../cells/headings';
import { cleanName, fold } from '../cells/text';
import { accountAlike } from '../ledger/account-key';
import { isBlank, textOf } from '../ledger/blank';
import type { Contact, Handling } from '../policy/contact';
import { channelIn, roleIn } from '../policy/contact-words';
import { ROLES } from '../policy/words';

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
  handling: 'Handling',
  owner: 'Owner',
} as const;

export type ContactField = keyof typeof CONTACT_HEADINGS;
export type ContactFact = Extract<ContactField, FactField>;

export const CONTACT_FIELDS = Object.keys(CONTACT_HEADINGS) as readonly ContactField[];
export const CONTACT_FACTS = CONTACT_FIELDS.filter(
  (field): field is ContactFact => field !== 'account' && field !== 'name' && field !== 'handling',
);

/** The Contacts sheet as it stands. */
export interface ContactsSeen {
  readonly columns: ReadonlyMap<ContactField, number>;
  /** Ask it with `contactsOf`. */
  readonly accounts: ReadonlyMap<string, AccountContacts>;
}

/** What Contacts says of an account. */
export interface AccountContacts extends Handling {
  /** As a row has it. */
  readonly account: string;
  /** Of the person with a phone number, by role and name, else of the first one. */
  readonly facts: Readonly<Partial<Record<ContactFact, Cell>>>;
  /** By role and name; none where the rows only name the account. */
  readonly people: readonly Contact[];
}

/** What it says of an account, by its number as the ledger has it; null where it has no row. */
export const contactsOf = (contacts: ContactsSeen | null, account: string): AccountContacts | null =>
  contacts?.accounts.get(accountAlike(account)) ?? null;

/** All accounts with a row, as Contacts has their numbers. */
export const accountsNamed = (contacts: ContactsSeen | null): readonly string[] =>
  [...(contacts?.accounts.values() ?? [])].map(({ account }) => account);

/** Regions as its rows name them. */
export const regionsOf = (contacts: ContactsSeen | null): readonly string[] =>
  [...(contacts?.accounts.values() ?? [])].flatMap(({ people }) => people.flatMap(({ region }) => region || []));

interface Columns {
  readonly columns: ReadonlyMap<ContactField, number>;
  /** Every column that says how to deal with an account, with what stands before its text. */
  readonly handling: readonly { readonly column: number; readonly label: string }[];
}

const FIELD_OF: ReadonlyMap<string, ContactField> = new Map(
  CONTACT_FIELDS.map((field): [string, ContactField] => [CONTACT_HEADINGS[field], field]),
);

/** Reads Contacts, under our headings or the user's own in any language; null without an account column. */
export function readContacts(rows: Rows): ContactsSeen | null {
  for (let index = 0; index < Math.min(rows.length, 20); index += 1) {
    const columns = columnsOf(rows[index] ?? []);
    if (columns.columns.has('account') && columns.columns.size > 1) return contactsIn(rows, index + 1, columns);
  }
  return null;
}

const HANDLING =
  /\b(handling|instruc|portal|purchase order|po|cut-?off|corte|tramite|ordem de compra|orden de compra)\b/;

function columnsOf(row: Row): Columns {
  const columns = new Map<ContactField, number>();
  const handling: { column: number; label: string }[] = [];
  row.forEach((cell, column) => {
    if (typeof cell !== 'string' || isBlank(cell)) return;
    const heading = cell.trim();
    const field = FIELD_OF.get(heading) ?? matchHeading(cell)[0]?.field;
    if (isContactField(field) && field !== 'handling') {
      if (!columns.has(field)) columns.set(field, column);
    } else if (field === 'handling' || HANDLING.test(fold(heading))) {
      handling.push({ column, label: field === 'handling' ? '' : `${heading}: ` });
      if (field === 'handling' && !columns.has(field)) columns.set(field, column);
    }
  });
  return { columns, handling };
}

const isContactField = (field: string | undefined): field is ContactField =>
  field !== undefined && field in CONTACT_HEADINGS;

interface ContactRow {
  readonly cells: Readonly<Partial<Record<ContactFact, Cell>>>;
  readonly contact: Contact;
  readonly handling: string;
}

function contactsIn(rows: Rows, headingRow: number, { columns, handling }: Columns): ContactsSeen {
  const byAccount = new Map<string, ContactRow[]>();
  for (let index = headingRow; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const account = cleanName(textOf(row[columns.get('account') ?? -1]));
    if (account === '') continue;
    const cells: Partial<Record<ContactFact, Cell>> = {};
    for (const field of CONTACT_FACTS) {
      const cell = row[columns.get(field) ?? -1];
      if (cell !== undefined && !isBlank(cell)) cells[field] = cell;
    }
    const said = handling.map(({ column, label }) => {
      const text = textOf(row[column]);
      return text === '' ? '' : label + text;
    });
    const read = { cells, contact: contactOf(account, cells, index + 1), handling: joined(said) };
    const key = accountAlike(account);
    const own = byAccount.get(key);
    if (own) own.push(read);
    else byAccount.set(key, [read]);
  }
  // People sort the sheet as they like: who comes first is decided by what the rows say.
  const accounts = [...byAccount].map(([key, own]) => [key, accountContacts(own.sort(byRoleAndName))] as const);
  return { columns, accounts: new Map(accounts) };
}

function accountContacts(rows: readonly ContactRow[]): AccountContacts {
  return {
    account: rows[0]!.contact.account,
    facts: factsOf(rows),
    people: rows.filter(isPerson).map(({ contact }) => contact),
    handling: joined([...new Set(rows.map(({ handling }) => handling))].sort()),
    owner: textOf(rows.find(({ cells }) => cells.owner !== undefined)?.cells.owner),
  };
}

const joined = (texts: readonly string[]): string => texts.filter(Boolean).join('; ');

function contactOf(account: string, cells: ContactRow['cells'], row: number): Contact {
  return {
    account,
    contact: textOf(cells.contact),
    role: roleIn(textOf(cells.role)),
    title: textOf(cells.role),
    email: textOf(cells.email),
    phone: textOf(cells.phone),
    channel: channelIn(textOf(cells.channel)),
    language: textOf(cells.language),
    region: textOf(cells.region),
    doNotContact: saysYes(cells.doNotContact),
    row,
  };
}

/** The person that a ledger's own columns name, as long as Contacts has nobody; it has no row there. */
export function personOf(account: string, facts: ContactRow['cells']): readonly Contact[] {
  const contact = contactOf(account, facts, 0);
  return isPerson({ cells: facts }) ? [contact] : [];
}

const isPerson = ({ cells }: Pick<ContactRow, 'cells'>): boolean =>
  cells.contact !== undefined || cells.email !== undefined || cells.phone !== undefined;

const orderOf = ({ contact: { role, contact }, cells }: ContactRow): readonly (string | number)[] => [
  role ? ROLES.indexOf(role) : ROLES.length,
  contact,
  JSON.stringify(cells),
];

function byRoleAndName(a: ContactRow, b: ContactRow): number {
  const [x, y] = [orderOf(a), orderOf(b)];
  const at = x.findIndex((part, i) => part !== y[i]);
  return at < 0 ? 0 : x[at]! < y[at]! ? -1 : 1;
}

/**
 * What the rows of one account say of it. A person who is not to be contacted leaves the others there; the account as a
 * whole is left alone when that is said of all of them, or in a row that names nobody.
 */
function factsOf(rows: readonly ContactRow[]): ContactRow['cells'] {
  const open = rows.filter(({ contact }) => !contact.doNotContact);
  const [best] = [...open.filter(({ cells }) => cells.phone !== undefined), ...open, ...rows];
  const { doNotContact: own, ...facts } = best?.cells ?? {};
  const asked = rows.find((row) => row.contact.doNotContact && (open.length === 0 || !isPerson(row)));
  const doNotContact = asked ? asked.cells.doNotContact : own;
  return doNotContact === undefined ? facts : { ...facts, doNotContact };
}
