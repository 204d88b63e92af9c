import { problemText } from '../core/journal/problem-text';
import { readJournal, type JournalReading } from '../core/journal/read-journal';
import { readPolicy } from '../core/policy/read-policy';
import type { Policy } from '../core/policy/policy';
import { CONTACTS_SHEET, JOURNAL_SHEET, POLICY_SHEET } from '../core/workbook/our-sheets';
import { readContacts, type ContactsSeen } from '../core/workbook/read-contacts';
import { RefusedError, sheetIn } from './open-file';

/** The policy in a file. Throws `RefusedError` naming every cell that cannot be used. */
export async function policyIn(file: string): Promise<Policy> {
  const { policy, problems } = readPolicy(await sheetIn(file, POLICY_SHEET));
  if (problems)
    throw new RefusedError('policy', problems.map(({ address, message }) => `${address}: ${message}`).join('\n'));
  return policy;
}

/** The Journal in a file. */
export async function journalIn(file: string, baseCurrency: string): Promise<JournalReading> {
  const reading = readJournal(await sheetIn(file, JOURNAL_SHEET), baseCurrency);
  const [first] = reading.problems;
  if (first?.code === 'headings') throw new RefusedError('journal', `${file}: ${problemText(first)}.`);
  return reading;
}

/** The contacts in a file. */
export async function contactsIn(file: string): Promise<ContactsSeen> {
  const contacts = readContacts(await sheetIn(file, CONTACTS_SHEET));
  if (contacts) return contacts;
  throw new RefusedError('contacts', `${file}: no row with the headings Account and Contact, Email or Phone.`);
}
