import type { Rows } from '../cells/cell';
import { addressIn, copiesIn } from '../letters/addresses';
import { recipientsOf } from '../letters/letter';
import { readyTemplates, type ReadyTemplates } from '../letters/ready-templates';
import { isWaiting } from '../outbox/transitions';
import type { LetterProblem } from '../letters/template';
import type { LetterOrder } from '../letters/write-letter';
import { callListDay } from '../workbook/call-list-day';
import { termsCell, withTerms } from '../workbook/letter-policy';
import { CALL_LIST_SHEET, CONTACTS_SHEET, OUTBOX_SHEET, POLICY_SHEET, TEMPLATES_SHEET } from '../workbook/our-sheets';
import type { Edit } from '../workbook/plan';
import { rewrittenPolicyEdits } from '../workbook/policy-edits';
import type { RankedEntry } from '../workbook/ranked-entry';
import { findBlock, withoutBlock } from '../workbook/score-block';
import type { Snapshot } from '../workbook/snapshot';
import { newTemplates, readTemplates, type TemplatesSeen } from '../workbook/templates-sheet';
import { bookSheets, readBook, standingOf, type Book, type Standing } from './book';
import { itemReader } from './letter-items';
import type { Edited, Letterhead, LettersAnswer, LettersInput } from './letters-task';
import { prepareLetter, type LetterRun, type Prepared } from './prepare-letter';
import { outboxNow } from './outbox-now';
import { outboxStanding, type OutboxStanding } from './outbox-standing';
import { refusedAsProtected } from './protected-sheet';
import { isEmpty, ownEntry } from './read-sheet';
import { sheetTaken } from './surrounding-sheets';
import type { Task } from './task';

/** Prepares the letters of the day for a person to look at: who gets what, and who does not and why. Sends nothing. */
export const letters: Task<LettersInput, LettersAnswer> = {
  reads: ({ sheet }) => [...new Set([...bookSheets(sheet), TEMPLATES_SHEET, OUTBOX_SHEET])],
  run: (snapshot, input) => {
    const head = withLetterhead(snapshot, input);
    const book = readBook(head.snapshot, input);
    if (!('ledger' in book)) return stopped({ refused: book.refused, policyProblems: book.policyProblems });
    const templates = templatesOf(snapshot);
    if (!templates) return stopped({ refused: sheetTaken(TEMPLATES_SHEET) });
    const outbox = outboxStanding(snapshot, input.place, book.policy.language);
    if (outbox.refused) return stopped({ refused: outbox.refused });
    if (outbox.ask) return stopped({ ask: 'place' });
    const plan = { edits: [...head.edits, ...templates.edits, ...outbox.edits] };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped({ refused });
    return { plan, answer: answerOf(head.snapshot, input, book, templates.seen, outbox) };
  },
};

function answerOf(
  snapshot: Snapshot,
  input: LettersInput,
  book: Book,
  seen: TemplatesSeen,
  outbox: OutboxStanding,
): LettersAnswer {
  const { letters: terms } = book.policy;
  const { ledger, entries } = standingOf(book);
  const asked = input.only === undefined ? entries : entries.filter(({ account }) => account.key === input.only);
  const run = runOf(snapshot, input, book, ledger, readyTemplates(seen.templates), outbox);
  const prepared = asked.map((entry) => prepareLetter(entry, run));
  const made = prepared.flatMap((one) => ('letter' in one ? [one.letter] : []));
  return {
    ...NOTHING,
    missing: missingOf(terms),
    letterhead: letterheadOf(terms),
    templateProblems: [...seen.problems, ...run.sources.templates.problems],
    letters: made,
    without: prepared.flatMap((one) => ('without' in one ? [one.without] : [])),
    recipients: made.reduce((count, { letter }) => count + recipientsOf(letter).length, 0),
    hiddenRows: snapshot.host === 'excel' ? (ownEntry(snapshot.sheets, book.sheet)?.hidden.length ?? 0) : null,
    ...outboxNow(outbox.rows, snapshot.now),
  };
}

/** Makes one letter of a workbook as it is now, of either track; null where none can be made of it. */
export function letterMaker(
  snapshot: Snapshot,
  input: LettersInput,
  book: Book,
  { ledger }: Standing,
): ((entry: RankedEntry) => Prepared) | null {
  const templates = templatesOf(snapshot);
  const outbox = outboxStanding(snapshot, undefined, book.policy.language);
  if (!templates || outbox.refused || outbox.ask) return null;
  const run = runOf(snapshot, input, book, ledger, readyTemplates(templates.seen.templates), outbox);
  return (entry) => prepareLetter(entry, { ...run, only: entry.personal ? entry.account.key : null });
}

