import { median } from './median';

/** The day on which an account usually pays, counted from the due day: less than 0 for who pays early. */
export const usualDay = (daysLate: readonly number[]): number => Math.round(median(daysLate));

/** The same as an expectation: of who pays early, too, none before the due day. */
export const habitOf = (daysLate: readonly number[]): number => Math.max(0, usualDay(daysLate));
