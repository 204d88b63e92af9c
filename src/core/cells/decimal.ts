/** What parts the whole from the fraction in a column of amounts. */
export type DecimalMark = '.' | ',';

/** Beyond this an amount in minor units is no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

const SCALES = [1, 10, 100, 1000, 10000] as const;

/** 10 to the power of a currency's exponent. */
export const scaleOf = (exponent: number): number => SCALES[exponent] || 100;

/** Thousands marks in any convention: spaces of every width and the Swiss apostrophes. */
const QUIET = " '\u00a0\u2009\u202f\u2019\u02bc\u00b4`";

/**
 * Written numerals as whole minor units, rounded half away from zero: `-1,234.50`, `$99`, `1'234`, `1,23,456`, `.5`.
 * NaN where they are not written with this decimal mark, Infinity beyond `LARGEST`.
 */
export function minorFromText(text: string, mark: DecimalMark | undefined, exponent: number): number {
  const negative = text.startsWith('-');
  let at = negative ? 1 : 0;
  if (text[at] === '$') at++;

  const other = mark && (mark === '.' ? ',' : '.');
  let value = 0;
  /** Digits since the last mark, before the first one, and between two of them: three, or two the Indian way. */
  let width = 0;
  let first = 0;
  let middle = 0;
  let separator: string | undefined;
  /** Digits since the decimal mark; -1 before there is one. */
  let decimals = -1;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      width++;
      if (decimals < exponent) value = value * 10 + digit;
      else if (decimals === exponent && digit > 4) value++;
      if (decimals >= 0) decimals++;
      continue;
    }
    const char = text[at]!;
    if (decimals >= 0) return NaN;
    if (char === mark && (!first || width === 3)) {
      decimals = 0;
      continue;
    }
    if (!first) {
      // "0,500" is no thousands group.
      if (value === 0 || width > 3 || (char !== other && !QUIET.includes(char))) return NaN;
      separator = char;
      first = width;
    } else {
      const pair = width === 2 && char === ',' && first < 3;
      if (char !== separator || (middle ? width !== middle : width !== 3 && !pair)) return NaN;
      middle = width;
    }
    width = 0;
  }
  if (width === 0 || (decimals < 0 && first > 0 && width !== 3)) return NaN;

  const minor = value * scaleOf(exponent - Math.max(0, Math.min(decimals, exponent)));
  return minor > LARGEST ? Infinity : negative ? 0 - minor : minor;
}

/**
 * A number of major units as whole minor units: its shortest decimal text, rounded half away from zero, so 1.005 is
 * 1.01 and 19.989999999999998 is 19.99. A price with more decimals than the currency has (12.3456) is rounded too.
 * NaN where the amount is not finite or too large to be exact.
 */
export function minorFromNumber(major: number, exponent: number): number {
  const scaled = major * scaleOf(exponent);
  const rounded = Math.round(scaled);
  const rest = Math.abs(scaled - rounded);
  // Below 2^45 the product is off by less than 0.01, so only a near half needs its decimal text.
  if (rest < 0.49 && Math.abs(scaled) < 35184372088832) return rounded + 0;
  const minor = minorFromText(String(major), '.', exponent);
  return minor < Infinity ? minor : NaN;
}
