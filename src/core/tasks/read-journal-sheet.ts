import type { Day } from '../cells/day';
import { fold } from '../cells/text';
import { problemText } from '../journal/problem-text';
import { readJournal, type JournalReading } from '../journal/read-journal';
import { unheeded } from '../journal/unheeded';
import type { Note } from '../ledger/reading';
import { JOURNAL_SHEET } from '../workbook/our-sheets';
import type { Snapshot } from '../workbook/snapshot';
import { isEmpty, ownEntry } from './read-sheet';

/** The Journal as it stands; null where there is no such sheet yet, or an empty one. */
export function readJournalSheet({ sheets }: Snapshot, baseCurrency: string): JournalReading | null {
  const seen = ownEntry(sheets, JOURNAL_SHEET);
  return seen && !isEmpty(seen.rows) ? readJournal(seen.rows, baseCurrency) : null;
}

/** Rows told one by one; the rest is only counted. */
const SHOWN = 20;

/** The rows of the Journal that count for nothing: not understood, still to come, or about none of the accounts. */
export function journalNotes(
  { events, problems }: JournalReading,
  today: Day,
  accounts: readonly string[],
): readonly Note[] {
  const known = new Set(accounts.map(fold));
  const all = [...problems, ...unheeded(events, today, (account) => known.has(fold(account)))];
  const more = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).map((problem): Note => {
    const { row, code, parts } = problem;
    const values = Object.fromEntries(parts.map((part, i) => [String(i), String(part)]));
    return { code: 'journal', message: `${problemText(problem)}.`, parts: { ...values, is: code, line: String(row) } };
  });
  if (more <= 0) return shown;
  const message = `${more} more rows of sheet "${JOURNAL_SHEET}" count for nothing.`;
  return [...shown, { code: 'journal', message, parts: { is: 'more', count: more } }];
}
