import { minorFromDigits, type DecimalMark } from './decimal';
import { plainMinor } from './plain-cell';

type NumeralsReading =
  { readonly minor: number } | { readonly ambiguous: readonly [number, number] } | { readonly bad: string };

/** Thousands marks other than point and comma: spaces of every width and the Swiss apostrophes. */
const QUIET = /[ \u00a0\u2009\u202f'\u2019\u02bc\u00b4`]/;

/** Whether the whole part is written with one thousands mark, in threes or the Indian way (1,23,45,600). */
function isWhole(text: string, mark: DecimalMark): boolean {
  if (/^\d*$/.test(text)) return true;
  const separators = text.replace(/\d/g, '');
  const separator = separators.charAt(0);
  if (separator === mark || separators !== separator.repeat(separators.length)) return false;
  if (separator !== '.' && separator !== ',' && !QUIET.test(separator)) return false;

  const groups = text.split(separator);
  const first = groups[0] ?? '';
  const middle = groups.slice(1, -1);
  const threes = middle.every((group) => group.length === 3) && first.length <= 3;
  const indian = separator === ',' && middle.every((group) => group.length === 2) && first.length <= 2;
  return first.length > 0 && groups[groups.length - 1]?.length === 3 && (threes || indian);
}

/** Reads numerals with a given decimal mark; NaN where they are not written that way. */
function minorWith(text: string, mark: DecimalMark, exponent: number): number | null {
  const at = text.lastIndexOf(mark);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!isWhole(whole, mark) || !/^\d*$/.test(fraction)) return null;
  return minorFromDigits(whole.replace(/\D/g, '') + fraction, fraction.length, exponent);
}

/** The decimal marks that can have been meant by these numerals: one, both, or none. */
export function possibleMarks(numerals: string): readonly DecimalMark[] {
  const text = plainMarks(numerals);
  return (['.', ','] as const).filter((mark) => minorWith(text, mark, 0) !== null && !looksOctal(text, mark));
}

/** "0.500" or "0,500" is no thousands group. */
const looksOctal = (text: string, mark: DecimalMark): boolean =>
  /^0+[.,]/.test(text) && !text.startsWith(mark, text.search(/[.,]/));

/** The Arabic decimal and thousands marks name themselves. */
function plainMarks(numerals: string): string {
  return /[\u066b\u066c]/.test(numerals) ? numerals.replace(/\u066c/g, '').replace(/\u066b/g, '.') : numerals;
}

/** Reads bare numerals as minor units by the decimal mark of their column; without one, if only one reading exists. */
export function readNumerals(numerals: string, mark: DecimalMark | undefined, exponent: number): NumeralsReading {
  const plain = plainMinor(numerals, mark, exponent);
  if (plain === plain) return { minor: plain };

  const text = plainMarks(numerals);
  const marks = possibleMarks(numerals);
  if (marks.length === 0) return { bad: 'is not an amount; write it as a number.' };

  const used = text === numerals ? mark : '.';
  if (used !== undefined && !marks.includes(used)) {
    return { bad: `is not written with the decimal ${used === '.' ? 'point' : 'comma'} of its column; check it.` };
  }
  const first = minorWith(text, used ?? marks[0] ?? '.', exponent) ?? NaN;
  if (used !== undefined || marks.length === 1) return { minor: first };

  const second = minorWith(text, ',', exponent) ?? NaN;
  return Object.is(first, second) ? { minor: first } : { ambiguous: [first, second] };
}
