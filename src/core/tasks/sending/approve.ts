import type { JournalEvent } from '../../journal/event';
import { accountKey } from '../../ledger/account-key';
import type { Refusal } from '../../ledger/reading';
import type { Letter } from '../../letters/letter';
import { heldEvent } from '../../outbox/letter-event';
import { changedRows } from '../../outbox/marks';
import { OUTBOX_COLUMNS } from '../../outbox/outbox-columns';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import { isWaiting, mayBecome } from '../../outbox/transitions';
import { appendJournalEdits } from '../../workbook/journal-edits';
import { moneyFormatOf } from '../../workbook/money-format';
import { OUTBOX_SHEET } from '../../workbook/our-sheets';
import { appendOwnRowsEdits, newOwnSheetEdits, newOwnTable } from '../../workbook/own-table';
import type { Edit, Plan } from '../../workbook/plan';
import { whyNone } from '../book/book';
import { isHeld, letterNow } from '../letters/letter-now';
import { journalOf, letters } from '../letters/letters';
import type { ApproveAnswer, ApproveInput, ChangedLetter } from '../letters/letters-task';
import { mayStandAlready, ofTheSameStage } from '../letters/may-stand-already';
import { openLetters, type OpenLetters } from '../letters/open-letters';
import { UNSAVED } from './open-outbox';
import type { OutboxStanding } from './outbox-standing';
import { refusedAsProtected } from '../protected-sheet';
import type { Task } from '../task';

/**
 * Approves letters as they were seen: from then on they wait in the Outbox for a run. One that may not go any more is held, and
 * the Journal says why; one that would be another one now is left out; both are named. One that was held, or failed, or was
 * taken out, may be approved again.
 */
export const approve: Task<ApproveInput, ApproveAnswer> = {
  reads: (input) => letters.reads(input),
  run: (snapshot, input) => {
    const open = openLetters(snapshot, input);
    if (!('book' in open)) return stopped(whyNone(open, 'outbox'));
    const done = approvedIn(open, input);
    const refused = refusedAsProtected(done.plan, snapshot);
    return refused ? stopped(refused) : done;
  },
};

/** What becomes of letters that a person has seen, of a workbook as it was read. */
export function approvedIn(
  open: OpenLetters,
  { who, only, approved }: Pick<ApproveInput, 'who' | 'only' | 'approved'>,
): { readonly plan: Plan; readonly answer: ApproveAnswer } {
  const { book, outbox, snapshot } = open;
  if (outbox.place === '') return stopped(UNSAVED);
  if (outbox.ask) return stopped(PLACE_UNSAID);

  const second = snapshot.now.minute * 60;
  const at: Instant = { day: book.today, second };
  const known = new Map(outbox.rows.map((row) => [row.key, row]));
  const track = only === undefined ? 'automatic' : 'personal';
  const now = letterNow(open);
  const entries = new Map(open.standing.entries.map((entry) => [entry.account.key, entry]));
  const eventsOf = (account: string, currency: string): readonly JournalEvent[] =>
    entries.get(accountKey(account, currency))?.situation.journal?.events ?? [];
  const [planned, held, changed]: [OutboxRow[], (readonly [OutboxRow, string])[], ChangedLetter[]] = [[], [], []];
  for (const letter of approved) {
    const { key, account, name, currency, channel } = letter;
    const named = (why: ChangedLetter['why']): void =>
      void changed.push({ key, account, name, currency, channel, why });
    const before = known.get(key);
    // One that waits already is approved as it stands; one that reads otherwise by now is approved again.
    if (before && isWaiting(before.state) && before.payload === letter.payload) continue;
    const other = before && !mayBecome(before.state, 'PLANNED', 'person') ? before : ofTheSameStage(letter, open.run);
    if (other) {
      named({ is: 'in the outbox', state: other.state, reference: other.reference });
      continue;
    }
    const already = mayStandAlready(letter, eventsOf(account, currency), open.run);
    if (already) {
      named({ is: 'problem', problem: already });
      continue;
    }
    const row = plannedRow(letter, outbox, { by: who, track, planned: at, edited: open.run.edited[key]?.text ?? '' });
    const found = now(row, { day: snapshot.now.day, second });
    if (!isHeld(found)) planned.push(row);
    else if (found.what) named({ is: 'changed', what: found.what });
    else {
      const { code, reason, hold } = found;
      held.push([{ ...row, state: 'HELD', reason, done: at }, code]);
      named({ is: 'held', code, reason, ...(hold && { hold }) });
    }
  }
  const events = held.map(([row, code]) => heldEvent(row, code, at));
  const rows = [...planned, ...held.map(([row]) => row)];
  const edits = [
    ...open.edits,
    ...appendJournalEdits(book.journal, events, book.policy.baseCurrency),
    ...rowEdits(outbox, rows, known),
  ];
  return {
    plan: { edits },
    answer: { refused: null, planned, changed, problems: outbox.seen?.problems ?? [], journal: journalOf(book) },
  };
}

function plannedRow(
  letter: Letter,
  { workbook, place }: OutboxStanding,
  approved: Pick<OutboxRow, 'by' | 'track' | 'planned' | 'edited'>,
): OutboxRow {
  const { key, reference, account, name, currency, stage, forDay, occurrence, channel, language } = letter;
  const { to, cc, bcc, subject, amount, invoices, folded, confirms, payload } = letter;
  return {
    ...{ key, reference, account, name, currency, stage, forDay, occurrence, channel, language },
    ...{ to, cc, bcc, subject, amount, invoices, folded, confirms, payload, workbook, place },
    ...{ state: 'PLANNED', reason: '', run: '', leaseEnds: null, ...approved },
    ...{ sending: null, done: null, sentAs: '', row: null },
  };
}

function rowEdits(
  { seen }: OutboxStanding,
  rows: readonly OutboxRow[],
  known: ReadonlyMap<string, OutboxRow>,
): readonly Edit[] {
  if (rows.length === 0) return [];
  const again = rows.flatMap((row) => (known.has(row.key) ? [[known.get(row.key)!, row] as const] : []));
  const added = rows.filter(({ key }) => !known.has(key));
  const money = moneyFormatOf(rows.map(({ currency }) => currency));
  const table = seen ?? newOwnTable(OUTBOX_COLUMNS);
  return [
    // Where there is no Outbox yet somebody else may make it meanwhile, with the same letters.
    ...changedRows(table, again, added),
    ...(seen ? [] : newOwnSheetEdits(OUTBOX_SHEET, OUTBOX_COLUMNS)),
    ...appendOwnRowsEdits(OUTBOX_SHEET, table, OUTBOX_COLUMNS, added, money),
  ];
}

const PLACE_UNSAID: Refusal = {
  code: 'elsewhere',
  message: 'Say first whether this workbook was moved or is a copy: nothing was written.',
};

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, planned: [], changed: [], problems: [], journal: [] },
});
