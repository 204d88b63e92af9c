import type { Warning } from '../../core/review/warning';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';

/** Early signs that an account will pay later, or not at all, in a sentence each. */
export const warningLines = (
  warnings: readonly Warning[],
  currency: string,
  { card }: Words,
  formats: Formats,
): readonly string[] =>
  warnings.map((warning) => {
    const shown = Object.entries(warning).map(([name, value]): [string, string] => {
      if (typeof value !== 'number') return [name, String(value ?? '')];
      return [
        name,
        name === 'amount' || name === 'usual' ? moneyText(value, currency, formats) : formats.count(Math.round(value)),
      ];
    });
    return fill(card.warnings[warning.code], Object.fromEntries(shown));
  });
