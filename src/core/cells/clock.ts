import type { Day } from './day';

/** A minute on a clock somewhere. */
export interface Moment {
  readonly day: Day;
  /** Of the day, from midnight. */
  readonly minute: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A minute of the day as it is written everywhere: `08:00`. */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
