import type { InAnotherLanguage } from '../../core/tasks/letters/in-another-language';
import { languageNamed } from '../words/language';
import type { Words } from '../words/words';
import type { Formats } from './formats';

/** How many letters say what in another language than theirs, and where it is to be written in theirs. */
export function inAnotherText(
  { language, saidIn, letters, terms }: InAnotherLanguage,
  { inAnother }: Words,
  formats: Formats,
): string {
  const ours: Readonly<Partial<Record<string, string>>> = inAnother.languages;
  const named = (one: string): string => ours[one] ?? languageNamed(one);
  return formats.plural(inAnother.said, letters, {
    ...{ language: named(language), saidIn: named(saidIn), mark: language },
    what: terms.map(({ term }) => inAnother.terms[term]).join(', '),
  });
}
