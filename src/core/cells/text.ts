import type { Cell } from './cell';

/** Marks that leave no ink: byte-order mark, zero-width and direction marks, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Accents once a letter is decomposed, the Arabic vowel signs among them, and the Arabic stretching dash. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
/** Letters that decomposition leaves whole, each with what it is written as. */
const LETTERS = 'ßss øo æae œoe łl đd ıi ىي ةه'.split(' ');
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Text as compared: lower case, accents stripped, digits and spaces plain, spaces collapsed, ends trimmed.
 * Only for comparing, never for showing.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/ +/g, ' ').trim();
  return plainDigits(text.replace(INVISIBLE, ''))
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[ßøæœłđıىة]/g, (letter) => LETTERS.find((pair) => pair.startsWith(letter))!.slice(1))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text as compared, with every dash as a hyphen. */
export const foldDashes = (text: string): string => fold(text).replace(/[\u2010-\u2015\u2212]/g, '-');

/** Arabic-Indic and Persian digits as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Text of a number with plain digits and plain single spaces, and nothing invisible. */
export function cleanNumerals(text: string): string {
  if (ASCII.test(text)) return text.trim().replace(/ {2,}/g, ' ');
  return plainDigits(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A customer's name as shown: ends trimmed, double spaces and trailing hyphens gone, letters untouched. */
export function cleanName(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/[ \-\u2010-\u2015]+$/, '')
    .trim();
}

/** A sentence that ends with a name, without the full stop of its own where the name brings one: `Inc.`. */
export const oneFullStop = (sentence: string): string => sentence.replace(/([^.])\.(\u2069?)\.(?=\s|$)/g, '$1.$2');

/**
 * A cell as it may be written to a sheet: text gets a leading apostrophe, always, so that no host takes it for a
 * formula, a date or a number. An empty text clears the cell and stays empty.
 */
export function writable(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
