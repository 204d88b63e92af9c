import type { Rows } from '../core/cells/cell';
import { problemText } from '../core/journal/problem-text';
import { readJournal, type JournalReading } from '../core/journal/read-journal';
import type { Policy } from '../core/policy/policy';
import { readPolicy } from '../core/policy/read-policy';
import { isEmpty } from '../core/tasks/book/read-sheet';
import { CONTACTS_SHEET, JOURNAL_SHEET, POLICY_SHEET } from '../core/workbook/our-sheets';
import { readContacts, type ContactsSeen } from '../core/workbook/read-contacts';
import type { FileBook } from '../files/file-book';
import { RefusedError, sheetIn } from './open-file';

/** The policy of the file that was named for it, else of the workbook. Throws `RefusedError` naming every cell that cannot be used. */
export async function policyIn(named: string | null, book: FileBook): Promise<Policy | null> {
  const rows = await besideIn(named, book, POLICY_SHEET);
  if (!rows) return null;
  const { policy, problems } = readPolicy(rows);
  if (problems)
    throw new RefusedError('policy', problems.map(({ address, message }) => `${address}: ${message}`).join('\n'));
  return policy;
}

/** The Journal in the same way. */
export async function journalIn(
  named: string | null,
  book: FileBook,
  baseCurrency: string,
): Promise<JournalReading | null> {
  const rows = await besideIn(named, book, JOURNAL_SHEET);
  if (!rows) return null;
  const reading = readJournal(rows, baseCurrency);
  const [first] = reading.problems;
  if (first?.code === 'headings')
    throw new RefusedError('journal', `${whence(named, JOURNAL_SHEET)}: ${problemText(first)}.`);
  return reading;
}

/** The contacts in the same way. */
export async function contactsIn(named: string | null, book: FileBook): Promise<ContactsSeen | null> {
  const rows = await besideIn(named, book, CONTACTS_SHEET);
  if (!rows) return null;
  const contacts = readContacts(rows);
  if (contacts) return contacts;
  throw new RefusedError(
    'contacts',
    `${whence(named, CONTACTS_SHEET)}: no row with the headings Account and Contact, Email or Phone.`,
  );
}

const whence = (named: string | null, sheet: string): string => named ?? `Sheet "${sheet}"`;

async function besideIn(named: string | null, { sheets }: FileBook, sheet: string): Promise<Rows | null> {
  if (named !== null) return sheetIn(named, sheet);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return isEmpty(rows) ? null : rows;
}
