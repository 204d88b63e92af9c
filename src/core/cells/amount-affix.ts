import { currencyOf } from './currency';
import type { DecimalMark } from './decimal';
import { remember } from './remember';
import { cleanNumerals, fold } from './text';

/** What is written around the numerals of an amount. */
interface Affixes {
  readonly sign: 1 | -1;
  readonly currency?: string | undefined;
  /** A sign that several currencies share, where no currency is named. */
  readonly symbol?: string | undefined;
}

/** An amount taken apart. */
export interface AmountParts extends Affixes {
  readonly numerals: string;
  /** The decimal mark that the numerals themselves name, whatever their column says. */
  readonly mark?: DecimalMark;
}

/**
 * What stands before the numerals, the numerals, how they end, what stands behind. ".5" is a half, but in "Rs.500" the
 * point closes the abbreviation; "1.250,-" and "500/-" say that there are no cents; "1430." ends with a bare mark.
 */
const AMOUNT =
  /^((?:\D*[\s(+-])?(?=[.,]\d)|\D*)([.,]?\d(?:.*\d)?)(?:([.,])[-\u2013\u2014]{1,2}|\/-|[.,](?=\s|$))?(.*)$/;

/** Signs that several currencies share. */
const SHARED = /^(\$|kr\.?|rs\.?|f|¢|pesos?|dollars?|dinar|riyal|rial|ريال|دينار|درهم|جنيه)$/;
/** Credit and debit words; S and H are Soll and Haben. */
const CREDIT = /^(cr\.?|h|haben)$/;
const DEBIT = /^(dr\.?|s|soll)$/;
const MINUS = /[-\u2010-\u2013\u2212]/g;

/** A column repeats the same few affixes: each is worked out once. A zero stands where the numerals are. */
const affixesOf = remember((text: string): Affixes | null => {
  const bare = text.replace(/\((.*0.*)\)/, '$1');
  if (/[()]/.test(bare)) return null;

  let credits = Math.max(bare.split(MINUS).length - 1, bare === text ? 0 : 1);
  let currency: string | undefined;
  let symbol: string | undefined;
  for (const word of bare.split('0').flatMap(wordsOf)) {
    const plain = fold(word);
    const code = currencyOf(word);
    if (code && (currency || code) === code) currency = code;
    else if (SHARED.test(plain) && !symbol) symbol = word;
    else if (CREDIT.test(plain)) credits++;
    else if (!DEBIT.test(plain)) return null;
  }
  if (credits > 1) return null;
  return { sign: credits === 1 ? -1 : 1, currency, symbol: currency ? undefined : symbol };
});

/** An affix is one name as a whole ("US dollars") or several words ("EUR CR"). */
function wordsOf(affix: string): readonly string[] {
  const words = affix.replace(MINUS, ' ').match(/[^\s+]+/g) || [];
  const whole = words.join(' ');
  return currencyOf(whole) ? [whole] : words;
}

/** Splits `(€ 1.234,56)` or `1,234.56 CR` into numerals, sign and currency; null where anything else is written. */
export const takeApart = remember((text: string): AmountParts | null => {
  const [, before, numerals, mark = '', after] = AMOUNT.exec(cleanNumerals(text)) || [];
  const affixes = numerals && affixesOf(`${before}0${after}`);
  if (!affixes) return null;
  // The Arabic decimal and thousands marks name themselves.
  if (!/[\u066b\u066c]/.test(numerals)) return { ...affixes, numerals: numerals + mark };
  return { ...affixes, numerals: numerals.replace(/\u066c/g, ',').replace(/\u066b/g, '.'), mark: '.' };
});
