import type { Letter } from '../letters/letter';
import { ask, type Steps } from './ask';
import { failureOf } from './failure';
import { instantText, isBefore, later } from './instant';
import { markStep, ofRun } from './marks';
import type { Instant, OutboxRow, OutboxState } from './outbox-row';
import type { OutboxSeen } from './read-outbox';
import type { Reason } from './reason-text';
import type { SendResult } from './send-step';

/** What came of a letter that a run had claimed. */
export interface Handed {
  readonly state: Extract<OutboxState, 'SENT' | 'PREPARED' | 'FAILED' | 'UNKNOWN'>;
  readonly reason: Reason | null;
  readonly sentAs: string;
  /** It went out before it was approved now, and not again. */
  readonly before: boolean;
  readonly at: Instant;
  /** Why the letters after it wait; null: they go on. */
  readonly stop: 'quota' | 'busy' | 'failures' | null;
}

/** The mail service took nothing, and asks to try again in so many seconds. */
export interface Busy {
  readonly wait: number;
}

/** A run has its claims for so many seconds; longer than any mail service is waited for, or takes to move a draft to the sent mail. */
export const LEASE = 300;
/** Whoever asks to wait longer is not waited for. */
const LONGEST_WAIT = 900;

/**
 * Hands a letter over: SENDING stands on the sheet before. Null where the row is not this run's any more: then nothing was
 * handed over. `mayWait`: the service may ask for another try.
 */
export function* handOver(
  seen: OutboxSeen,
  row: OutboxRow,
  letter: Letter,
  sending: Instant,
  mayWait: boolean,
): Steps<Handed | Busy | null> {
  const begun = { state: 'SENDING', run: row.run, sending, leaseEnds: later(sending, LEASE) } as const;
  const { keys } = yield* ask(markStep(seen, [[row, begun]], ofRun(row.run)), 'marked');
  if (!keys.includes(row.key)) return null;

  const { result, at } = yield* ask({ do: 'send', letter }, 'sent');
  if (result.is !== 'failed') return done(result, row, at);
  const failure = failureOf(result);
  const end = (state: 'FAILED' | 'UNKNOWN', code: Reason['code'], stop: Handed['stop'] = null): Handed => ({
    ...{ state, reason: { code, said: result.message }, sentAs: '', before: false, at, stop },
  });
  if (failure.is === 'unknown') return end('UNKNOWN', 'unclear');
  if (failure.is === 'failed') return end('FAILED', failure.code, stopOf(failure));
  return mayWait && failure.seconds <= LONGEST_WAIT ? { wait: failure.seconds } : end('FAILED', 'busy', 'busy');
}

const stopOf = ({ code, all }: { readonly code: Reason['code']; readonly all: boolean }): Handed['stop'] => {
  if (!all) return null;
  return code === 'limit' ? 'quota' : 'failures';
};

function done(result: Exclude<SendResult, { is: 'failed' }>, { planned }: OutboxRow, at: Instant): Handed {
  if (result.is === 'prepared') return { state: 'PREPARED', reason: null, sentAs: '', before: false, at, stop: null };
  const { as: sentAs, since } = result;
  // What went out since it was approved is an earlier try of this letter.
  const before = since !== undefined && planned !== null && isBefore(since, planned);
  const reason = before ? ({ code: 'sent-before', said: instantText(since) } as const) : null;
  return { state: 'SENT', reason, sentAs, before, at, stop: null };
}
