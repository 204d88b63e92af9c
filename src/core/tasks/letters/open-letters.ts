import type { Rows } from '../../cells/cell';
import { addressIn, copiesIn } from '../../letters/addresses';
import { readyTemplates } from '../../letters/ready-templates';
import type { LetterProblem } from '../../letters/template';
import type { LetterOrder } from '../../letters/write-letter';
import type { OutboxState } from '../../outbox/outbox-row';
import { callListDay } from '../../workbook/call-list-day';
import { rateRow } from '../../workbook/complete-policy';
import { termsCell, withTerms } from '../../workbook/letter-policy';
import { CALL_LIST_SHEET, CONTACTS_SHEET, POLICY_SHEET, TEMPLATES_SHEET } from '../../workbook/our-sheets';
import type { Edit } from '../../workbook/plan';
import { rewrittenPolicyEdits } from '../../workbook/policy-edits';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { findBlock, withoutBlock } from '../../workbook/score-block';
import type { Snapshot } from '../../workbook/snapshot';
import { newTemplates, readTemplates, type TemplatesSeen } from '../../workbook/templates-sheet';
import { readBook, standingOf, type Book, type NoBook, type Standing } from '../book/book';
import { itemReader } from './letter-items';
import type { Edited, LettersInput } from './letters-task';
import { outboxStanding, takenIn, type OutboxStanding } from '../sending/outbox-standing';
import { handedOverIn } from './may-stand-already';
import type { LetterRun } from './prepare-letter';
import { isEmpty, ownEntry } from '../book/read-sheet';
import { sheetTaken } from '../book/surrounding-sheets';

/** A workbook whose letters are asked for, read once. */
export interface OpenLetters {
  /** As it is once Policy says what a person has just filled in. */
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly standing: Standing;
  readonly outbox: OutboxStanding;
  readonly run: LetterRun;
  readonly templates: TemplatesSeen;
  /** What a first use makes, and what a person has answered. */
  readonly edits: readonly Edit[];
}

/** Opens them, with the Outbox as it was `found` where it was read before; else says why there are none. */
export function openLetters(snapshot: Snapshot, input: LettersInput, found?: OutboxStanding): OpenLetters | NoBook {
  const head = withLetterhead(snapshot, input);
  const book = readBook(head.snapshot, input);
  if (!('ledger' in book)) return book;
  const templates = templatesOf(snapshot);
  if (!templates) return { refused: sheetTaken(TEMPLATES_SHEET), policyProblems: [] };
  const outbox = found ?? outboxStanding(snapshot, input.place, book.policy.language);
  if (outbox.refused) return { refused: outbox.refused, policyProblems: [] };
  const standing = standingOf(book);
  return {
    ...{ snapshot: head.snapshot, book, standing, outbox, templates: templates.seen },
    run: runOf(head.snapshot, input, book, standing.ledger, templates.seen, outbox),
    edits: [...head.edits, ...templates.edits, ...outbox.edits],
  };
}

function runOf(
  snapshot: Snapshot,
  input: LettersInput,
  book: Book,
  ledger: Standing['ledger'],
  seen: TemplatesSeen,
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
    sources: { templates: readyTemplates(seen.templates), terms, cellOf, fallback: book.policy.language },
    rateCell: (currency) => {
      const row = rateRow(policyRows, currency);
      return row === null ? '' : `${POLICY_SHEET}!B${row}`;
    },
    contacts: book.contacts,
    contactRows: ownEntry(snapshot.sheets, CONTACTS_SHEET)?.rows ?? [],
    listDay: listDayOf(snapshot, book),
    copies: copies.order,
    problem: copies.problem,
    workbook: outbox.workbook,
    outbox: new Map(outbox.rows.map((row) => [row.key, row])),
    taken: takenIn(outbox),
    handedOver: handedOverIn(outbox.rows),
    edited: { ...editedBefore(outbox), ...input.edited },
    only: input.only ?? null,
    isHidden: input.visibleOnly ? hiddenIn(snapshot, book) : () => false,
  };
}

/** What a person wrote stands while the letter may still go out. */
const editedBefore = ({ rows }: OutboxStanding): Readonly<Record<string, Edited>> =>
  Object.fromEntries(
    rows
      .filter(({ state, edited }) => MAY_GO.includes(state) && edited !== '')
      .map(({ key, subject, edited }) => [key, { subject, text: edited }]),
  );

const MAY_GO: readonly OutboxState[] = ['PLANNED', 'CLAIMED', 'HELD', 'FAILED'];

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
