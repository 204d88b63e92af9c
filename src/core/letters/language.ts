import { fold } from '../cells/text';
import { LANGUAGES, type Language } from '../policy/words';

/** Ours, and those that others are most likely to write templates in. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['en', /^(en|eng|english|ingles)\b/],
  ['es', /^(es|esp|spa|spanish|espanol|castellano|espanhol)\b/],
  ['pt', /^(pt|por|portuguese|portugues|brazilian|brasileiro)\b/],
  ['de', /^(de|deu|ger|german|deutsch|aleman|alemao)\b/],
  ['fr', /^(fr|fra|fre|french|francais|frances)\b/],
  ['it', /^(it|ita|italian|italiano)\b/],
  ['nl', /^(nl|nld|dut|dutch|nederlands|holandes|neerlandes)\b/],
];

/** The language that a cell names as people write it: `pt-BR`, `Spanish`, `inglés`; else its text, as Templates may have it. */
export function languageIn(text: string): string {
  const folded = fold(text);
  return NAMES.find(([, names]) => names.test(folded))?.[0] ?? folded;
}

/** A language that Callsheet writes days and amounts in. */
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
