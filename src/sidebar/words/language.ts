import { en } from './en';
import { es } from './es';
import { pt } from './pt';
import type { Language, Words } from './words';

export const catalogs: Readonly<Record<Language, Words>> = { en, es, pt };

const isLanguage = (text: string): text is Language => Object.keys(catalogs).includes(text);

/** The language to speak: what the person chose earlier, else that of the host's locale, else English. */
export function languageFor(locale: string, chosen: string | null): Language {
  const spoken = [chosen ?? '', (locale.split(/[-_]/)[0] ?? '').toLowerCase()];
  return spoken.find(isLanguage) ?? 'en';
}

/** Those that a Templates sheet may be written in besides, by the codes that letters have for them. */
const OTHERS: Readonly<Partial<Record<string, string>>> = {
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
};

/** A language in its own words; one that nothing here is written in as it is named. */
export const languageNamed = (language: string): string =>
  isLanguage(language) ? catalogs[language].languageName : (OTHERS[language] ?? language);
