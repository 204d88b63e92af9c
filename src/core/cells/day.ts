/** A calendar day without clock or zone: the serial number both spreadsheets use (45658 = 2025-01-01). */
export type Day = number;

/** Which part stands first in the written dates of a column: day, month or year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1900-02-29 never was, but both spreadsheets number it: every earlier day sits one lower than a count would put it. */
const PHANTOM = 60;
const numbered = (count: number): Day => (count <= PHANTOM ? count - 1 : count);

/** Months are counted through, from January of year 0. */
const monthCount = (year: number, month: number): number => year * 12 + month - 1;

/** Days up to the first of a month, by years that begin in March: so the leap day comes last and needs no exception. */
function daysTo(months: number): number {
  const year = Math.floor((months - 2) / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * (months - 2 - year * 12) + 2) / 5) - 693899;
}

const lengthOf = (months: number): number => daysTo(months + 1) - daysTo(months);

/** The month that a day is in: the last one that does not begin after it. Months of 30.4 days give no guess too early. */
function monthOf(day: Day): number {
  let months = monthCount(1900, 1) + Math.floor(day / 30.4);
  while (numbered(daysTo(months)) > day) months--;
  return months;
}

/** Length of a month, 1 = January. */
export const daysInMonth = (year: number, month: number): number => lengthOf(monthCount(year, month));

/** The serial number of a calendar day, or null for a day that is not in the calendar (31 February) or before 1900. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= daysInMonth(year, month) ? numbered(daysTo(monthCount(year, month)) + day - 1) : null;
}

/** The calendar day of a serial number, from 1 = 1900-01-01 on. Serial 60 is shown as spreadsheets show it: 1900-02-29. */
export function civilOf(day: Day): Civil {
  const months = monthOf(day);
  return {
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
    day: day - numbered(daysTo(months)) + 1,
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** ISO 8601: `2026-03-31`. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The last day of the month that `day` is in. */
export const endOfMonth = (day: Day): Day => numbered(daysTo(monthOf(day) + 1) - 1);

/** The same day `months` later (or earlier); 31 January and one month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const target = monthOf(day) + months;
  return numbered(daysTo(target) + Math.min(civilOf(day).day, lengthOf(target)) - 1);
}

/** The day with day and month exchanged, as a spreadsheet of another locale would have read it; null where none exists. */
export function swapDayAndMonth(day: Day): Day | null {
  const from = civilOf(day);
  return dayOf(from.year, from.day, from.month);
}
