import type { Cell } from './cell';
import { dayOf, type Day, type DayOrder } from './day';
import { LARGEST, minorFromNumber, scaleOf, type DecimalMark } from './decimal';

/** Spaces and apostrophes part thousands in any convention. */
const isQuiet = (code: number): boolean =>
  code === 32 || code === 39 || code === 160 || code === 0x2009 || code === 0x2019 || code === 0x202f;

const POINT = 46;
const COMMA = 44;

/**
 * The fast way through a column: the amount of a number, or of text in its plainest shape (`-1,234.50`, `$99`), in
 * minor units. NaN for everything else, blanks included: `readAmount` then says what the cell holds.
 */
export function plainMinor(cell: Cell, mark: DecimalMark | undefined, exponent: number): number {
  if (typeof cell === 'number') return minorFromNumber(cell, exponent);
  if (typeof cell !== 'string') return NaN;

  const markCode = mark === undefined ? 0 : mark === '.' ? POINT : COMMA;
  let groupCode = mark === undefined ? 0 : POINT + COMMA - markCode;
  const end = cell.length;
  let at = 0;
  const negative = cell.charCodeAt(0) === 45;
  if (negative) at++;
  if (cell.charCodeAt(at) === 36) at++;

  let value = 0;
  let digits = 0;
  /** Digits since the last thousands mark, and since the decimal mark; -1 before there is one. */
  let group = -1;
  let decimals = -1;
  for (; at < end; at++) {
    const code = cell.charCodeAt(at);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
      else if (group >= 0) group++;
    } else if (code === markCode && decimals < 0 && (group < 0 || group === 3)) {
      decimals = 0;
    } else if (
      (code === groupCode || (group < 0 && isQuiet(code))) &&
      decimals < 0 &&
      (group < 0 ? digits > 0 && digits <= 3 : group === 3)
    ) {
      groupCode = code;
      // "0,500" is no thousands group.
      if (value === 0) return NaN;
      group = 0;
    } else {
      return NaN;
    }
  }
  if (digits === 0 || (decimals < 0 && group >= 0 && group !== 3) || decimals > exponent) return NaN;

  const minor = value * scaleOf(exponent - Math.max(decimals, 0));
  return minor > LARGEST ? NaN : negative ? 0 - minor : minor;
}

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
  if (whole !== value || whole < 19900101 || whole > 21001231) return NaN;
  return dayOf(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100) ?? NaN;
}

/**
 * The fast way through a column: the day of a serial number, or of text in its plainest shape (`2026-03-31`, and
 * `31/12/2025` once the order is known). NaN for everything else: `readDay` then says what the cell holds.
 */
export function plainDay(cell: Cell, order: DayOrder | undefined): Day {
  if (typeof cell === 'number') return dayFromNumber(cell);
  if (typeof cell !== 'string' || cell.length < 8 || cell.length > 10) return NaN;

  let first = 0;
  let second = 0;
  let third = 0;
  let part = 0;
  let width = 0;
  let firstWidth = 0;
  let separator = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      if (part === 0) first = first * 10 + digit;
      else if (part === 1) second = second * 10 + digit;
      else third = third * 10 + digit;
      width++;
    } else if (
      (code === 45 || code === 46 || code === 47) &&
      (part === 0 || code === separator) &&
      part < 2 &&
      width > 0
    ) {
      separator = code;
      if (part === 0) firstWidth = width;
      else if (width > 2) return NaN;
      part++;
      width = 0;
    } else {
      return NaN;
    }
  }
  if (part !== 2) return NaN;
  if (firstWidth === 4) return width > 0 && width <= 2 && first < 2200 ? (dayOf(first, second, third) ?? NaN) : NaN;
  if (firstWidth > 2 || width !== 4 || third >= 2200) return NaN;
  if (order === 'dmy') return dayOf(third, second, first) ?? NaN;
  return order === 'mdy' ? (dayOf(third, first, second) ?? NaN) : NaN;
}
