import type { Letter } from '../letters/letter';
import { ask, type Steps } from './ask';
import { failureOf } from './failure';
import { later } from './instant';
import { markStep, ofRun } from './marks';
import type { Instant, OutboxRow, OutboxState } from './outbox-row';
import type { OutboxSeen } from './read-outbox';
import type { Reason } from './reason-text';
import type { SendResult } from './send-step';

/** What came of a letter that a run had claimed. */
export interface Handed {
  /** `CLAIMED`: a person stopped the run while it waited to try again; nothing was sent. */
  readonly state: Extract<OutboxState, 'SENT' | 'PREPARED' | 'FAILED' | 'UNKNOWN' | 'CLAIMED'>;
  readonly reason: Reason | null;
  readonly sentAs: string;
  readonly at: Instant;
  /** Why the letters after it wait; null: they go on. */
  readonly stop: 'quota' | 'busy' | 'failures' | null;
}

/** A run has its claims for so many seconds; longer than any mail service is waited for. */
export const LEASE = 300;
/** How often a letter is tried that the mail service asks to try again. */
const TRIES = 3;
/** Whoever asks to wait longer is not waited for. */
const LONGEST_WAIT = 900;
/** A person who stops a run is heard so often. */
const SLICE = 30;

/** Asks a person whether to go on, while the mail service is waited for. */
export type Patience = () => Steps<'on' | 'stop'>;

/**
 * Hands a letter over: SENDING stands on the sheet before. It is tried again only where the mail service says that it took
 * nothing and asks for it; meanwhile it is claimed. Null where the row is not this run's any more: then nothing was handed over.
 */
export function* handOver(seen: OutboxSeen, row: OutboxRow, letter: Letter, patience: Patience): Steps<Handed | null> {
  let at = row.leaseEnds!;
  const mark = function* (change: Pick<OutboxRow, 'state' | 'sending'>, now: Instant, seconds: number): Steps<boolean> {
    const changed = { ...change, run: row.run, leaseEnds: later(now, seconds + LEASE) };
    const marked = yield* ask(markStep(seen, [[row, changed]], ofRun(row.run)), 'marked');
    at = marked.at;
    return marked.keys.includes(row.key);
  };
  const begin = (now: Instant) => mark({ state: 'SENDING', sending: now }, now, 0);
  if (!(yield* begin(row.sending!))) return null;

  for (let tries = 1; ; tries += 1) {
    const sent = yield* ask({ do: 'send', letter }, 'sent');
    at = sent.at;
    const { result } = sent;
    if (result.is !== 'failed') return done(result, at);
    const failure = failureOf(result);
    const end = (state: 'FAILED' | 'UNKNOWN', code: Reason['code'], stop: Handed['stop'] = null): Handed => ({
      ...{ state, reason: { code, said: result.message }, sentAs: '', at, stop },
    });
    if (failure.is === 'unknown') return end('UNKNOWN', 'unclear');
    if (failure.is === 'failed') return end('FAILED', failure.code, stopOf(failure));
    if (tries === TRIES || failure.seconds > LONGEST_WAIT) return end('FAILED', 'busy', 'busy');
    if (!(yield* mark({ state: 'CLAIMED', sending: null }, at, failure.seconds))) return null;
    for (let left = failure.seconds; left > 0; left -= SLICE) {
      if ((yield* patience()) === 'stop') return { state: 'CLAIMED', reason: null, sentAs: '', at, stop: null };
      yield* ask({ do: 'wait', seconds: Math.min(left, SLICE) }, 'waited');
    }
    if (!(yield* begin(at))) return null;
  }
}

const stopOf = ({ code, all }: { readonly code: Reason['code']; readonly all: boolean }): Handed['stop'] => {
  if (!all) return null;
  return code === 'limit' ? 'quota' : 'failures';
};

const done = (result: Exclude<SendResult, { is: 'failed' }>, at: Instant): Handed => ({
  state: result.is === 'accepted' ? 'SENT' : 'PREPARED',
  reason: null,
  sentAs: result.is === 'accepted' ? result.as : '',
  at,
  stop: null,
});
