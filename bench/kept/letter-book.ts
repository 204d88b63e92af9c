/** A workbook whose accounts are all written to, made by rule. */
import { placedEdits } from '../../src/core/workbook/keyed-rows';
import type { Edit } from '../../src/core/workbook/plan';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { tasks } from '../../src/core/tasks/tasks';
import { AS_OF, refresh, snapshotOf, type Book } from './workbook';

export const LETTERS_INPUT = { sheet: 'Aging', who: 'Ana', visibleOnly: false };
const LETTERHEAD = { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' };

/** The workbook as a host reads it, kept somewhere. */
export const keptSnapshot = (book: Book): Snapshot => ({
  ...snapshotOf(book),
  place: 'https://files.example/aging.xlsx',
});

/** Scored, with an address for every account, and with as many letters approved. */
export function letterBook(accounts: number): Book {
  const headings = ['Customer no', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Open amount'];
  const rows = Array.from({ length: accounts }, (_, i) => [
    ...[`C-${100_000 + i}`, `Customer ${i} Ltd`, `INV-${i}`, AS_OF - 60, AS_OF - 30, 'USD'],
    (1_000 + ((i * 7_919) % 900_000)) / 100,
  ]);
  const book: Book = { Aging: [headings, ...rows] };
  carryOut(book, refresh(book));
  const policy = book['Policy']!;
  // Nobody is called.
  policy.find(([label]) => label === 'Top N')![1] = 1;
  const contacts = book['Contacts']!;
  const at = contacts.findIndex((row) => row.includes('Email'));
  const [account, email] = [contacts[at]!.indexOf('Account'), contacts[at]!.indexOf('Email')];
  for (const row of contacts.slice(at + 1)) row[email] = `ap@${String(row[account]).toLowerCase()}.example`;
  carryOut(book, refresh(book));
  const prepared = tasks.letters.run(keptSnapshot(book), { ...LETTERS_INPUT, letterhead: LETTERHEAD });
  carryOut(book, prepared.plan.edits);
  const approved = prepared.answer.letters.map(({ letter }) => letter);
  if (approved.length < accounts - 2) throw new Error(`${approved.length} of ${accounts} accounts are written to.`);
  carryOut(book, tasks.approve.run(keptSnapshot(book), { ...LETTERS_INPUT, approved }).plan.edits);
  return book;
}

/** What changes cells, of all that a plan can do. */
function carryOut(book: Book, edits: readonly Edit[]): void {
  const columnsNow = (sheet: string) => (column: number) => (book[sheet] ?? []).map((row) => row[column] ?? null);
  for (const edit of placedEdits(edits, columnsNow)) {
    const cells = (book[edit.sheet] ??= []);
    if (edit.kind !== 'values' && edit.kind !== 'append') continue;
    const first = edit.kind === 'append' ? cells.length : edit.row - 1;
    edit.values.forEach((values, i) => {
      const row = (cells[first + i] ??= []);
      while (row.length < edit.column) row.push(null);
      values.forEach((cell, column) => (row[edit.column + column] = cell));
    });
  }
}
