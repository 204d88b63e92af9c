import { dayOf, type Day } from './day';

/** Serial numbers that can be meant as a day in a ledger: 1990-01-01 to 2100-12-31. */
const FIRST = 32874;
const LAST = 73415;

/**
 * The day that a number means: a serial number between 1990 and 2100, its time cut off, or eight digits `yyyymmdd`.
 * NaN for any other number: 45 in a date column is a count, not a day in 1900.
 */
export function dayFromNumber(value: number): Day {
  const whole = Math.floor(value);
  if (whole >= FIRST && whole <= LAST) return whole;
  const day = whole === value ? dayOf(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100) : null;
  return day !== null && day >= FIRST && day <= LAST ? day : NaN;
}
