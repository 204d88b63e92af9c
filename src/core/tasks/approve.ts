import type { Refusal } from '../ledger/reading';
import type { Letter } from '../letters/letter';
import { changedRows } from '../outbox/marks';
import { OUTBOX_COLUMNS } from '../outbox/outbox-columns';
import type { Instant, OutboxRow } from '../outbox/outbox-row';
import { mayBecome } from '../outbox/transitions';
import { appendJournalEdits } from '../workbook/journal-edits';
import { moneyFormatOf } from '../workbook/money-format';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import { appendOwnRowsEdits, newOwnSheetEdits, newOwnTable } from '../workbook/own-table';
import type { Edit } from '../workbook/plan';
import { readBook, whyNone } from './book';
import { letters } from './letters';
import type { ApproveAnswer, ApproveInput, Edited } from './letters-task';
import { UNSAVED } from './open-outbox';
import { outboxStanding, type OutboxStanding } from './outbox-standing';
import { refusedAsProtected } from './protected-sheet';
import type { Task } from './task';

/**
 * Approves letters as they were seen: from then on they wait in the Outbox for a run. One that is not as it was seen any more
 * is named and left out. One that was held, or failed, or was taken out, may be approved again.
 */
export const approve: Task<ApproveInput, ApproveAnswer> = {
  reads: (input) => letters.reads(input),
  run: (snapshot, input) => {
    const prepared = letters.run(snapshot, input);
    if (prepared.answer.refused) return stopped(prepared.answer.refused);
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(whyNone(book, 'outbox'));
    const standing = outboxStanding(snapshot, input.place, book.policy.language);
    if (standing.refused) return stopped(standing.refused);
    if (standing.place === '') return stopped(UNSAVED);
    if (standing.ask) return stopped(PLACE_UNSAID);

    const at: Instant = { day: snapshot.now.day, second: snapshot.now.minute * 60 };
    const known = new Map(standing.rows.map((row) => [row.key, row]));
    const asked = new Map(Object.entries(input.approved));
    const asSeen = prepared.answer.letters.filter(({ letter }) => asked.get(letter.key) === letter.payload);
    const planned = asSeen.flatMap(({ letter }) => {
      const row = known.get(letter.key);
      if (row && !mayBecome(row.state, 'PLANNED', 'person')) return [];
      return [plannedRow(letter, standing, input.who, at, input.edited?.[letter.key], row ?? null)];
    });
    // One that waits already is approved as it stands.
    const approved = new Set(asSeen.map(({ letter }) => letter.key));
    const changed = Array.from(asked.keys()).filter((key) => !approved.has(key));
    const plan = {
      edits: [
        ...prepared.plan.edits,
        ...appendJournalEdits(book.journal, [], book.policy.baseCurrency),
        ...rowEdits(standing, planned, known),
      ],
    };
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped(refused);
    return { plan, answer: { refused: null, planned, changed } };
  },
};

function plannedRow(
  letter: Letter,
  { workbook, place }: OutboxStanding,
  who: string,
  at: Instant,
  edited: Edited | undefined,
  before: OutboxRow | null,
): OutboxRow {
  const { key, reference, account, name, currency, stage, forDay, occurrence, channel, language } = letter;
  const { to, cc, bcc, subject, amount, invoices, folded, confirms, payload } = letter;
  return {
    ...{ key, reference, account, name, currency, stage, forDay, occurrence, channel, language },
    ...{ to, cc, bcc, subject, amount, invoices, folded, confirms, payload, workbook, place },
    ...{ state: 'PLANNED', edited: edited?.text ?? '', reason: '', by: who, run: '', leaseEnds: null },
    ...{ planned: at, sending: null, done: null, sentAs: '', row: before && before.row },
  };
}

function rowEdits(
  { seen }: OutboxStanding,
  planned: readonly OutboxRow[],
  known: ReadonlyMap<string, OutboxRow>,
): readonly Edit[] {
  if (planned.length === 0) return [];
  const again = planned.flatMap((row) => (known.has(row.key) ? [[known.get(row.key)!, row] as const] : []));
  const added = planned.filter(({ key }) => !known.has(key));
  const money = moneyFormatOf(planned.map(({ currency }) => currency));
  return [
    ...(seen ? changedRows(seen, again, added) : newOwnSheetEdits(OUTBOX_SHEET, OUTBOX_COLUMNS)),
    ...appendOwnRowsEdits(OUTBOX_SHEET, seen ?? newOwnTable(OUTBOX_COLUMNS), OUTBOX_COLUMNS, added, money),
  ];
}

const PLACE_UNSAID: Refusal = {
  code: 'elsewhere',
  message: 'Say first whether this workbook was moved or is a copy: nothing was written.',
};

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, planned: [], changed: [] },
});
