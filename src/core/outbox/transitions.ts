import type { OutboxState } from './outbox-row';

/**
 * Who takes a letter from one state to the next: a run by itself, a person who looked at it, the policy that lets letters go out
 * without a person, or a mail service that asks to wait.
 */
export type By = 'run' | 'person' | 'policy' | 'service';

/**
 * What may become of a letter. A run by itself never comes back to SENDING from where a letter may have gone out: from
 * SENDING, SENT or UNKNOWN no way of its leads there. Where one that was refused or taken out may be sent after all, a
 * person has approved it again in between; one that was only held was never handed over, and where the policy lets letters go
 * out without a person it is approved like any other once what held it is over. What a service did not take, and asks to be tried
 * again with, was never sent.
 */
export const TRANSITIONS: Readonly<Record<By, Readonly<Partial<Record<OutboxState, readonly OutboxState[]>>>>> = {
  run: {
    PLANNED: ['CLAIMED', 'HELD', 'REMOVED'],
    CLAIMED: ['PLANNED', 'SENDING', 'HELD'],
    SENDING: ['SENT', 'FAILED', 'UNKNOWN', 'PREPARED'],
    // Its own run comes back late, or the mailbox says it.
    UNKNOWN: ['SENT', 'FAILED', 'PREPARED'],
    // The mailbox said so while its own run, which was taken for dead, was still at it.
    FAILED: ['SENT'],
  },
  person: {
    // Approved as it reads by now; printed, or copied.
    PLANNED: ['PLANNED', 'PREPARED', 'REMOVED'],
    CLAIMED: ['REMOVED'],
    HELD: ['PLANNED', 'REMOVED'],
    FAILED: ['PLANNED', 'REMOVED'],
    UNKNOWN: ['SENT', 'FAILED', 'REMOVED'],
    PREPARED: ['SENT', 'FAILED', 'REMOVED'],
    REMOVED: ['PLANNED'],
  },
  policy: { PLANNED: ['PLANNED'], HELD: ['PLANNED'] },
  // It says that it has not taken the letter, which waits as before.
  service: { SENDING: ['PLANNED'] },
};

export const mayBecome = (from: OutboxState, to: OutboxState, by: By): boolean =>
  TRANSITIONS[by][from]?.includes(to) ?? false;

/** From which states it may become this one. */
export const statesBefore = (to: OutboxState, by: By): readonly OutboxState[] =>
  (Object.keys(TRANSITIONS[by]) as OutboxState[]).filter((from) => mayBecome(from, to, by));

/** Approved and not finished: a run, or a person, has still to do something about it. */
export const isWaiting = (state: OutboxState): boolean => state === 'PLANNED' || state === 'CLAIMED';

/** A letter with this key is never planned beside it; only a person may approve it again. */
export const isTaken = (state: OutboxState): boolean => state === 'PLANNED' || !mayBecome(state, 'PLANNED', 'person');
