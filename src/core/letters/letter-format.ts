import type { Day } from '../cells/day';
import { formatDay } from '../cells/format-day';
import { formatAmount, formatMoney } from '../cells/format-money';
import type { Language } from '../policy/words';

/** How a letter writes days and amounts of its currency, as its recipient does. */
export interface LetterFormat {
  readonly language: Language;
  /** In one way wherever it stands, short enough for a table and a subject. */
  readonly day: (day: Day) => string;
  /** With the currency, where one is stated. */
  readonly money: (minor: number) => string;
  readonly amount: (minor: number) => string;
}

export const letterFormat = (language: Language, currency: string): LetterFormat => ({
  language,
  day: (day) => formatDay(day, language, 'letter'),
  money: (minor) => formatMoney(minor, currency, language),
  amount: (minor) => formatAmount(minor, currency, language),
});