function runOf(
  snapshot: Snapshot,
  input: LettersInput,
  book: Book,
  ledger: Standing['ledger'],
  templates: ReadyTemplates,
  outbox: OutboxStanding,
): LetterRun {
  const policyRows = ownEntry(snapshot.sheets, POLICY_SHEET)?.rows ?? [];
  const { letters: terms } = book.policy;
  const cellOf = (entry: keyof typeof terms): string => termsCell(policyRows, entry);
  const copies = copiesOf(terms, cellOf);
  return {
    ledger,
    policy: book.policy,
    reader: itemReader(ledgerRows(snapshot, book), ledger),
    sources: { templates, terms, cellOf, fallback: book.policy.language },
    contacts: book.contacts,
    contactRows: ownEntry(snapshot.sheets, CONTACTS_SHEET)?.rows ?? [],
    listDay: listDayOf(snapshot, book),
    copies: copies.order,
    problem: copies.problem,
    workbook: outbox.workbook,
    outbox: new Map(outbox.rows.map((row) => [row.key, row])),
    edited: { ...editedBefore(outbox), ...input.edited },
    only: input.only ?? null,
    isHidden: input.visibleOnly ? hiddenIn(snapshot, book) : () => false,
  };
}

/** What waits stands as it was approved. */
const editedBefore = ({ rows }: OutboxStanding): Readonly<Record<string, Edited>> =>
  Object.fromEntries(
    rows
      .filter(({ state, edited }) => isWaiting(state) && edited !== '')
      .map(({ key, subject, edited }) => [key, { subject, text: edited }]),
  );

const NOTHING: LettersAnswer = {
  refused: null,
  policyProblems: [],
  ask: null,
  missing: [],
  letterhead: null,
  templateProblems: [],
  letters: [],
  without: [],
  recipients: 0,
  hiddenRows: null,
  ...outboxNow([], { day: 0, minute: 0 }),
};

const stopped = (why: Partial<LettersAnswer>) => ({ plan: { edits: [] }, answer: { ...NOTHING, ...why } });

/** The workbook as it is once Policy says what a person has just filled in. */
function withLetterhead(
  snapshot: Snapshot,
  { letterhead }: LettersInput,
): { readonly snapshot: Snapshot; readonly edits: readonly Edit[] } {
  const seen = ownEntry(snapshot.sheets, POLICY_SHEET);
  if (!letterhead || !seen || isEmpty(seen.rows)) return { snapshot, edits: [] };
  const rows = withTerms(seen.rows, letterhead);
  return {
    snapshot: { ...snapshot, sheets: { ...snapshot.sheets, [POLICY_SHEET]: { ...seen, rows } } },
    edits: rewrittenPolicyEdits(seen.rows, rows),
  };
}

/** What letters say: as the sheet has it, or as it will once it is made; null for a sheet that holds something else. */
function templatesOf(snapshot: Snapshot): { readonly seen: TemplatesSeen; readonly edits: readonly Edit[] } | null {
  const sheet = ownEntry(snapshot.sheets, TEMPLATES_SHEET);
  if (!sheet || isEmpty(sheet.rows)) return newTemplates();
  const seen = readTemplates(sheet.rows);
  return seen && { seen, edits: [] };
}

type Terms = Book['policy']['letters'];

/** Copies of every letter and where answers go; one wrong address among them stops all, for nobody would miss it. */
function copiesOf(
  terms: Terms,
  cellOf: (entry: keyof Terms) => string,
): { readonly order: Pick<LetterOrder, 'cc' | 'bcc' | 'replyTo'>; readonly problem: LetterProblem | null } {
  const cc = copiesIn(terms.copyTo, cellOf('copyTo'));
  const bcc = copiesIn(terms.blindCopyTo, cellOf('blindCopyTo'));
  const replyTo = terms.replyTo.trim() === '' ? { to: '' } : addressIn(terms.replyTo, 'email', cellOf('replyTo'));
  const problems = [...cc.problems, ...bcc.problems, ...('problem' in replyTo ? [replyTo.problem] : [])];
  return {
    order: { cc: cc.addresses, bcc: bcc.addresses, replyTo: 'to' in replyTo ? replyTo.to : '' },
    problem: problems[0] ?? null,
  };
}

const ledgerRows = ({ sheets }: Snapshot, { sheet }: Book): Rows => {
  const rows = ownEntry(sheets, sheet)?.rows ?? [];
  return withoutBlock(rows, findBlock(rows));
};

const listDayOf = ({ sheets }: Snapshot, { callList }: Book): number | null =>
  callList && callListDay(ownEntry(sheets, CALL_LIST_SHEET)?.rows ?? [], callList);

function hiddenIn({ sheets }: Snapshot, { sheet }: Book): (entry: RankedEntry) => boolean {
  const hidden = new Set(ownEntry(sheets, sheet)?.hidden ?? []);
  return ({ account }) => account.rows.every((row) => hidden.has(row));
}

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
