import type { Day } from '../cells/day';
import { formatDay } from '../cells/format-day';
import { formatAmount, formatMoney } from '../cells/format-money';
import type { Language } from '../policy/words';

/** How a letter writes days and amounts of its currency, as its recipient does. */
export interface LetterFormat {
  readonly language: Language;
  readonly day: (day: Day) => string;
  /** As a table has room for. */
  readonly shortDay: (day: Day) => string;
  /** With the currency, where one is stated. */
  readonly money: (minor: number) => string;
  readonly amount: (minor: number) => string;
}

export const letterFormat = (language: Language, currency: string): LetterFormat => ({
  language,
  day: (day) => formatDay(day, language, 'long'),
  shortDay: (day) => formatDay(day, language, 'short'),
  money: (minor) => formatMoney(minor, currency, language),
  amount: (minor) => formatAmount(minor, currency, language),
});
