import { isBefore } from './instant';
import type { Instant, OutboxRow } from './outbox-row';

/** What a run that ended in the middle left behind. */
export interface Left {
  /** Claimed and not begun: anybody may take them. */
  readonly claimed: readonly OutboxRow[];
  /** Handed over, or about to be: nobody knows. */
  readonly sending: readonly OutboxRow[];
}

/** Rows of a run that nobody carries on: its time is over, or it is one of these, which are over or have only just begun. */
export function leftBehind(rows: readonly OutboxRow[], over: readonly string[], now: Instant): Left {
  const isDead = (row: OutboxRow): boolean =>
    over.includes(row.run) || row.leaseEnds === null || !isBefore(now, row.leaseEnds);
  const dead = rows.filter(isDead);
  return {
    claimed: dead.filter(({ state }) => state === 'CLAIMED'),
    sending: dead.filter(({ state }) => state === 'SENDING'),
  };
}
