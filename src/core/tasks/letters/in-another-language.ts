import { lineText } from '../../letters/field-text';
import type { Letter } from '../../letters/letter';
import { inAnother, type SpokenTerm, type TermInAnother } from '../../letters/terms-in';
import type { LetterSources } from '../../letters/write-letter';

/** What Policy says to recipients, where letters have it in another language than their own. */
export interface InAnotherLanguage {
  /** Of the letters. */
  readonly language: string;
  readonly saidIn: string;
  readonly letters: number;
  /** Where to write it in theirs. */
  readonly terms: readonly { readonly term: SpokenTerm; readonly cell: string }[];
}

/** By the languages: how many letters say what in which other one. What a person has put into words of their own is not counted. */
export function inAnotherLanguage(
  letters: readonly Pick<Letter, 'language' | 'text'>[],
  { terms, templates, cellOf, fallback }: LetterSources,
): readonly InAnotherLanguage[] {
  const known = new Map<string, readonly TermInAnother[]>();
  const found = new Map<string, InAnotherLanguage>();
  for (const { language, text: whole } of letters) {
    const could = known.get(language) ?? inAnother(terms, language, templates.languages, fallback);
    known.set(language, could);
    const text = could.length === 0 ? '' : lineText(whole);
    const said = could.filter((one) => text.includes(lineText(one.text).slice(0, COMPARED)));
    for (const saidIn of new Set(said.map((one) => one.saidIn))) {
      const key = JSON.stringify([language, saidIn]);
      const before = found.get(key) ?? { language, saidIn, letters: 0, terms: [] };
      const own = said.filter((one) => one.saidIn === saidIn).map(({ term }) => ({ term, cell: cellOf(term) }));
      const added = own.filter(({ term }) => !before.terms.some((one) => one.term === term));
      found.set(key, { ...before, letters: before.letters + 1, terms: [...before.terms, ...added] });
    }
  }
  return [...found.values()];
}

/** A long one is cut in the letter. */
const COMPARED = 200;
