/** What is said in all languages, short. The build works this module out and ships only its values. */
import { commonestPairs, pairCoded } from '../../cells/headings/pair-coding';
import type { Language } from '../../policy/words';
import { en } from './en';
import { es } from './es';
import { pt } from './pt';
import { BETWEEN, placesOf, sentencesAt } from './places';
import type { ActionWords } from './words';

const catalogs: Readonly<Record<Language, ActionWords>> = { en, es, pt };

const inAll = placesOf(en);

const written = inAll.join(BETWEEN);

const writtenSentences = Object.entries(catalogs).map(
  ([language, words]) => [language, sentencesAt(inAll, words).join(BETWEEN)] as const,
);

/** What the signs in these texts stand for. */
export const pairs = commonestPairs([written, ...writtenSentences.map(([, text]) => text)]);

/** Where each sentence belongs, once for all languages. */
export const places = pairCoded(written, pairs);

/** The sentences of each language, in the order of their places. */
export const sentences = Object.fromEntries(
  writtenSentences.map(([language, text]) => [language, pairCoded(text, pairs)]),
) as Readonly<Record<Language, string>>;
