import type { Refusal } from '../../ledger/reading';
import type { Letter } from '../../letters/letter';
import { ask, type Steps } from '../../outbox/ask';
import type { OutboxRow } from '../../outbox/outbox-row';
import { NO_PROGRESS } from '../../outbox/send-step';
import { isWaiting, mayBecome } from '../../outbox/transitions';
import type { PlaceAnswer } from '../../outbox/place-edits';
import type { Plan } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { approvedIn } from './approve';
import { whyNone } from '../book/book';
import { lettersIn } from '../letters/letters';
import { UNATTENDED } from '../letters/letters-now';
import type { ApproveAnswer, LettersInput, PreparedLetter, SendInput, UnattendedAnswer } from '../letters/letters-task';
import { openLetters } from '../letters/open-letters';
import { sheetsToSend } from './open-outbox';
import { refusedAsProtected } from '../protected-sheet';
import { send } from './send';

type UnattendedInput = Omit<SendInput, 'unattended'> & { readonly place?: PlaceAnswer };

/**
 * Approves the letters of the day by itself and sends them, where the policy's switch allows it: those that nobody needs to
 * look at, and that may go out at this hour.
 */
export function* sendUnattended({ place, ...input }: UnattendedInput): Steps<UnattendedAnswer> {
  const { snapshot } = yield* ask({ do: 'read', sheets: sheetsToSend(input.sheet) }, 'read');
  const { plan, answer } = approvedAlone(snapshot, { ...input, unattended: true, ...(place ? { place } : {}) });
  const { refused, journal } = answer;
  if (refused) return { refused, problems: [], byHand: 0, progress: NO_PROGRESS, journal };
  if (plan.edits.length > 0) {
    // No row is marked: it is a way to write, under the lock that marks have. The Outbox may only be made by it.
    yield* ask({ do: 'mark', sheet: input.sheet, keyColumn: 0, rows: [], then: plan.edits }, 'marked');
  }
  return { ...(yield* send({ ...input, unattended: true })), journal };
}

/** Approved as they are now: what holds one at this hour would hold it again every hour. */
function approvedAlone(
  snapshot: Snapshot,
  input: SendInput & { readonly place?: PlaceAnswer },
): { readonly plan: Plan; readonly answer: ApproveAnswer } {
  const asked: LettersInput = { ...input, visibleOnly: false };
  const open = openLetters(snapshot, asked);
  if (!('book' in open)) return stopped(whyNone(open, 'outbox'));
  if (open.book.policy.letters.unattended !== 'yes') return stopped(UNATTENDED);
  const approving = (approved: readonly Letter[]) => approvedIn(open, { ...asked, approved });
  if (open.outbox.ask) return approving([]);
  const { missing, letters } = lettersIn(open, asked);
  const rows = new Map(open.outbox.rows.map((row) => [row.key, row]));
  const clear = letters.filter((one) => isClear(one) && isFree(rows.get(one.letter.key))).map(({ letter }) => letter);
  const done = approving(missing.length > 0 ? [] : clear);
  const held = new Set(done.answer.changed.map(({ key }) => key));
  const all = held.size === 0 ? done : approving(clear.filter(({ key }) => !held.has(key)));
  const refused = refusedAsProtected(all.plan, snapshot);
  return refused ? stopped(refused) : all;
}

/** What a person wrote into one that was held would be lost. */
const isFree = (row: OutboxRow | undefined): boolean =>
  !row || isWaiting(row.state) || (mayBecome(row.state, 'PLANNED', 'policy') && row.edited === '');

/** By email, with nothing in it that a person should look at. */
const isClear = ({ letter, doubts }: PreparedLetter): boolean => letter.channel === 'email' && doubts.length === 0;

const stopped = (refused: Refusal) => ({
  plan: { edits: [] },
  answer: { refused, planned: [], changed: [], problems: [], journal: [] },
});
