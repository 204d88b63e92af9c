import { takeApart } from './amount-affix';
import type { Cell } from './cell';
import { exponentOf } from './currency';
import { minorFromNumber, minorFromText, type DecimalMark } from './decimal';
import { saysNone } from './placeholder';
import { BLANK, misplaced, quoted } from './complaints';

export type { DecimalMark };

/**
 * What an amount cell says. `minor` is in minor units of `currency` where the cell states one, else at the exponent
 * that was asked for; `symbol` is a currency sign that several currencies share, as written ("$"). `ambiguous` holds
 * the amount with a decimal point and the amount with a decimal comma. `bad` is a sentence for the user.
 */
export type AmountReading =
  | { readonly minor: number; readonly currency?: string | undefined; readonly symbol?: string | undefined }
  | { readonly ambiguous: readonly [number, number] }
  | { readonly blank: true }
  | { readonly bad: string };

const TOO_LARGE = 'is too large to be kept to the cent; check the cell.';

/**
 * The fast way through a column: the amount of a number, or of text that is nothing but numerals (`-1,234.50`, `$99`),
 * in minor units. NaN for everything else, blanks included: `readAmount` then says what the cell holds.
 */
export function plainMinor(cell: Cell | undefined, mark: DecimalMark | undefined, exponent: number): number {
  if (typeof cell === 'number') return minorFromNumber(cell, exponent);
  const minor =
    typeof cell === 'string' ? minorFromText(cell, mark || markAt(cell, 3) || markAt(cell, 2), exponent) : NaN;
  return minor < Infinity ? minor : NaN;
}

/** One or two digits after the last mark are decimals whatever the mark, so no convention is needed for them. */
function markAt(text: string, fromEnd: number): DecimalMark | undefined {
  const char = text[text.length - fromEnd];
  return char === '.' || char === ',' ? char : undefined;
}

/**
 * Reads one amount. A number is taken as it stands, rounded half away from zero to the minor unit of its shortest
 * decimal text. Text is read with the decimal mark of its column; without one, only text that can be read in a single
 * way is read. Decimals beyond the currency's are rounded in the same way.
 */
export function readAmount(
  cell: Cell | undefined,
  decimalMark: DecimalMark | undefined,
  exponent: number,
): AmountReading {
  const plain = plainMinor(cell, decimalMark, exponent);
  if (typeof cell === 'string') {
    if (plain !== plain) return readText(cell, decimalMark, exponent);
    return cell.includes('$') ? { minor: plain, symbol: '$' } : { minor: plain };
  }
  if (plain === plain) return { minor: plain };
  if (typeof cell === 'number') return { bad: `The amount ${cell} ${TOO_LARGE}` };
  return typeof cell === 'boolean' ? misplaced(cell, 'an amount') : BLANK;
}

function readText(cell: string, decimalMark: DecimalMark | undefined, exponent: number): AmountReading {
  const shown = quoted(cell);
  const apart = takeApart(cell);
  if (!apart) return saysNone(cell) ? BLANK : { bad: whyNot(cell, shown) };

  const { numerals, sign, currency, symbol } = apart;
  const mark = apart.mark || decimalMark;
  const minorWith = (asked: DecimalMark): number =>
    minorFromText(numerals, asked, currency ? exponentOf(currency) : exponent) * sign + 0;
  const point = minorWith('.');
  const comma = minorWith(',');
  if (point !== point && comma !== comma) return { bad: whyNot(cell, shown) };

  const minor = mark === ',' || (!mark && point !== point) ? comma : point;
  if (minor !== minor) {
    return {
      bad: `${shown} is not written with the decimal ${mark === '.' ? 'point' : 'comma'} of its column; check it.`,
    };
  }
  if (!mark && comma === comma && comma !== minor) return { ambiguous: [point, comma] };
  return Math.abs(minor) < Infinity ? { minor, currency, symbol } : { bad: `The amount ${shown} ${TOO_LARGE}` };
}

function whyNot(cell: string, shown: string): string {
  if (/[%٪]/.test(cell)) return `${shown} is a percentage; an amount of money belongs here.`;
  if (/^\s*#/.test(cell)) return `The cell holds the error ${shown}; mend it in the sheet.`;
  return `${shown} is not an amount; write it as a number.`;
}
