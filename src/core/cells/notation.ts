import type { Day } from './day';
import { formatDay } from './format-day';
import { formatMoney } from './format-money';
import type { Language } from './language';
import { remember } from './remember';

/** How the reader of a sentence reads the amounts and days in it. */
export interface Notation {
  /** From minor units, with the currency. */
  money(minor: number, currency: string): string;
  day(day: Day): string;
}

/** What the sheets have, in every host: as the language writes it. */
export const notationOf = remember((language: Language): Notation => ({
  money: (minor, currency) => formatMoney(minor, currency, language),
  day: (day) => formatDay(day, language, 'sheet'),
}));
