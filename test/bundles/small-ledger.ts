/** A small ledger as typed cells: two currencies, a credit, a dispute, an account with two invoices. 46356 = 2026-11-30. */
export const HEADINGS = [
  ['Account', 'Name', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Open amount', 'Status'],
];
export const ROWS = [
  ['C-1', 'Northwind Paper Ltd', 'INV-1', 46204, 46234, 'USD', 125000.5, ''],
  ['C-1', 'Northwind Paper Ltd', 'INV-2', 46300, 46330, 'USD', 900, ''],
  ['C-2', 'Harbor Tools', 'INV-3', 46310, 46340, 'EUR', 40000, 'Disputed'],
  ['C-3', 'Müller & Söhne', 'INV-4', 46350, 46380, 'USD', 3200, ''],
  ['C-4', 'Fabrikam', 'CN-5', 46320, 46320, 'USD', -250, ''],
  ['C-5', '=SUM(A1)', 'INV-6', 46100, 46130, 'USD', 77, ''],
];
export const AS_OF = 46356;

const JOURNAL = [
  ['Day', 'Account', 'Kind', 'Channel', 'Outcome', 'Promised day'],
  [46353, 'C-1', 'promise', null, null, 46360],
  [46353, 'C-5', 'contact', 'email', 'sent', null],
];

/** Calls that touch score, ledger, policy and action; null stands for an argument that was left out. */
export const CALLS: readonly (readonly [name: string, ...given: unknown[]])[] = [
  ['PRIORITY_SCORE', ROWS, HEADINGS, null, AS_OF],
  ['PRIORITY_WHY', ROWS, HEADINGS, null, AS_OF],
  ['NEXT_ACTION', ROWS, HEADINGS, null, AS_OF],
  ['CAN_CONTACT', ROWS, HEADINGS, null, AS_OF, JOURNAL],
  ['TOP_ACCOUNTS', ROWS, HEADINGS, 3, null, AS_OF],
  ['AGING_SUMMARY', ROWS, HEADINGS, AS_OF],
  ['DUE_DATE', 46356, '2/10 NET 30'],
];
