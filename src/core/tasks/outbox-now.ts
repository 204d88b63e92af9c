import type { Day } from '../cells/day';
import type { OutboxRow } from '../outbox/outbox-row';
import { isWaiting } from '../outbox/transitions';
import { OUTBOX_SHEET } from '../workbook/our-sheets';
import type { OutboxAnswer } from './letters-task';
import { outboxStanding } from './outbox-standing';
import type { Task } from './task';

/** Reads what waits in the Outbox and what became of letters, and nothing else: for a pane that has just been opened. */
export const outbox: Task<object, OutboxAnswer> = {
  reads: () => [OUTBOX_SHEET],
  run: (snapshot) => {
    const standing = outboxStanding(snapshot, undefined, 'en');
    const rows = standing.refused ? [] : standing.rows;
    return { plan: { edits: [] }, answer: outboxNow(rows, snapshot.now.day) };
  },
};

export const outboxNow = (rows: readonly OutboxRow[], today: Day): OutboxAnswer => ({
  unknown: rows.filter(({ state }) => state === 'UNKNOWN'),
  waiting: rows.filter(({ state }) => isWaiting(state)),
  finished: rows.filter(({ state, done }) => state === 'PREPARED' || (done?.day === today && state !== 'UNKNOWN')),
});
