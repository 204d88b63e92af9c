import { ask, type Steps } from '../../outbox/ask';
import { heldEvent, sentEvents, sentId, unwritten } from '../../outbox/letter-event';
import { LEASE } from '../../outbox/hand-over';
import { isBefore, later } from '../../outbox/instant';
import { FREE, inState, markStep, ofRun } from '../../outbox/marks';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import { reasonText } from '../../outbox/reason-text';
import type { MailSeen } from '../../outbox/send-step';
import { leftBehind } from '../../outbox/sweep';
import type { SendInput } from '../letters/letters-task';
import { over, type OpenOutbox } from './open-outbox';

/** What was put right of earlier runs. */
export interface Swept {
  /** They wait again. */
  readonly freed: readonly OutboxRow[];
  readonly unknown: number;
  /** The mailbox, or the Journal, had them already. */
  readonly found: number;
  /** The mailbox said that it does not have them. */
  readonly failed: number;
}

/**
 * Puts right what runs that ended in the middle left behind: what was only claimed waits again, of what was being handed
 * over nobody knows, and what was sent stands in the Journal. Where the mailbox can be asked, it is.
 */
export function* sweep(open: OpenOutbox, input: SendInput, mail: MailSeen, isFirst: boolean): Steps<Swept> {
  const { seen, own, at, now, write } = open;
  const dead = leftBehind(own, over(input), at);
  let freed: readonly OutboxRow[] = [];
  if (dead.claimed.length > 0) {
    const free = { state: 'PLANNED', ...FREE } as const;
    const step = markStep(
      seen,
      dead.claimed.map((row) => [row, free]),
      ({ run }) => ofRun(run),
    );
    const { keys } = yield* ask(step, 'marked');
    freed = dead.claimed.filter(({ key }) => keys.includes(key)).map((row) => ({ ...row, ...free }));
  }

  const lost = isFirst ? [...dead.sending, ...own.filter(({ state }) => state === 'UNKNOWN')] : dead.sending;
  const told = toldIn(now.journal);
  const known = yield* settleTold(open, lost.filter(told), input);
  const doubtful = lost.filter((row) => row.state === 'UNKNOWN' && !told(row));
  let unknown = 0;
  for (const row of dead.sending) {
    if (told(row)) continue;
    const reason = reasonText({ code: 'interrupted', said: '' }, now.language);
    const changed = { state: 'UNKNOWN', reason, done: at, ...FREE } as const;
    const event = heldEvent({ ...row, reason }, 'in-doubt', at);
    const { keys } = yield* ask(markStep(seen, [[row, changed]], inState('SENDING'), write([event])), 'marked');
    unknown += keys.length;
    if (keys.length > 0) doubtful.push({ ...row, ...changed });
  }
  if (isFirst) yield* writeMissing(open, input);
  const looked = mail.looks ? yield* look(open, doubtful, input) : { found: 0, failed: 0 };
  return {
    ...looked,
    freed,
    unknown: Math.max(0, unknown - looked.found - looked.failed),
    found: known + looked.found,
  };
}

/** Of which letters the Journal says that they were sent, and nobody has taken that back. */
function toldIn(journal: OpenOutbox['now']['journal']): (row: OutboxRow) => boolean {
  const events = journal?.events ?? [];
  const ids = new Set(events.map(({ id }) => id));
  const takenBack = new Set(events.flatMap(({ kind, reference }) => (kind === 'canceled' ? [reference] : [])));
  return (row) => ids.has(sentId(row)) && !takenBack.has(sentId(row));
}

/** A batch may break off, or meet a row that moved, after the Journal was written: what stands there was sent. */
function* settleTold(
  { seen, now, write, at }: OpenOutbox,
  rows: readonly OutboxRow[],
  { who }: SendInput,
): Steps<number> {
  if (rows.length === 0) return 0;
  const changed = { state: 'SENT', reason: '', done: at, ...FREE } as const;
  const missing = unwritten(
    now.journal,
    rows.flatMap((row) => sentEvents(row, row.by || who, row.sending ?? at)),
  );
  const step = markStep(
    seen,
    rows.map((row) => [row, changed]),
    inState('SENDING', 'UNKNOWN'),
    write(missing),
  );
  return (yield* ask(step, 'marked')).keys.length;
}

/** A batch may break off between the row of the Outbox and that of the Journal. */
function* writeMissing({ seen, own, now, write, at }: OpenOutbox, { who }: SendInput): Steps<void> {
  const written = new Set(now.journal?.events.map(({ id }) => id));
  const missing = own.filter((row) => row.state === 'SENT' && !written.has(sentId(row)));
  if (missing.length === 0) return;
  const events = missing.flatMap((row) => sentEvents(row, row.by || who, row.done ?? at));
  yield* ask(markStep(seen, [], inState(), write(events)), 'marked');
}

/** What has just been handed over may stand among the drafts for a while. */
const mayStillGo = ({ sending }: OutboxRow, at: Instant): boolean =>
  sending !== null && isBefore(at, later(sending, LEASE));

/** Asks the mailbox what became of letters that may have gone out. */
function* look(
  { seen, now, write }: OpenOutbox,
  rows: readonly OutboxRow[],
  { who }: SendInput,
): Steps<Pick<Swept, 'found' | 'failed'>> {
  const counts = { found: 0, failed: 0 };
  for (const row of rows) {
    const { as, at } = yield* ask({ do: 'look', key: row.key, reference: row.reference }, 'looked');
    if (as === 'cannot tell' || (as === 'not sent' && mayStillGo(row, at))) continue;
    const isSent = as === 'sent';
    const reason = reasonText({ code: isSent ? 'found' : 'not-among-sent', said: '' }, now.language);
    const changed = { state: isSent ? 'SENT' : 'FAILED', reason, done: at } as const;
    const events = isSent ? sentEvents(row, who, at) : [heldEvent({ ...row, reason }, 'not-sent', at)];
    const { keys } = yield* ask(markStep(seen, [[row, changed]], inState('UNKNOWN'), write(events)), 'marked');
    counts[isSent ? 'found' : 'failed'] += keys.length;
  }
  return counts;
}
