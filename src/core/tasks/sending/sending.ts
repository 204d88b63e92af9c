import type { JournalEvent } from '../../journal/event';
import { heldEvent, sentEvents, unwritten } from '../../outbox/letter-event';
import { ask, type Steps } from '../../outbox/ask';
import { handOver, LEASE, type Handed } from '../../outbox/hand-over';
import { isBefore, later } from '../../outbox/instant';
import { FREE, inState, markStep, ofRun } from '../../outbox/marks';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import { reasonText } from '../../outbox/reason-text';
import { NO_COUNTS, type EndedState, type SendCounts, type SendProgress } from '../../outbox/send-step';
import { statesBefore } from '../../outbox/transitions';
import { JOURNAL_SHEET } from '../../workbook/our-sheets';
import type { SendAnswer, SendInput } from '../letters/letters-task';
import { isHeld } from '../letters/letter-now';
import type { Held } from '../letters/letters-task';
import { nextLetters } from './next-letters';
import { openOutbox, type OpenOutbox, type ReadNow } from './open-outbox';
import { readJournalSheet } from '../read-journal-sheet';
import { sweep } from './sweep-outbox';

/** Claimed at once: what a run that dies holds back until its lease is over. */
const CLAIMED = 50;
/** So often in a row another run may be quicker before this one leaves the rest to it. */
const PATIENCE = 3;
/** What a workbook said counts for so many seconds; then the letters that are left are asked about anew. */
const FRESH = 60;
/** How often a letter is tried that the mail service asks to try again. */
const TRIES = 3;
/** A person who stops a run is heard so often while it waits, in seconds. */
const SLICE = 30;

type Because = SendProgress['because'];

/**
 * Sends the letters that were approved, one after the other, and writes down what came of each: see docs/outbox.md. The
 * workbook is read again for each handful of letters, and everything is asked again then; the hour for each letter.
 */
export function* sending(input: SendInput, readNow: ReadNow): Steps<SendAnswer> {
  let counts = NO_COUNTS;
  // As long as the run: it grows, and is not copied for each letter.
  const ended: { readonly key: string; readonly state: EndedState }[] = [];
  let problems: SendAnswer['problems'] = [];
  let byHand = 0;
  const add = (more: Partial<SendCounts>): void => {
    const added = Object.entries(more).map(([name, count]) => [name, counts[name as keyof SendCounts] + count]);
    counts = { ...counts, ...(Object.fromEntries(added) as Partial<SendCounts>) };
  };
  const end = (keys: readonly string[], state: keyof typeof COUNTED | 'HELD'): void => {
    ended.push(...keys.map((key) => ({ key, state })));
    add(state === 'HELD' ? { held: keys.length } : COUNTED[state]);
  };
  const progress = (next: string, because: Because): SendProgress => {
    return { ...counts, ended, left: counts.total - done(counts), next, because };
  };
  const tell = (next: string, because: Because = null) =>
    ask({ do: 'tell', progress: progress(next, because) }, 'told');
  const answer = (because: Because): SendAnswer => {
    return { refused: null, problems, byHand, progress: progress('', because) };
  };

  let [inARow, idle, isFirst] = [0, 0, true];
  const tries = new Map<string, number>();
  let isStopped = false;
  for (;;) {
    const open = yield* openOutbox(input, readNow);
    if ('refused' in open) return { ...answer(null), refused: open.refused };
    problems = open.seen.problems;
    const { mail } = yield* ask({ do: 'mail' }, 'mail');
    const swept = yield* sweep(open, input, mail, isFirst);
    isFirst = false;
    // What is printed or copied a person hands over.
    const planned = open.own.filter(({ state }) => state === 'PLANNED').concat(swept.freed);
    const waiting = planned.filter(({ channel }) => channel === 'email');
    byHand = planned.length - waiting.length;
    add({ unknown: swept.unknown, found: swept.found, failed: swept.failed });
    add({ total: waiting.length + done(counts) - counts.total });

    const { chosen, held, beyondQuota } = nextLetters(open, waiting, mail, CLAIMED);
    if (held.length > 0) end(yield* hold(open, held, open.at), 'HELD');
    const claimed = yield* claim(open, chosen, input.run, open.at);
    if (claimed.length === 0) {
      if (beyondQuota) return answer('quota');
      if (waiting.length === held.length && swept.freed.length === 0)
        return answer(open.elsewhere ? 'another-run' : null);
      idle += 1;
      if (idle === PATIENCE) return answer('another-run');
      continue;
    }
    idle = 0;

    for (const [i, row] of claimed.entries()) {
      const rest = claimed.slice(i);
      const told = yield* tell(row.key);
      if (told.go === 'stop') {
        yield* giveBack(open, rest, input.run);
        return answer(null);
      }
      // What was read is soon told otherwise by those who work meanwhile.
      if (i > 0 && !isBefore(told.at, later(open.at, FRESH))) {
        yield* giveBack(open, rest, input.run);
        break;
      }
      const letter = open.now.at(row, told.at);
      if (isHeld(letter)) {
        end(yield* hold(open, [[row, letter]], told.at, input.run), 'HELD');
        continue;
      }
      const tried = (tries.get(row.key) ?? 0) + 1;
      tries.set(row.key, tried);
      const handed = yield* handOver(open.seen, row, letter, told.at, tried < TRIES);
      if (handed === null) continue;
      if ('wait' in handed) {
        // Nothing is held meanwhile, and whether they may still go out is asked anew.
        yield* giveBack(open, rest, input.run);
        isStopped = !(yield* waited(handed.wait, () => tell(row.key, 'busy')));
        break;
      }
      yield* writeDown(open, row, handed, input.who);
      end([row.key], handed.before ? 'BEFORE' : handed.state);
      inARow = handed.state === 'SENT' || handed.state === 'PREPARED' ? 0 : inARow + 1;
      const stop = handed.stop ?? (inARow >= open.now.stopAfter ? 'failures' : null);
      if (stop) {
        yield* giveBack(open, rest.slice(1), input.run);
        return answer(stop);
      }
      if (mail.pause > 0 && rest.length > 1) yield* ask({ do: 'wait', seconds: mail.pause }, 'waited');
    }
    if (isStopped) return answer(null);
  }
}

