import type { Day } from '../cells/day';
import { JOURNAL_FIELDS, JOURNAL_HEADINGS } from '../journal/columns';
import type { JournalEvent } from '../journal/event';
import { journalRows } from '../journal/journal-rows';
import { problemText } from '../journal/problem-text';
import { readJournal } from '../journal/read-journal';
import { ABOUT_A_ROW } from '../journal/words';
import { accountAlike } from '../ledger/account-key';
import { isBlankRow } from '../ledger/blank';
import type { Refusal } from '../ledger/reading';
import type { Moment } from '../cells/clock';
import { JOURNAL_SHEET } from '../workbook/our-sheets';
import { accountsNamed } from '../workbook/read-contacts';
import type { Book } from './book/book';
import type { LogInput } from './task';

/** What is to be written, or why nothing is. */
export type Logged = { readonly events: readonly JournalEvent[] } | { readonly refused: Refusal };

const LAST_SECOND = 24 * 60 * 60 - 1;

/**
 * The rows that a person has the pane write, at the moment they are told. One that stands in the Journal already is not
 * written again, so that trying once more after a failure doubles nothing.
 */
export function loggedEvents({ who, entries }: LogInput, book: Book, now: Moment): Logged {
  const before = book.journal?.events ?? [];
  const written = new Set(before.map(({ id }) => id));
  const knows = accountsOf(book, before);
  let second = secondAfter(before, now);
  const events: JournalEvent[] = [];
  for (const entry of entries) {
    if (written.has(entry.id)) continue;
    const account = knows(entry.account);
    if (account === undefined) return refused('log-account', unknownAccount(entry.account));
    const event: JournalEvent = { ...entry, account, row: null, day: now.day, second, who };
    const why = wrongWith(event, written) ?? unreadable(event, book.policy.baseCurrency);
    if (why) return { refused: why };
    events.push(event);
    written.add(event.id);
    second = Math.min(second + 1, LAST_SECOND);
  }
  return { events };
}

/** Every row after those before it, though the workbook's clock only tells minutes. */
export function secondAfter(before: readonly JournalEvent[], { day, minute }: Moment): number {
  const last = before.reduce(
    (latest, event) => (event.day === day ? Math.max(latest, event.second ?? -1) : latest),
    -1,
  );
  return Math.min(Math.max(minute * 60, last + 1), LAST_SECOND);
}

/** Finds an account as the ledger, Contacts or the Journal have it: one that has paid everything may still be logged. */
function accountsOf(
  { ledger, contacts }: Book,
  events: readonly JournalEvent[],
): (given: string) => string | undefined {
  const known = new Map<string, string>();
  const names = [
    ...events.map(({ account }) => account),
    ...accountsNamed(contacts),
    ...ledger.accounts.map(({ account }) => account),
  ];
  for (const account of names) known.set(accountAlike(account), account);
  return (given) => known.get(accountAlike(given));
}

const refused = (code: Refusal['code'], message: string): { readonly refused: Refusal } => ({
  refused: { code, message: `${message} Nothing was written.` },
});

const unknownAccount = (account: string): string =>
  `No account "${account}" is open on the sheet, or named in Contacts or on sheet "${JOURNAL_SHEET}".`;

function wrongWith(event: JournalEvent, written: ReadonlySet<string>): Refusal | null {
  const { kind, reference, promisedDay, amount, day } = event;
  const because = (code: Refusal['code'], message: string): Refusal => refused(code, message).refused;
  if (ABOUT_A_ROW.includes(kind) && reference !== '' && !written.has(reference)) {
    return because('log-row', `No row of sheet "${JOURNAL_SHEET}" has the id "${reference}" any more.`);
  }
  if ((kind === 'promise' || kind === 'installment') && !isPromised(kind, day, promisedDay)) {
    return because('log-day', 'A promise needs a day, today or later, and within two years.');
  }
  if (amount !== null && !(amount > 0 && Number.isSafeInteger(amount))) {
    return because('log-amount', 'The amount must be above zero.');
  }
  return null;
}

/** Within which a promise is made: one for 2062 is a slip of the pen, and would hold for as long. */
export const PROMISED_WITHIN = 731;

/** The last installments of a plan may be later; its first is asked in the pane. */
const isPromised = (kind: JournalEvent['kind'], today: Day, day: Day | null): boolean =>
  day !== null && day >= today && (kind !== 'promise' || day <= today + PROMISED_WITHIN);

/** What would not be read back as it was meant must not be written. */
function unreadable(event: JournalEvent, baseCurrency: string): Refusal | null {
  const headings = JOURNAL_FIELDS.map((field) => JOURNAL_HEADINGS[field]);
  const rows = journalRows([event], baseCurrency);
  const [problem] = readJournal([headings, ...rows], baseCurrency).problems.filter(
    ({ code }) => code !== 'unknown-reference',
  );
  if (event.id !== '' && !problem && !rows.every(isBlankRow)) return null;
  const why = problem ? problemText(problem).replace(/^.*?: /, '') : 'a row needs an id';
  return refused('log', `This cannot be logged: ${why}.`).refused;
}
