import { LEASE } from './hand-over';
import { isBefore, later } from './instant';
import type { Instant, OutboxRow } from './outbox-row';

/** What a run has in hand, or had when it broke off: which of the two it is, the sheet does not tell before its time is over. */
export interface InHand {
  readonly run: string;
  /** Claimed and not begun. */
  readonly claimed: number;
  /** Being handed over: should the run be over, nobody knows of these. */
  readonly sending: number;
  /** When it wrote last, as far as its rows tell. */
  readonly last: Instant;
  /** From then on anybody may take what it has. */
  readonly until: Instant;
}

export function inHand(rows: readonly OutboxRow[]): readonly InHand[] {
  const runs = new Map<string, OutboxRow[]>();
  for (const row of rows)
    if (isInHand(row) && row.leaseEnds !== null) runs.set(row.run, [...(runs.get(row.run) ?? []), row]);
  return Array.from(runs, ([run, own]) => {
    const until = own.map(({ leaseEnds }) => leaseEnds!).reduce(laterOf);
    // Whose a finished letter was, its row does not say any more.
    const since = own.map(({ leaseEnds }) => later(leaseEnds!, -LEASE)).reduce(laterOf);
    const done = rows.flatMap((row) => (row.done && isBefore(row.done, until) ? [row.done] : []));
    return {
      run,
      claimed: own.filter(({ state }) => state === 'CLAIMED').length,
      sending: own.filter(({ state }) => state === 'SENDING').length,
      last: done.reduce(laterOf, since),
      until,
    };
  });
}

export const isInHand = ({ state }: OutboxRow): boolean => state === 'CLAIMED' || state === 'SENDING';

const laterOf = (one: Instant, other: Instant): Instant => (isBefore(one, other) ? other : one);
