import type { Refusal } from '../ledger/reading';
import { ask, type Steps } from '../outbox/ask';
import type { Instant, OutboxState } from '../outbox/outbox-row';
import type { PlaceAnswer } from '../outbox/place-edits';
import { readOutbox } from '../outbox/read-outbox';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { approve } from './approve';
import { readBook } from './book';
import { letters } from './letters';
import { isHeld, lettersNow, UNATTENDED } from './letters-now';
import type { ApproveAnswer, LettersInput, PreparedLetter, SendAnswer, SendInput } from './letters-task';
import { sheetsToSend } from './open-outbox';
import { ownEntry } from './read-sheet';
import { send } from './send';

type UnattendedInput = Omit<SendInput, 'unattended'> & { readonly place?: PlaceAnswer };

/**
 * Approves the letters of the day by itself and sends them, where the policy's switch allows it: those that nobody needs to
 * look at, and that may go out at this hour.
 */
export function* sendUnattended({ place, ...input }: UnattendedInput): Steps<SendAnswer> {
  const { snapshot, at } = yield* ask({ do: 'read', sheets: sheetsToSend(input.sheet) }, 'read');
  const { plan, answer } = approvedAlone(snapshot, { ...input, unattended: true, ...(place ? { place } : {}) }, at);
  if (answer.refused) return { refused: answer.refused, problems: [], progress: NOTHING };
  if (plan.edits.length > 0) {
    // No row is marked: it is a way to write, under the lock that marks have. The Outbox may only be made by it.
    yield* ask({ do: 'mark', sheet: input.sheet, keyColumn: 0, rows: [], then: plan.edits }, 'marked');
  }
  return yield* send({ ...input, unattended: true });
}

const NOTHING: SendAnswer['progress'] = {
  ...{ total: 0, sent: 0, failed: 0, held: 0, unknown: 0, prepared: 0, left: 0, next: '', because: null },
};

/** Approved as they are now: what holds one at this hour would hold it again every hour. */
function approvedAlone(
  snapshot: Snapshot,
  input: SendInput & { readonly place?: PlaceAnswer },
  at: Instant,
): { readonly plan: Plan; readonly answer: ApproveAnswer } {
  const book = readBook(snapshot, input);
  if ('ledger' in book && book.policy.letters.unattended !== 'yes') return stopped(UNATTENDED);
  const asked: LettersInput = { ...input, visibleOnly: false };
  const { answer } = letters.run(snapshot, asked);
  const rows = readOutbox(ownEntry(snapshot.sheets, OUTBOX_SHEET)?.rows ?? [])?.rows ?? [];
  const byPerson = new Set(rows.filter(({ state }) => BY_PERSON.includes(state)).map(({ key }) => key));
  const made =
    answer.missing.length > 0 ? [] : answer.letters.filter((one) => isClear(one) && !byPerson.has(one.letter.key));
  const approving = (chosen: readonly PreparedLetter[]) =>
    approve.run(snapshot, {
      ...asked,
      approved: Object.fromEntries(chosen.map(({ letter }) => [letter.key, letter.payload])),
    });
  const all = approving(made);
  if (all.answer.refused || all.answer.planned.length === 0) return all;
  const now = lettersNow(snapshot, input);
  if (now.refused) return stopped(now.refused);
  const goes = new Set(all.answer.planned.filter((row) => !isHeld(now.at(row, at))).map(({ key }) => key));
  return approving(made.filter(({ letter }) => goes.has(letter.key)));
}

/** What a person took out, or what failed, is for a person to approve again. */
const BY_PERSON: readonly OutboxState[] = ['REMOVED', 'FAILED'];

/** By email, with nothing in it that a person should look at. */
const isClear = ({ letter, doubts }: PreparedLetter): boolean => letter.channel === 'email' && doubts.length === 0;

const stopped = (refused: Refusal) => ({ plan: { edits: [] }, answer: { refused, planned: [], changed: [] } });
