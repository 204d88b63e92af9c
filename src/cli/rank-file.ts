import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Rows } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import type { Ledger, LedgerReading } from '../core/ledger/ledger';
import type { Refusal } from '../core/ledger/reading';
import { readPolicy } from '../core/policy/read-policy';
import type { Policy } from '../core/policy/policy';
import { setUpPolicy } from '../core/policy/set-up-policy';
import { paymentHistory } from '../core/tasks/payment-history';
import { paymentsKnown } from '../core/tasks/payments-known';
import { rankLedger } from '../core/tasks/rank-ledger';
import { rateNotes } from '../core/tasks/rate-notes';
import { readRemembered } from '../core/tasks/read-remembered';
import { ownEntry } from '../core/tasks/read-sheet';
import { OUR_SHEETS, PAYMENTS_SEEN_SHEET, PAYMENTS_SHEET, POLICY_SHEET } from '../core/workbook/our-sheets';
import { readPaymentsSeen } from '../core/workbook/payments-seen';
import type { FileBook, FileSheet } from '../files/file-book';
import { readBook } from '../files/read-book';
import type { RankAnswer } from './answer';
import { rankAnswer } from './answer';
import type { RankArguments } from './arguments';
import { UsageError } from './arguments';

/** The file was not ranked, and why: a code for programs, a sentence for people. */
export class RefusedError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads, ranks and answers. Throws `UsageError` or `RefusedError`, both with a sentence. */
export async function rankFile(asked: RankArguments): Promise<RankAnswer> {
  const book = await open(asked.file);
  const policy = asked.policy === null ? null : await policyIn(asked.policy);
  const { sheet, ledger } = ledgerIn(book, asked, policy);
  const history = paymentHistory(paymentRows(book, sheet), ledger, policy);
  const seen = readPaymentsSeen(book.sheets.find(({ name }) => name === PAYMENTS_SEEN_SHEET)?.rows ?? []);
  const { settled, stated } = paymentsKnown(history, [...(seen?.payments.keys() ?? [])], ledger.asOf);
  const applied = policy ?? setUpPolicy(ledger, settled);
  const entries = rankLedger(ledger, settled, applied, undefined, stated);
  return rankAnswer(
    ledger,
    entries,
    [...history.notes, ...rateNotes(entries, applied)],
    applied.baseCurrency,
    asked.top,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

async function open(file: string): Promise<FileBook> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
    throw new RefusedError('unreadable', `${file} cannot be read: ${reason}.`);
  }
  try {
    return await readBook(bytes, basename(file));
  } catch (error) {
    throw new RefusedError('unreadable', (error as Error).message);
  }
}

async function policyIn(file: string): Promise<Policy> {
  const { sheets } = await open(file);
  const sheet = sheets.find(({ name }) => name === POLICY_SHEET) ?? sheets[0];
  const { policy, problems } = readPolicy(sheet?.rows ?? []);
  if (problems)
    throw new RefusedError('policy', problems.map(({ address, message }) => `${address}: ${message}`).join('\n'));
  return policy;
}

/** The sheet asked for, or the first that holds receivables; the first refusal speaks when none does. */
function ledgerIn(book: FileBook, asked: RankArguments, policy: Policy | null): { sheet: FileSheet; ledger: Ledger } {
  let refused: Refusal = { code: 'empty', message: 'The file holds no sheet with data.' };
  for (const [index, sheet] of sheetsToTry(book, asked.sheet).entries()) {
    const reading = readSheet(sheet, asked, policy);
    if (reading.ledger) return { sheet, ledger: reading.ledger };
    if (index === 0) refused = reading.refused;
  }
  if (refused.code === 'no-as-of') throw new UsageError(`${refused.message} Use --as-of YYYY-MM-DD.`);
  throw new RefusedError(refused.code, refused.message);
}

function sheetsToTry({ sheets }: FileBook, wanted: string | null): readonly FileSheet[] {
  if (wanted === null) return sheets.filter(({ name }) => !OUR_SHEETS.includes(name));
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length) return found;
  throw new UsageError(
    `there is no sheet "${wanted}": the file has ${sheets.map(({ name }) => `"${name}"`).join(', ')}`,
  );
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
