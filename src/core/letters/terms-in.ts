import type { Policy } from '../policy/policy';
import { languageIn } from './language';

type Terms = Policy['letters'];

/** What recipients read in their own language. */
const SPOKEN = ['creditorDetails', 'signature', 'paymentMethods', 'writtenPolicy', 'lateFee', 'optOutLine'] as const;

/** Stands in a line of its own, before what is for letters in that language alone: `[es]`, `[pt-BR]`. */
const MARK = /^[ \t]*\[([a-z]{2})(?:-[a-z]{2})?\][ \t]*$/i;

/** The terms of Policy as a letter in this language gives them; a text without marks is for every language. */
export const termsIn = (terms: Terms, language: string): Terms => ({
  ...terms,
  ...Object.fromEntries(SPOKEN.map((name) => [name, textIn(terms[name], language)])),
});

/** What stands under the mark of a language, else what stands before the first mark. */
function textIn(text: string, language: string): string {
  const texts = new Map<string, string[]>([['', []]]);
  let lines = texts.get('')!;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, mark] = MARK.exec(line) ?? [];
    if (mark === undefined) lines.push(line);
    else texts.set(languageIn(mark), (lines = []));
  }
  return (texts.get(language) ?? texts.get('')!).join('\n');
}
