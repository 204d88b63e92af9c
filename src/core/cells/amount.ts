import { readAffixes } from './amount-affix';
import { readNumerals } from './amount-numerals';
import type { Cell } from './cell';
import { exponentOf } from './currency';
import { minorFromNumber, type DecimalMark } from './decimal';
import { plainMinor } from './plain-cell';
import { saysNone } from './placeholder';
import { cleanNumerals } from './text';

export type { DecimalMark };

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
  const plain = plainMinor(cell, decimalMark, exponent);
  if (plain !== plain) return readText(cell, decimalMark, exponent);
  return cell.includes('$') ? { minor: plain, symbol: '$' } : { minor: plain };
}

function readText(cell: string, decimalMark: DecimalMark | undefined, exponent: number): AmountReading {
  if (!/[\d\u0660-\u0669\u06f0-\u06f9]/.test(cell) && saysNone(cell)) return BLANK;

  const shown = `“${cell.trim().slice(0, 40)}”`;
  const affixes = readAffixes(cleanNumerals(cell));
  if (!affixes) return { bad: whyNot(cell, shown) };

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

function whyNot(cell: string, shown: string): string {
  if (/[%٪]/.test(cell)) return `${shown} is a percentage; an amount of money belongs here.`;
  if (/^\s*#/.test(cell)) return `The cell holds the error ${shown}; mend it in the sheet.`;
  return `${shown} is not an amount; write it as a number.`;
}
