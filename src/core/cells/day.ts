/** A calendar day without clock or zone: the serial number both spreadsheets use (45658 = 2025-01-01). */
export type Day = number;

/** Which part stands first in the written dates of a column: day, month or year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1970-01-01, the day from which `serialOf` counts. */
const EPOCH = 25569;
/** 1900-02-29 never was, but both spreadsheets number it: every earlier day sits one lower than a count would put it. */
const PHANTOM = 60;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Length of a month, 1 = January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Counts from a March-based year, so that the leap day comes last and needs no exception. */
function serialOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const serial = y * 365 + leapDays + dayOfYear - 719468 + EPOCH;
  return serial <= PHANTOM ? serial - 1 : serial;
}

/** The serial number of a calendar day, or null for a day that is not in the calendar (31 February) or before 1900. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= daysInMonth(year, month) ? serialOf(year, month, day) : null;
}

/** The calendar day of a serial number, from 1 = 1900-01-01 on. Serial 60 is shown as spreadsheets show it: 1900-02-29. */
export function civilOf(day: Day): Civil {
  if (day === PHANTOM) return { year: 1900, month: 2, day: 29 };

  const count = (day < PHANTOM ? day + 1 : day) - EPOCH + 719468;
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** ISO 8601: `2026-03-31`. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The last day of the month that `day` is in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return serialOf(year, month, daysInMonth(year, month));
}

/** The same day `months` later (or earlier); 31 January and one month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOf(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return serialOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The day with day and month exchanged, as a spreadsheet of another locale would have read it; null where none exists. */
export function swapDayAndMonth(day: Day): Day | null {
  const from = civilOf(day);
  return dayOf(from.year, from.day, from.month);
}
