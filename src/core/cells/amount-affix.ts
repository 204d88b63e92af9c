import { currencyOf } from './currency';
import { remember } from './remember';
import { fold } from './text';

/** An amount taken apart: the bare numerals, its sign, and the currency written around them. */
export interface Affixes {
  readonly numerals: string;
  readonly negative: boolean;
  readonly currency?: string;
  readonly symbol?: string;
}

type Meaning = Omit<Affixes, 'numerals'>;

/** Signs that several currencies share. */
const SHARED = /^(\$|kr\.?|rs\.?|f|¢|pesos?|dollars?|dinar|riyal|rial|ريال|دينار|درهم|جنيه)$/;
/** Credit and debit words; S and H are Soll and Haben. */
const CREDIT = /^(cr\.?|h|haben)$/;
const DEBIT = /^(dr\.?|s|soll)$/;
const MINUS = /[-\u2010-\u2013\u2212]/g;

/** Splits `(€ 1.234,56)` or `1,234.56 CR` into numerals, sign and currency; null where anything else is written. */
export function readAffixes(text: string): Affixes | null {
  let start = 0;
  let end = text.length;
  while (start < end && !isDigit(text, start)) start++;
  while (end > start && !isDigit(text, end - 1)) end--;
  if (start === end) return null;

  const leading = text.charAt(start - 1);
  // ".5" is a half, but in "Rs.500" the point closes the abbreviation.
  if ((leading === '.' || leading === ',') && !/[^\s(+-]/.test(text.charAt(start - 2))) start--;

  // "1.250,-" and "500/-" say that there are no cents; "1430." ends with a bare mark.
  const noCents = /^([.,])[-\u2013\u2014]{1,2}/.exec(text.slice(end));
  const after = text.slice(end).replace(/^[.,][-\u2013\u2014]{1,2}|^\/-|^[.,](?=\s|$)/, '');
  const meaning = meaningOf(`${text.slice(0, start)}0${after}`);
  return meaning && { numerals: text.slice(start, end) + (noCents ? `${noCents[1]}00` : ''), ...meaning };
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** A column repeats the same few affixes: each is worked out once. A zero stands where the numerals are. */
const meaningOf = remember((affixes: string): Meaning | null => {
  const [before = '', after = ''] = affixes.split('0');
  return workOut(before, after);
});

function workOut(before: string, after: string): Meaning | null {
  const parenthesized = before.includes('(') && after.includes(')');
  if (!parenthesized && /[()]/.test(before + after)) return null;

  const minuses = (before.match(MINUS) ?? []).length + (after.match(MINUS) ?? []).length;
  let credits = Math.max(minuses, parenthesized ? 1 : 0);
  let currency: string | undefined;
  let symbol: string | undefined;
  for (const word of [...wordsOf(before), ...wordsOf(after)]) {
    const plain = fold(word);
    const code = currencyOf(word);
    if (code !== null && (currency === undefined || currency === code)) currency = code;
    else if (SHARED.test(plain) && symbol === undefined) symbol = word;
    else if (CREDIT.test(plain)) credits++;
    else if (!DEBIT.test(plain)) return null;
  }
  if (credits > 1) return null;
  return {
    negative: credits === 1,
    ...(currency === undefined ? {} : { currency }),
    ...(symbol === undefined || currency !== undefined ? {} : { symbol }),
  };
}

/** An affix is one name as a whole ("US dollars") or several words ("EUR CR"). */
function wordsOf(affix: string): readonly string[] {
  const bare = affix.replace(MINUS, ' ').replace(/[()+]/g, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return [];
  return currencyOf(bare) === null ? bare.split(' ') : [bare];
}
