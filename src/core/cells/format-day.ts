import { civilOf, isoDay, type Day } from './day';
import type { Language } from './language';

/** By language, as a month is cut short. */
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
};

/**
 * A day as a language writes it, never in numbers alone that others read month first: `3 mar 2026`. In English on the
 * sheets `2026-03-03`, and in a letter `Mar 3, 2026`.
 */
export function formatDay(day: Day, language: Language, where: 'sheet' | 'letter'): string {
  if (language === 'en' && where === 'sheet') return isoDay(day);
  const { year, month, day: dayOfMonth } = civilOf(day);
  const name = MONTHS[language].split(' ')[month - 1]!;
  return language === 'en' ? `${name} ${dayOfMonth}, ${year}` : `${dayOfMonth} ${name} ${year}`;
}
