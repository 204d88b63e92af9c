import { currencyOf } from './currency';
import { fold } from './text';

/** An amount taken apart: the bare numerals, its sign, and the currency written around them. */
export interface Affixes {
  readonly numerals: string;
  readonly negative: boolean;
  readonly currency?: string;
  readonly symbol?: string;
}

/** Signs that several currencies share. */
const SHARED = /^(\$|kr\.?|rs\.?|f|£e|¢|pesos?|dollars?|dinar|riyal|rial|ريال|دينار|درهم|جنيه)$/;
/** Credit and debit words; S and H are Soll and Haben. */
const CREDIT = /^(cr\.?|h|haben|ac|av)$/;
const DEBIT = /^(dr\.?|s|soll|d)$/;
const MINUS = /[-\u2010-\u2013\u2212]/g;

/** Splits `(€ 1.234,56)` or `1,234.56 CR` into numerals, sign and currency; null where anything else is written. */
export function readAffixes(text: string): Affixes | null {
  const parts = /^([^0-9]*?)([.,\u066b]?[0-9](?:.*[0-9])?)([^0-9]*)$/.exec(text);
  if (!parts) return null;

  let [, before = '', numerals = '', after = ''] = parts;
  // "Rs.500": a point after letters closes the abbreviation.
  if (/^[.,]/.test(numerals) && /[^\s\d(+-]$/.test(before)) {
    before += numerals.charAt(0);
    numerals = numerals.slice(1);
  }
  // "1.250,-" and "500/-" say that there are no cents; "1430." ends with a bare mark.
  const noCents = /^([.,])[-\u2013\u2014]{1,2}/.exec(after);
  if (noCents) numerals += `${noCents[1]}00`;
  after = after.replace(/^[.,][-\u2013\u2014]{1,2}|^\/-|^[.,](?=\s|$)/, '');

  const parenthesized = before.includes('(') && after.includes(')');
  if (!parenthesized && /[()]/.test(before + after)) return null;
  const minuses = (before.match(MINUS) ?? []).length + (after.match(MINUS) ?? []).length;

  const strip = (part: string): string => part.replace(MINUS, ' ').replace(/[()+]/g, ' ').replace(/\s+/g, ' ').trim();
  let credits = Math.max(minuses, parenthesized ? 1 : 0);
  let currency: string | undefined;
  let symbol: string | undefined;
  for (const affix of [strip(before), strip(after)]) {
    for (const word of wordsOf(affix)) {
      const plain = fold(word);
      const code = currencyOf(word);
      if (code !== null && (currency === undefined || currency === code)) currency = code;
      else if (SHARED.test(plain) && symbol === undefined) symbol = word;
      else if (CREDIT.test(plain)) credits++;
      else if (!DEBIT.test(plain)) return null;
    }
  }
  if (credits > 1) return null;
  return {
    numerals,
    negative: credits === 1,
    ...(currency === undefined ? {} : { currency }),
    ...(symbol === undefined || currency !== undefined ? {} : { symbol }),
  };
}

/** An affix is one name as a whole ("US dollars") or several words ("EUR CR"). */
function wordsOf(affix: string): readonly string[] {
  if (affix === '') return [];
  return currencyOf(affix) === null ? affix.split(' ') : [affix];
}
