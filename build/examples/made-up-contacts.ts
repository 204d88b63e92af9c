import type { FileSheet } from '../../src/files/file-book';
import { tableSheet, type Column } from './layouts';
import type { Customer, Item } from './made-up-book';

/** The largest have somebody who decides; of all others only the accounts payable desk is known. */
const LARGEST = 16;

const LANGUAGES: Readonly<Record<string, string>> = {
  ES: 'Spanish',
  MX: 'Spanish',
  PT: 'Portuguese',
  BR: 'Portuguese',
};

interface Person {
  readonly customer: Customer;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** What a team knows of an account beside its invoices. */
interface Known {
  readonly email?: string;
  readonly channel?: string;
  readonly doNotContact?: string;
  readonly handling?: string;
  readonly address?: string;
}

const KNOWN: Readonly<Record<string, Known>> = {
  C01053: { channel: 'Email' },
  C01168: { channel: 'Letter', address: 'Rua da Ribeira 40\n4050-510 Porto\nPortugal' },
  C01238: { doNotContact: 'yes' },
  C01253: { channel: 'Letter', address: 'Calle del Molino 12\n46001 Valencia\nSpain' },
  C01290: { handling: 'Purchase order on every invoice' },
  C01412: { handling: 'Cut-off on the 25th, paid on the 5th' },
  C01586: { email: 'payables@ivy-freight.example; office@ivy-freight.example' },
};

const COLUMNS: readonly Column<Person>[] = [
  { heading: 'Account', width: 10, value: ({ customer }) => customer.account },
  { heading: 'Name', width: 26, value: ({ customer }) => customer.name },
  { heading: 'Contact', width: 12, value: () => null },
  { heading: 'Role', width: 18, value: ({ role }) => role },
  { heading: 'Email', width: 38, value: ({ email }) => email || null },
  { heading: 'Phone', width: 18, value: ({ phone }) => phone || null },
  { heading: 'Preferred channel', width: 20, value: ({ customer }) => KNOWN[customer.account]?.channel ?? null },
  { heading: 'Language', width: 12, value: ({ customer }) => LANGUAGES[customer.country] ?? 'English' },
  { heading: 'Do not contact', width: 15, value: ({ customer }) => KNOWN[customer.account]?.doNotContact ?? null },
  { heading: 'Handling', width: 34, value: ({ customer }) => KNOWN[customer.account]?.handling ?? null },
  { heading: 'Address', width: 34, value: ({ customer }) => KNOWN[customer.account]?.address ?? null },
];

/** Whom the team reaches where, in which language, and what it minds with them. */
export function contactsSheet(items: readonly Item[]): FileSheet {
  const invoiced = new Map<Customer, number>();
  for (const { customer, amount } of items) invoiced.set(customer, (invoiced.get(customer) ?? 0) + amount);
  const largest = [...invoiced]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LARGEST)
    .map(([customer]) => customer);
  const people = [...invoiced.keys()].flatMap((customer): Person[] => {
    const { account, domain, phone } = customer;
    const desk = { customer, role: 'Accounts payable', email: KNOWN[account]?.email ?? customer.email, phone };
    const at = largest.indexOf(customer);
    if (at < 0) return [desk];
    return [desk, { customer, role: 'Finance director', email: `finance@${domain}`, phone: `+1 202 555 01${at + 10}` }];
  });
  return tableSheet('Contacts', COLUMNS, people);
}
