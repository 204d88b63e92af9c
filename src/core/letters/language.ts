import { fold } from '../cells/text';
import type { Language } from '../policy/words';

const NAMES: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(en|eng|english|ingles)\b/],
  ['es', /^(es|esp|spa|spanish|espanol|castellano|espanhol)\b/],
  ['pt', /^(pt|por|portuguese|portugues|brazilian|brasileiro)\b/],
];

/** The language that a cell names as people write it: `pt-BR`, `Spanish`, `inglés`; else its text, as Templates may have it. */
export function languageIn(text: string): string {
  const folded = fold(text);
  return NAMES.find(([, names]) => names.test(folded))?.[0] ?? folded;
}

/** A language that Callsheet writes days and amounts in. */
export const isLanguage = (text: string): text is Language => NAMES.some(([language]) => language === text);
