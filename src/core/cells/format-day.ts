import { civilOf, isoDay, type Day } from './day';
import type { Language } from './language';

/** By language. The first three letters of a month are how it is cut short. */
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};

/**
 * A day as a language writes it, never in numbers alone that others read month first. Short, as on the sheets: `2026-03-03`,
 * `3 mar 2026`; long, as in a letter: `March 3, 2026`, `3 de marzo de 2026`.
 */
export function formatDay(day: Day, language: Language, style: 'short' | 'long'): string {
  if (language === 'en' && style === 'short') return isoDay(day);
  const { year, month, day: dayOfMonth } = civilOf(day);
  const name = MONTHS[language].split(' ')[month - 1]!;
  if (style === 'short') return `${dayOfMonth} ${name.slice(0, 3)} ${year}`;
  return language === 'en' ? `${name} ${dayOfMonth}, ${year}` : `${dayOfMonth} de ${name} de ${year}`;
}
