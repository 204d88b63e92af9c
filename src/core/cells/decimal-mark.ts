import { plainMinor } from './amount';
import { takeApart } from './amount-affix';
import { minorFromText, type DecimalMark } from './decimal';
import type { Question } from './evidence';

/** More decimals than any currency has, so that two readings of one text are never rounded to the same amount. */
const FINEST = 4;

/** Nothing is written around the numerals. */
const BARE = /^[-$]?\d.*\d$/;

/**
 * The decimal mark of amount columns: `4,235.00` and `1430.0` speak for the point, `1.234,56` for the comma, `1.234` for
 * neither. Numbers say nothing.
 */
export const decimalMarks: Question<DecimalMark> = {
  ways: ['.', ','],
  read(text, mark) {
    const plain = plainMinor(text, mark, FINEST);
    const apart = plain === plain || BARE.test(text) ? null : takeApart(text);
    return apart ? minorFromText(apart.numerals, apart.mark || mark, FINEST) : plain;
  },
};
