import { fill } from '../policy/fill';
import { LANGUAGES, type Language } from '../policy/words';
import type { Difference } from './differences';
import { DIFFERENCE_WORDS } from './words/difference-words';
import { en } from './words/en';
import { es } from './words/es';
import { pt } from './words/pt';
import type { ReasonCode, ReasonWords } from './words/reason-words';

/** All that is said of letters that did not go out. */
export const REASON_WORDS: Readonly<Record<Language, ReasonWords>> = { en, es, pt };

/** Of what a mail service says: one line that fits a cell. */
const LONGEST = 200;

export interface Reason {
  readonly code: ReasonCode;
  readonly said: string;
}

/** A reason in one line; without what the service said where it said nothing. */
export function reasonText({ code, said }: Reason, language: Language): string {
  const line = said.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return fill(REASON_WORDS[language][code], { said: line })
    .replace(/ \(\)$/, '')
    .trim();
}

/** What is different in a letter since a person saw it. */
export function changedText(what: readonly Difference[], language: Language): string {
  const words = DIFFERENCE_WORDS[language];
  const said = what.map(({ of, before, after }) =>
    of === 'text' ? words.text : `${words[of]}: ${before || '–'} → ${after || '–'}`,
  );
  return reasonText({ code: 'changed', said: said.join('; ') }, language);
}

/** The reason that a cell gives, in whatever language it was written; null where it gives none of these. */
export function readReason(text: string): Reason | null {
  for (const language of LANGUAGES) {
    for (const [code, words] of Object.entries(REASON_WORDS[language]) as [ReasonCode, string][]) {
      const [before = '', after] = words.split('{said}');
      if (text === reasonText({ code, said: '' }, language)) return { code, said: '' };
      if (after === undefined || !text.startsWith(before) || !text.endsWith(after)) continue;
      return { code, said: text.slice(before.length, text.length - after.length) };
    }
  }
  return null;
}
