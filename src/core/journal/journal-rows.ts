import type { Cell, Rows } from '../cells/cell';
import { toMajor } from '../cells/currency';
import { JOURNAL_FIELDS, type JournalField } from './columns';
import type { JournalEvent } from './event';
import { timeText } from './time';

/** What a row of the Journal has in one of its columns: days as serial numbers, amounts in major units. */
export function journalCell(event: JournalEvent, field: JournalField, baseCurrency: string): Cell {
  if (field === 'second') return event.second === null ? null : timeText(event.second);
  if (field === 'amount') return event.amount === null ? null : toMajor(event.amount, event.currency ?? baseCurrency);
  return event[field] === '' ? null : event[field];
}

/** Rows as they are written beneath our headings, in their order; `readJournal` gives the same events back. */
export const journalRows = (events: readonly JournalEvent[], baseCurrency: string): Rows =>
  events.map((event) => JOURNAL_FIELDS.map((field) => journalCell(event, field, baseCurrency)));
