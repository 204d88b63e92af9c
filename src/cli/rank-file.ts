import type { Rows } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { foldJournal, journalOf } from '../core/journal/fold-journal';
import { inMeantCurrency } from '../core/journal/meant-currency';
import type { Ledger, LedgerReading } from '../core/ledger/ledger';
import type { Refusal } from '../core/ledger/reading';
import type { Policy } from '../core/policy/policy';
import { setUpPolicy } from '../core/policy/set-up-policy';
import { consulting } from '../core/tasks/book/consult';
import { paymentHistory } from '../core/tasks/book/payment-history';
import { paymentsKnown } from '../core/tasks/book/payments-known';
import { rankLedger } from '../core/tasks/book/rank-ledger';
import { rateNotes } from '../core/tasks/scoring/rate-notes';
import { currenciesKnown, journalNotes } from '../core/tasks/read-journal-sheet';
import { readRemembered } from '../core/tasks/book/read-remembered';
import { ownEntry } from '../core/tasks/book/read-sheet';
import { withContacts } from '../core/tasks/book/with-contacts';
import { withDisputes } from '../core/tasks/book/with-disputes';
import { readOpenItemsSeen } from '../core/workbook/open-items-seen';
import { OPEN_ITEMS_SHEET, OUR_SHEETS, PAYMENTS_SEEN_SHEET, PAYMENTS_SHEET } from '../core/workbook/our-sheets';
import { readPaymentsSeen } from '../core/workbook/payments-seen';
import type { FileBook, FileSheet } from '../files/file-book';
import type { RankAnswer } from './answer';
import { rankAnswer } from './answer';
import type { RankArguments } from './arguments';
import { UsageError } from './arguments';
import { contactsIn, journalIn, policyIn } from './beside-files';
import { openFile, RefusedError } from './open-file';
import { scoredSheet } from './scored-sheet';

/**
 * Reads, ranks and answers. Throws `UsageError` or `RefusedError`, both with a sentence. It is not `readBook` of the core,
 * which sees payments, refuses over sheets in the way of ours and names sheets where here there are files.
 */
export async function rankFile(asked: RankArguments): Promise<RankAnswer> {
  const book = await openFile(asked.file);
  const given = await policyIn(asked.policy, book);
  const contacts = await contactsIn(asked.contacts, book);
  const { sheet, ledger: read } = ledgerIn(book, asked, given);
  const ledger = withContacts(read, contacts);
  const today = ledger.asOf;
  const history = paymentHistory(paymentRows(book, sheet), ledger, given);
  const rowsOf = (wanted: string): Rows => book.sheets.find(({ name }) => name === wanted)?.rows ?? [];
  const seen = readPaymentsSeen(rowsOf(PAYMENTS_SEEN_SHEET));
  const itemsSeen = readOpenItemsSeen(rowsOf(OPEN_ITEMS_SHEET))?.items ?? [];
  const { settled, payments, stated } = paymentsKnown(history, [...(seen?.payments.keys() ?? [])], today);
  const policy = given ?? setUpPolicy(ledger, settled);
  const journal = await journalIn(asked.journal, book, policy.baseCurrency);
  const events = inMeantCurrency(journal?.events ?? [], [...ledger.open, ...settled], policy.baseCurrency);
  const folded = foldJournal(events, today, journal?.unread);
  const disputed = withDisputes(ledger, (account, currency) => journalOf(folded, account, currency));
  const beside = { policy, today, settled, payments, itemsSeen, journal: folded, contacts };
  const entries = rankLedger(disputed.ledger, settled, policy, consulting(disputed.ledger, beside), stated);

  const known = currenciesKnown([...ledger.accounts, ...settled, ...itemsSeen], contacts);
  const told = journal ? journalNotes(journal, today, known) : [];
  const notes = [...history.notes, ...told, ...disputed.notes, ...rateNotes(entries, policy)];
  return rankAnswer(ledger, entries, notes, policy, asked.top);
}

/** The sheet asked for, or that was scored, or the first that holds receivables; the first refusal speaks when none does. */
function ledgerIn(book: FileBook, asked: RankArguments, policy: Policy | null): { sheet: FileSheet; ledger: Ledger } {
  let refused: Refusal = { code: 'empty', message: 'The file holds no sheet with data.' };
  for (const [index, sheet] of sheetsToTry(book, asked.sheet, policy).entries()) {
    const reading = readSheet(sheet, asked, policy);
    if (reading.ledger) return { sheet, ledger: reading.ledger };
    if (index === 0) refused = reading.refused;
  }
  if (refused.code === 'no-as-of') throw new UsageError(`${refused.message} Use --as-of YYYY-MM-DD.`);
  throw new RefusedError(refused.code, refused.message);
}

function sheetsToTry({ sheets }: FileBook, asked: string | null, policy: Policy | null): readonly FileSheet[] {
  const names = sheets.map(({ name }) => name);
  const wanted = asked ?? scoredSheet(names, policy);
  if (wanted === null) return sheets.filter(({ name }) => !OUR_SHEETS.includes(name));
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length) return found;
  throw new UsageError(`there is no sheet "${wanted}": the file has ${names.map((name) => `"${name}"`).join(', ')}`);
}

/** The day asked for wins, then the file's own; the policy's is for a file that states none. */
function readSheet({ name, rows }: FileSheet, { asOf }: RankArguments, policy: Policy | null): LedgerReading {
  const currency = policy ? { currency: policy.baseCurrency } : {};
  const confirmed = ownEntry(policy?.sheets ?? {}, name);
  const on = (day: Day | null): LedgerReading => readRemembered(rows, { ...currency, asOf: day }, confirmed);
  const reading = on(asOf);
  return reading.refused?.code === 'no-as-of' && policy?.asOf ? on(policy.asOf) : reading;
}

/** Rows of the Payments sheet beside the ledger's own, if there is one. */
const paymentRows = ({ sheets }: FileBook, ledgerSheet: FileSheet): Rows =>
  sheets.find((sheet) => sheet.name === PAYMENTS_SHEET && sheet !== ledgerSheet)?.rows ?? [];