const done = ({ sent, found, failed, held, unknown, prepared }: SendCounts): number =>
  sent + found + failed + held + unknown + prepared;

const COUNTED: Readonly<Record<Handed['state'] | 'BEFORE', Partial<SendCounts>>> = {
  BEFORE: { found: 1 },
  SENT: { sent: 1 },
  PREPARED: { prepared: 1 },
  FAILED: { failed: 1 },
  UNKNOWN: { unknown: 1 },
};

/** Waits as long as a mail service asks; whether to the end, where nobody stops the run. */
function* waited(seconds: number, tell: () => Steps<{ readonly go: 'on' | 'stop' }>): Steps<boolean> {
  for (let left = seconds; left > 0; left -= SLICE) {
    if ((yield* tell()).go === 'stop') return false;
    yield* ask({ do: 'wait', seconds: Math.min(left, SLICE) }, 'waited');
  }
  return true;
}

/** Claims letters for a run; those that nobody else was quicker with. */
function* claim({ seen }: OpenOutbox, rows: readonly OutboxRow[], run: string, at: Instant): Steps<OutboxRow[]> {
  if (rows.length === 0) return [];
  const changed = { state: 'CLAIMED', run, leaseEnds: later(at, LEASE) } as const;
  const step = markStep(
    seen,
    rows.map((row) => [row, changed]),
    inState('PLANNED'),
  );
  const { keys } = yield* ask(step, 'marked');
  return rows.filter(({ key }) => keys.includes(key)).map((row) => ({ ...row, ...changed }));
}

function* giveBack({ seen }: OpenOutbox, rows: readonly OutboxRow[], run: string): Steps<void> {
  if (rows.length === 0) return;
  const free = rows.map((row) => [row, { state: 'PLANNED', sending: null, ...FREE }] as const);
  yield* ask(markStep(seen, free, ofRun(run)), 'marked');
}

/** Holds letters back, of this run where it has claimed them, and writes into the Journal why. */
function* hold(
  { seen, write }: OpenOutbox,
  held: readonly (readonly [OutboxRow, Held])[],
  at: Instant,
  run?: string,
): Steps<readonly string[]> {
  const changed = held.map(([row, { reason }]) => [row, { state: 'HELD', reason, done: at, ...FREE }] as const);
  const events = held.map(([row, { code, reason }]) => heldEvent({ ...row, reason }, code, at));
  const expected = run === undefined ? inState('PLANNED') : ofRun(run);
  return (yield* ask(markStep(seen, changed, expected, write(events)), 'marked')).keys;
}

/**
 * Puts down what came of a letter, and with it its row of the Journal. Where its row was not found, what was sent stands in the
 * Journal all the same, once: in Excel what goes with a mark may have been written though the row moved away under it.
 */
function* writeDown({ seen, now, write }: OpenOutbox, row: OutboxRow, handed: Handed, who: string): Steps<void> {
  const { state, sentAs, before: wasBefore, at } = handed;
  const reason = handed.reason ? reasonText(handed.reason, now.language) : '';
  // What a person wrote into it did not go out with it.
  const unsent = wasBefore ? ({ edited: '' } as const) : {};
  const changed = { state, reason, sentAs, done: at, ...unsent, ...FREE } as const;
  const after: OutboxRow = { ...row, ...changed };
  const events = eventsOf(wasBefore ? { ...after, subject: reason } : after, who, at);
  // Whoever took it for dead meanwhile was wrong.
  const before = inState(...statesBefore(state, 'run'));
  const { keys } = yield* ask(markStep(seen, [[row, changed]], before, write(events)), 'marked');
  if (keys.length > 0 || state !== 'SENT') return;
  yield* ask(markStep(seen, [[row, changed]], before), 'marked');
  const { snapshot } = yield* ask({ do: 'read', sheets: [JOURNAL_SHEET] }, 'read');
  const missing = unwritten(readJournalSheet(snapshot, now.baseCurrency), events);
  if (missing.length > 0) yield* ask(markStep(seen, [], before, write(missing)), 'marked');
}

function eventsOf(row: OutboxRow, who: string, at: Instant): readonly JournalEvent[] {
  if (row.state === 'SENT') return sentEvents(row, who, at);
  if (row.state === 'PREPARED') return [];
  return [heldEvent(row, row.state === 'UNKNOWN' ? 'in-doubt' : 'not-sent', at)];
}
