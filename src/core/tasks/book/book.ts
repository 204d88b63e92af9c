import type { Cell } from '../../cells/cell';
import type { Day } from '../../cells/day';
import type { JournalEvent } from '../../journal/event';
import { foldJournal, journalOf } from '../../journal/fold-journal';
import { inMeantCurrency } from '../../journal/meant-currency';
import type { JournalReading } from '../../journal/read-journal';
import type { Invoice } from '../../ledger/invoice';
import type { Ledger } from '../../ledger/ledger';
import type { Payment } from '../../ledger/payment';
import type { Note, Refusal } from '../../ledger/reading';
import type { ConfirmedSheet, Policy, PolicyProblem } from '../../policy/policy';
import { setUpPolicy } from '../../policy/set-up-policy';
import { reviewerOf } from '../../review/warnings';
import { contactsToBe } from '../../workbook/contacts-edits';
import {
  CALL_LIST_SHEET,
  CONTACTS_SHEET,
  JOURNAL_SHEET,
  OPEN_ITEMS_SHEET,
  ORDER_DESK_SHEET,
  OUTSOURCING_SHEET,
  PAYMENTS_SEEN_SHEET,
  PAYMENTS_SHEET,
  POLICY_SHEET,
} from '../../workbook/our-sheets';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { contactsOf, regionsOf } from '../../workbook/read-contacts';
import { findBlock, withoutBlock } from '../../workbook/score-block';
import type { Snapshot } from '../../workbook/snapshot';
import type { CardSources } from './account-card-of';
import type { AsOfDay } from './as-of-day';
import { consulting } from './consult';
import { documentLinks } from './document-links';
import { paymentHistory } from './payment-history';
import { paymentsKnown } from './payments-known';
import { rankLedger } from './rank-ledger';
import { currenciesKnown, journalNotes, readJournalSheet } from '../read-journal-sheet';
import { confirmedOf, ownEntry, readSheet } from './read-sheet';
import { seePayments, type SeenToday } from './see-payments';
import { sheetTaken, surroundingSheets, type SurroundingSheets } from './surrounding-sheets';
import type { InspectInput, ScoreInput } from '../task';
import { withContacts } from './with-contacts';
import { withDisputes } from './with-disputes';

/** The sheets of a workbook that Score and the log of the pane are about, as they stand. */
export interface Book extends SurroundingSheets {
  readonly refused: null;
  readonly sheet: string;
  /** With what Contacts says; nothing of the Journal is in it. */
  readonly ledger: Ledger;
  readonly asOf: AsOfDay;
  /** Not before the as-of day. */
  readonly today: Day;
  readonly policy: Policy;
  /** What a person confirmed for the sheet earlier. */
  readonly confirmed: ConfirmedSheet | null;
  /** What today's export shows of payments. */
  readonly seen: SeenToday;
  /** Those that were seen to be among them. */
  readonly settled: readonly Invoice[];
  /** By account key, oldest first. */
  readonly payments: ReadonlyMap<string, readonly Payment[]>;
  /** Ledger or Payments state settled invoices: an account without one has never paid. */
  readonly stated: boolean;
  /** Null: there is none yet. */
  readonly journal: JournalReading | null;
}

export interface NoBook {
  readonly refused: Refusal | null;
  /** Not empty where nothing is refused. */
  readonly policyProblems: readonly PolicyProblem[];
}

/** The refusal of a task that leaves it to Score to name the wrong cells of the policy. */
export const whyNone = ({ refused }: NoBook, code: Refusal['code']): Refusal =>
  refused ?? {
    code,
    message:
      'The Policy sheet has a cell that cannot be read, so nothing was written. Score names the cell; correct it there.',
  };

/** All sheets that are read at once. */
export const bookSheets = (sheet: string): readonly string[] => [
  ...new Set([
    sheet,
    POLICY_SHEET,
    CONTACTS_SHEET,
    CALL_LIST_SHEET,
    PAYMENTS_SHEET,
    JOURNAL_SHEET,
    OPEN_ITEMS_SHEET,
    PAYMENTS_SEEN_SHEET,
    ORDER_DESK_SHEET,
    OUTSOURCING_SHEET,
  ]),
];

