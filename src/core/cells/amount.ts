import { readAffixes } from './amount-affix';
import { readNumerals } from './amount-numerals';
import type { Cell } from './cell';
import { exponentOf } from './currency';
import { minorFromNumber } from './decimal';
import { saysNone } from './placeholder';
import { cleanNumerals } from './text';

export type DecimalMark = '.' | ',';

/**
 * What an amount cell says. `minor` is in minor units of `currency` where the cell states one, else at the exponent
 * that was asked for; `symbol` is a currency sign that several currencies share, as written ("$"). `ambiguous` holds
 * the amount with a decimal point and the amount with a decimal comma. `bad` is a sentence for the user.
 */
export type AmountReading =
  | { readonly minor: number; readonly currency?: string; readonly symbol?: string }
  | { readonly ambiguous: readonly [number, number] }
  | { readonly blank: true }
  | { readonly bad: string };

const BLANK: AmountReading = { blank: true };
const TOO_LARGE = 'is too large to be kept to the cent; check the cell.';

/**
 * Reads one amount. A number is taken as it stands, rounded half away from zero to the minor unit of its shortest
 * decimal text. Text is read with the decimal mark of its column; without one, only text that can be read in a single
 * way is read. Decimals beyond the currency's are rounded in the same way.
 */
export function readAmount(cell: Cell, decimalMark: DecimalMark | undefined, exponent: number): AmountReading {
  if (typeof cell === 'number') {
    const minor = minorFromNumber(cell, exponent);
    return minor === minor ? { minor } : { bad: `The amount ${cell} ${TOO_LARGE}` };
  }
  if (cell === null) return BLANK;
  if (typeof cell === 'boolean') return { bad: `The cell holds ${cell ? 'TRUE' : 'FALSE'} where an amount belongs.` };
  return readText(cell, decimalMark, exponent);
}

function readText(cell: string, decimalMark: DecimalMark | undefined, exponent: number): AmountReading {
  if (saysNone(cell)) return BLANK;

  const text = cleanNumerals(cell);
  const shown = `“${cell.trim().slice(0, 40)}”`;
  if (/[%٪]/.test(text)) return { bad: `${shown} is a percentage; an amount of money belongs here.` };
  if (text.charAt(0) === '#') return { bad: `The cell holds the error ${shown}; mend it in the sheet.` };

  const affixes = readAffixes(text);
  if (!affixes) return { bad: `${shown} is not an amount; write it as a number.` };

  const { numerals, negative, currency, symbol } = affixes;
  const read = readNumerals(numerals, decimalMark, currency === undefined ? exponent : exponentOf(currency));
  if ('bad' in read) return { bad: `${shown} ${read.bad}` };

  const signed = (minor: number): number => (negative ? 0 - minor : minor);
  if ('ambiguous' in read) return { ambiguous: [signed(read.ambiguous[0]), signed(read.ambiguous[1])] };
  if (read.minor !== read.minor) return { bad: `The amount ${shown} ${TOO_LARGE}` };
  return {
    minor: signed(read.minor),
    ...(currency === undefined ? {} : { currency }),
    ...(symbol === undefined ? {} : { symbol }),
  };
}
