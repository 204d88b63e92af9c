import type { Day } from '../cells/day';
import { problemText } from '../journal/problem-text';
import { readJournal, type JournalReading } from '../journal/read-journal';
import { unheeded } from '../journal/unheeded';
import type { Account } from '../ledger/account';
import { accountAlike } from '../ledger/account-key';
import { plural } from '../ledger/plural';
import type { Note } from '../ledger/reading';
import { JOURNAL_SHEET } from '../workbook/our-sheets';
import { accountsNamed, type ContactsSeen } from '../workbook/read-contacts';
import type { Snapshot } from '../workbook/snapshot';
import { isEmpty, ownEntry } from './book/read-sheet';

/** The Journal as it stands; null where there is no such sheet yet, or an empty one. */
export function readJournalSheet({ sheets }: Snapshot, baseCurrency: string): JournalReading | null {
  const seen = ownEntry(sheets, JOURNAL_SHEET);
  return seen && !isEmpty(seen.rows) ? readJournal(seen.rows, baseCurrency) : null;
}

/** Problems told one by one; the rest is only counted. */
const SHOWN = 50;

/** Currencies of every account that anybody names, by `accountAlike`; of one that only Contacts names none. */
export function currenciesKnown(
  entries: readonly Pick<Account, 'account' | 'currency'>[],
  contacts: ContactsSeen | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(accountsNamed(contacts).map((account) => [accountAlike(account), new Set<string>()]));
  for (const { account, currency } of entries) {
    const key = accountAlike(account);
    const own = known.get(key);
    if (own) own.add(currency);
    else known.set(key, new Set([currency]));
  }
  return known;
}

/** The rows of the Journal that count for nothing: not understood, still to come, or about nothing that is known. */
export function journalNotes(
  { events, problems }: JournalReading,
  today: Day,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Note[] {
  const idle = unheeded(events, today, (account) => known.get(accountAlike(account)) ?? null);
  const all = [...problems, ...idle].sort((a, b) => a.row - b.row);
  const more = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).map((problem): Note => {
    const { row, code, parts } = problem;
    const values = Object.fromEntries(parts.map((part, i) => [String(i), String(part)]));
    return { code: 'journal', message: `${problemText(problem)}.`, parts: { ...values, is: code, line: String(row) } };
  });
  if (more <= 0) return shown;
  const message = `Sheet "${JOURNAL_SHEET}" has ${plural(more, 'more problem')}: correct these first.`;
  return [...shown, { code: 'journal', message, parts: { is: 'more', count: more } }];
}
