import type { Day } from '../cells/day';

/** What falls due on one day. */
export interface Upcoming {
  readonly due: Day;
  readonly amount: number;
  /** Earliest of those issued since set-up read the ledger; null where none was. */
  readonly issued: Day | null;
}
