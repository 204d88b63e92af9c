import type { Day } from '../core/cells/day';

/** A day among the cells of an answer: each host shows it as its own kind of date. */
export interface DayCell {
  readonly day: Day;
}

export const isDayCell = (value: unknown): value is DayCell =>
  typeof value === 'object' && value !== null && 'day' in value;
