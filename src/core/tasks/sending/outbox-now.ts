import type { Moment } from '../../cells/clock';
import { inHand } from '../../outbox/in-hand';
import type { OutboxRow } from '../../outbox/outbox-row';
import type { OutboxSeen } from '../../outbox/read-outbox';
import { isWaiting } from '../../outbox/transitions';
import { OUTBOX_SHEET } from '../../workbook/our-sheets';
import type { OutboxAnswer } from '../letters/letters-task';
import { outboxStanding } from './outbox-standing';
import type { Task } from '../task';

/** Reads what waits in the Outbox and what became of letters, and nothing else: for a pane that has just been opened. */
export const outbox: Task<object, OutboxAnswer> = {
  reads: () => [OUTBOX_SHEET],
  run: (snapshot) => {
    const standing = outboxStanding(snapshot, undefined, 'en');
    const { rows, seen } = standing.refused ? { rows: [], seen: null } : standing;
    return { plan: { edits: [] }, answer: outboxNow(rows, seen, snapshot.now) };
  },
};

export const outboxNow = (
  rows: readonly OutboxRow[],
  seen: OutboxSeen | null,
  { day, minute }: Moment,
): OutboxAnswer => ({
  unknown: rows.filter(({ state }) => state === 'UNKNOWN'),
  waiting: rows.filter(({ state }) => isWaiting(state)),
  finished: rows.filter(
    ({ state, done }) => state === 'PREPARED' || ((done?.day ?? -Infinity) >= day && state !== 'UNKNOWN'),
  ),
  inHand: inHand(rows),
  problems: seen?.problems ?? [],
  at: { day, second: minute * 60 },
});
