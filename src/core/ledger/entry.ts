import type { Row } from '../cells/cell';
import type { Day } from '../cells/day';
import type { Standing } from './status-words';

/** One item row as the sheet states it, before the as-of day decides what of it is open. Amounts in minor units. */
export interface Entry {
  /** 1-based. */
  readonly row: number;
  readonly cells: Row;
  readonly account: string;
  /** '' where only the number is known. */
  readonly name: string;
  currency: string;
  readonly invoice: string;
  issued: Day | null;
  due: Day | null;
  settled: Day | null;
  /** Signed original amount; the open one where the sheet has no other. */
  readonly amount: number;
  /** Signed, what the money columns leave open, whatever status and dates say. */
  readonly open: number;
  /** Parts by first day past due, for a summary; null: credits, or no due day. */
  readonly parts: readonly Part[] | null;
  /** The sheet has columns that tell open from original. */
  readonly openStated: boolean;
  readonly standing: Standing;
  readonly disputed: boolean;
  readonly printedDays: number | null;
  /** The due cell holds something that could not be read, and is reported. */
  readonly dueUnread: boolean;
}

export interface Part {
  readonly firstDay: number | null;
  readonly minor: number;
}
