import { unpaired } from '../../cells/headings/pair-coding';
import { remember } from '../../cells/remember';
import type { Language } from '../../policy/words';
import { pairs, places, sentences } from './compiled';
import { BETWEEN, catalogOf } from './places';
import type { ActionWords } from './words';

const linesIn = (coded: string): readonly string[] => unpaired(coded, pairs).split(BETWEEN);

/** All that a next action, a hold and a credit hold say in a language. */
export const actionWords = remember((language: Language): ActionWords =>
  catalogOf(linesIn(places), linesIn(sentences[language])),
);
