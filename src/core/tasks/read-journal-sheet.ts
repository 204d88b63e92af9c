import type { JournalProblem } from '../journal/event';
import { problemText } from '../journal/problem-text';
import { readJournal, type JournalReading } from '../journal/read-journal';
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

/** The rows of the Journal that were not understood: they stay, and count for nothing. */
export function journalNotes(problems: readonly JournalProblem[]): readonly Note[] {
  const more = problems.length - SHOWN;
  const shown = problems.slice(0, SHOWN).map((problem): Note => {
    const { row, code, parts } = problem;
    const values = Object.fromEntries(parts.map((part, i) => [String(i), String(part)]));
    return { code: 'journal', message: `${problemText(problem)}.`, parts: { ...values, is: code, line: String(row) } };
  });
  if (more <= 0) return shown;
  const message = `${more} more rows of sheet "${JOURNAL_SHEET}" were not understood.`;
  return [...shown, { code: 'journal', message, parts: { is: 'more', count: more } }];
}
