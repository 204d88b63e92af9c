import type { Cell } from './cell';
import type { DayOrder } from './day';
import { daysWritten } from './day-text';
import { cells, weigh } from './evidence';
import { saysNone } from './placeholder';
import { plainDay } from './plain-cell';

export interface DayOrderEvidence {
  readonly dayOrder?: DayOrder;
  /** One sentence for the user. */
  readonly evidence: string;
  /** Indexes of the rows that can only be read the other way, ascending. */
  readonly contradictions: readonly number[];
  /** How many cells are a different day in each order: while none is decided, these cannot be read. */
  readonly depending: number;
}

/**
 * Decides the order of day and month in one or several date columns of a table from all their cells together: only a
 * part above 12 speaks. Years in front, named months and serial numbers need no order and say nothing. Against a clear
 * majority (ten to one) the others are reported and stand as they can only be read; closer than that, nothing is decided.
 * The answer does not depend on the order of the rows.
 */
export function decideDayOrder(columns: readonly (readonly Cell[])[]): DayOrderEvidence {
  const dayFirst: number[] = [];
  const monthFirst: number[] = [];
  let depending = 0;
  for (const column of columns) {
    column.forEach((cell, row) => {
      const said = typeof cell === 'string' ? voteOf(cell) : NONE;
      if (said === DAY_FIRST) dayFirst.push(row);
      else if (said === MONTH_FIRST) monthFirst.push(row);
      else if (said === EITHER) depending++;
    });
  }

  const { decided, contradictions } = weigh<DayOrder>(
    { convention: 'dmy', rows: dayFirst },
    { convention: 'mdy', rows: monthFirst },
  );
  const counts = `${cells(dayFirst.length)} can only be read day first, ${monthFirst.length} only month first`;
  if (decided !== undefined) return { dayOrder: decided, evidence: `${counts}.`, contradictions, depending };
  if (dayFirst.length > 0)
    return { evidence: `The dates contradict each other: ${counts}.`, contradictions, depending };
  const evidence =
    depending > 0
      ? `Nothing tells day from month in ${cells(depending)} (3/4/2026); confirm the order.`
      : 'No date needs an order to be read.';
  return { evidence, contradictions, depending };
}

const NONE = 0;
const DAY_FIRST = 1;
const MONTH_FIRST = 2;
const EITHER = 3;

function voteOf(text: string): number {
  const dayFirst = plainDay(text, 'dmy');
  const monthFirst = plainDay(text, 'mdy');
  if (dayFirst > 0 || monthFirst > 0) return vote(dayFirst, monthFirst);
  if (saysNone(text)) return NONE;

  const written = daysWritten(text);
  return 'bad' in written ? NONE : vote(written.dmy ?? NaN, written.mdy ?? NaN);
}

/** The vote of a text by the day it is in each order, NaN where it is none. */
function vote(dayFirst: number, monthFirst: number): number {
  if (dayFirst === monthFirst) return NONE;
  if (dayFirst > 0) return monthFirst > 0 ? EITHER : DAY_FIRST;
  return monthFirst > 0 ? MONTH_FIRST : NONE;
}
