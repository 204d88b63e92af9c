import { fold } from '../../cells/text';
import { LANGUAGES, type Language } from '../../policy/words';
import { TONE_WORDS, type ToneWords } from './tone-words';

/** Words of a text that a reminder must not use, and such that a person should look at. */
export interface ToneFound {
  readonly never: readonly string[];
  readonly doubtful: readonly string[];
}

const SHOUTED = /!{2,}/;

/** Reads a text for threats, insults, third parties and exposure; in a language without a list, by all lists. */
export function toneOf(text: string, language: Language | null): ToneFound {
  const folded = fold(text);
  const read = (which: keyof ToneWords): readonly string[] => {
    const lists = (language === null ? LANGUAGES : [language]).flatMap((one) => TONE_WORDS[one][which]);
    return [...new Set(lists.flatMap((words) => folded.match(new RegExp(words, 'g')) ?? []))];
  };
  const shouted = SHOUTED.exec(text);
  return { never: read('never'), doubtful: [...read('doubtful'), ...(shouted ? [shouted[0]] : [])] };
}
