import { readAmount, type DecimalMark } from '../../core/cells/amount';
import { exponentOf, toMajor } from '../../core/cells/currency';
import type { Day } from '../../core/cells/day';
import { civilOf } from '../../core/cells/day';
import type { Instant } from '../../core/outbox/outbox-row';
import type { Plural, Words } from '../words/words';
import { fill } from '../words/words';

/** How this user reads numbers, days and counts. Amounts are minor units of their currency. */
export interface Formats {
  amount(minor: number, currency: string): string;
  /** Minor units of an amount as this user writes it; null for nothing, NaN for what is no amount. */
  minor(text: string, currency: string): number | null;
  count(n: number): string;
  /** A number from a cell, with as many decimals as it has, up to four. */
  number(n: number): string;
  /** One decimal, as scores are shown. */
  score(score: number): string;
  /** A ratio as a percentage, without decimals. */
  share(ratio: number): string;
  day(day: Day): string;
  /** The time of day, with its day where that is another one than `today`. */
  time(instant: Instant, today: Day): string;
  /** The form of a plural for `n`, with `{count}` filled in. */
  plural(words: Plural, n: number, values?: Readonly<Record<string, string | number>>): string;
}

/** Numbers follow the host's locale, as the sheet beside them does; names of months and plurals the pane's language. */
export function formatsFor(locale: string, words: Words): Formats {
  const numbers = known(locale.replace(/_/g, '-')) ?? 'en-US';
  const language = numbers.split('-')[0] === words.language ? numbers : words.language;
  const fixed = new Map<number, Intl.NumberFormat>();
  // Grouped always: some languages leave four digits alone, which the sheets do not and a column of amounts should not.
  const decimals = (digits: number): Intl.NumberFormat => {
    const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true };
    const format = fixed.get(digits) ?? new Intl.NumberFormat(numbers, exactly);
    fixed.set(digits, format);
    return format;
  };
  const plain = new Intl.NumberFormat(numbers, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 });
  // A day has no zone: it is written down as the same day in UTC.
  const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(numbers, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(language);

  const mark = plain.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';

  const dayText = (serial: Day): string => {
    const { year, month, day } = civilOf(serial);
    return days.format(Date.UTC(year, month - 1, day));
  };
  const count = (n: number): string => decimals(0).format(n);
  return {
    amount: (minor, currency) => decimals(exponentOf(currency)).format(toMajor(minor, currency)),
    minor: (text, currency) => minorIn(text, mark, currency),
    count,
    number: (n) => plain.format(n),
    score: (score) => decimals(1).format(score),
    share: (ratio) => percent.format(ratio),
    day: dayText,
    time: ({ day, second }, today) => (day === today ? '' : `${dayText(day)}, `) + times.format(second * 1000),
    plural: (forms, n, values = {}) =>
      fill(plurals.select(n) === 'one' ? forms.one : forms.other, { ...values, count: count(n) }),
  };
}

function minorIn(text: string, mark: DecimalMark, currency: string): number | null {
  const read = readAmount(text.replace(/[\u00a0\u202f]/g, ' '), mark, exponentOf(currency));
  return 'minor' in read ? read.minor : 'blank' in read ? null : NaN;
}

function known(locale: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? null;
  } catch {
    return null;
  }
}