/** Reads them; a sheet of ours that holds something else is refused before anything is written. */
export function readBook(snapshot: Snapshot, input: InspectInput & Pick<ScoreInput, 'gone'>): Book | NoBook {
  const { sheet } = input;
  const reading = readSheet(snapshot, input);
  const { policyProblems } = reading;
  if (reading.refused) return { refused: reading.refused, policyProblems };
  if (policyProblems.length > 0) return { refused: null, policyProblems };
  const { asOf, confirmed } = reading;
  const ours = surroundingSheets(snapshot, reading.policy);
  if (ours.refused) return { refused: ours.refused, policyProblems };

  const ledger = withContacts(reading.ledger, ours.contacts);
  const history = paymentHistory(paymentRows(snapshot, sheet), ledger, reading.policy);
  const rows = ownEntry(snapshot.sheets, sheet)?.rows ?? [];
  const seen = seePayments(ours, ledger, rows, history.settled, input);
  const known = paymentsKnown(history, seen.all, ledger.asOf);
  const sheets = { ...reading.policy?.sheets, [sheet]: confirmedOf(ledger.table, confirmed) };
  // The person's policy as it stands, or a new one read off the ledger, on the day of this run.
  const policy = {
    ...(reading.policy ?? setUpPolicy(ledger, known.settled, snapshot.locale, regionsOf(ours.contacts))),
    asOf: ledger.asOf,
    sheets,
  };
  const journal = readJournalSheet(snapshot, policy.baseCurrency);
  if (journal?.headingRow === 0) return { refused: sheetTaken(JOURNAL_SHEET), policyProblems };
  const today = Math.max(ledger.asOf, snapshot.now.day);
  const entries = [...ledger.accounts, ...known.settled, ...(ours.openItems?.items ?? [])];
  const told = journal ? journalNotes(journal, today, currenciesKnown(entries, ours.contacts)) : [];
  const notes = [...ledger.notes, ...history.notes, ...seen.notes, ...ours.notes, ...told];
  return {
    ...ours,
    refused: null,
    sheet,
    ledger,
    asOf,
    today,
    policy,
    confirmed,
    seen,
    ...known,
    journal,
    notes,
  };
}

/** Rows of the Payments sheet beside the ledger's own, if there is one. */
const paymentRows = ({ sheets }: Snapshot, ledgerSheet: string): readonly (readonly Cell[])[] =>
  (ledgerSheet === PAYMENTS_SHEET ? null : ownEntry(sheets, PAYMENTS_SHEET))?.rows ?? [];

/** Where the accounts of a workbook stand. */
export interface Standing {
  /** With what the Journal says is disputed. */
  readonly ledger: Ledger;
  readonly entries: readonly RankedEntry[];
  readonly notes: readonly Note[];
}

/** Ranks the accounts, as the Journal's rows say they stand. */
export function standingOf(book: Book, events: readonly JournalEvent[] = book.journal?.events ?? []): Standing {
  const { policy, today, settled, payments, stated } = book;
  // The first run already asks whom and how Contacts will say.
  const hasContacts = book.contacts !== null || book.withoutContacts;
  const contacts = hasContacts ? contactsToBe(book.contacts, book.ledger.accounts) : null;
  const meant = inMeantCurrency(events, [...book.ledger.open, ...settled], policy.baseCurrency);
  const journal = foldJournal(meant, today, book.journal?.unread);
  const { ledger, notes } = withDisputes(book.ledger, (account, currency) => journalOf(journal, account, currency));
  const itemsSeen = book.openItems?.items ?? [];
  const beside = { policy, today, settled, payments, itemsSeen, journal, contacts };
  const entries = rankLedger(ledger, settled, policy, consulting(ledger, beside), stated);
  return { ledger, entries, notes };
}

/** What the cards of the pane are made of. */
export function cardSources({ sheets }: Snapshot, book: Book, ledger: Ledger): CardSources {
  const { sheet, settled, payments, policy, contacts } = book;
  const rows = ownEntry(sheets, sheet)?.rows ?? [];
  return {
    ledger,
    contacts: (account) => contactsOf(contacts, account)?.people ?? [],
    handling: (account) => contactsOf(contacts, account)?.handling ?? '',
    payments: (key) => payments.get(key) ?? [],
    review: reviewerOf(ledger, settled, policy),
    documents: documentLinks(withoutBlock(rows, findBlock(rows)), ledger),
  };
}
