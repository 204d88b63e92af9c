import { toMinor } from '../core/cells/currency';
import { formatMoney } from '../core/cells/format-money';
import type { Language } from '../core/policy/words';

/** An amount of an answer, written as the sentences beside it write theirs. */
export const moneyIn =
  (language: Language) =>
  (value: number, currency: string): string =>
    formatMoney(toMinor(value, currency), currency, language);
