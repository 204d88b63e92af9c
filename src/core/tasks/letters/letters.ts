import type { Note } from '../../ledger/reading';
import { recipientsOf } from '../../letters/letter';
import { OUTBOX_SHEET, TEMPLATES_SHEET } from '../../workbook/our-sheets';
import { bookSheets, type Book } from '../book/book';
import { inAnotherLanguage } from './in-another-language';
import type { Letterhead, LettersAnswer, LettersInput } from './letters-task';
import { heldNow } from './letter-now';
import { openLetters, type OpenLetters } from './open-letters';

import { outboxNow } from '../sending/outbox-now';
import { prepareLetters } from './prepare-letters';
import { refusedAsProtected } from '../protected-sheet';
import { ownEntry } from '../book/read-sheet';
import type { Task } from '../task';
import { writtenToday } from './written-today';

/** Prepares the letters of the day for a person to look at: who gets what, and who does not and why. Sends nothing. */
export const letters: Task<LettersInput, LettersAnswer> = {
  reads: ({ sheet }) => [...new Set([...bookSheets(sheet), TEMPLATES_SHEET, OUTBOX_SHEET])],
  run: (snapshot, input) => {
    const open = openLetters(snapshot, input);
    if (!('book' in open)) return stopped({ refused: open.refused, policyProblems: open.policyProblems });
    if (open.outbox.ask) return stopped({ ask: 'place' });
    const plan = { edits: open.edits };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped({ refused });
    return { plan, answer: lettersIn(open, input) };
  },
};

export function lettersIn(open: OpenLetters, input: LettersInput): LettersAnswer {
  const { snapshot, book, standing, outbox, run, templates } = open;
  const { letters: terms } = book.policy;
  const { entries } = standing;
  const asked = input.only === undefined ? entries : entries.filter(({ account }) => account.key === input.only);
  const prepared = prepareLetters(asked, run);
  const written = writtenToday(outbox.rows, snapshot.now.day);
  const found = prepared.flatMap((one, i) => ('letter' in one ? [[asked[i]!, one.letter] as const] : []));
  const made = found.map(([, letter]) => letter);
  const stands = outboxNow(outbox.rows, outbox.seen, snapshot.now);
  return {
    ...NOTHING,
    journal: journalOf(book),
    missing: missingOf(terms),
    letterhead: letterheadOf(terms),
    templateProblems: [...templates.problems, ...run.sources.templates.problems],
    inAnotherLanguage: inAnotherLanguage(
      made.map(({ letter }) => letter),
      run.sources,
    ),
    topN: book.policy.topN,
    language: book.policy.language,
    letters: made,
    without: prepared.flatMap((one, i) => ('without' in one ? [written(one.without, asked[i]!.action)] : [])),
    held: heldNow(open, found, stands.waiting),
    recipients: made.reduce((count, { letter }) => count + recipientsOf(letter).length, 0),
    hiddenRows: snapshot.host === 'excel' ? (ownEntry(snapshot.sheets, book.sheet)?.hidden.length ?? 0) : null,
    ...stands,
  };
}

/** What is told of its rows. */
export const journalOf = ({ notes }: Book): readonly Note[] => notes.filter(({ code }) => code === 'journal');

const NOTHING: LettersAnswer = {
  refused: null,
  policyProblems: [],
  ask: null,
  journal: [],
  missing: [],
  letterhead: null,
  templateProblems: [],
  inAnotherLanguage: [],
  topN: 0,
  language: 'en',
  letters: [],
  without: [],
  held: {},
  recipients: 0,
  hiddenRows: null,
  ...outboxNow([], null, { day: 0, minute: 0 }),
};

const stopped = (why: Partial<LettersAnswer>) => ({ plan: { edits: [] }, answer: { ...NOTHING, ...why } });

type Terms = Book['policy']['letters'];

const letterheadOf = (terms: Terms): Letterhead => ({
  creditor: terms.creditor,
  creditorDetails: terms.creditorDetails,
  senderName: terms.senderName,
  replyTo: terms.replyTo,
  paymentMethods: terms.paymentMethods,
  paymentLink: terms.paymentLink,
  signature: terms.signature,
});

/** Without these no letter says who is owed, or how to pay. */
const missingOf = (terms: Terms): readonly (keyof Letterhead)[] => [
  ...(terms.creditor.trim() === '' ? (['creditor'] as const) : []),
  ...(terms.paymentMethods.trim() === '' && terms.paymentLink.trim() === '' ? (['paymentMethods'] as const) : []),
];
