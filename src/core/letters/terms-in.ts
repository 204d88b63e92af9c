import { fold } from '../cells/text';
import type { Policy } from '../policy/policy';
import { languageIn } from './language';

type Terms = Policy['letters'];

/** What recipients read in their own language, in another where there is none in theirs. */
const SPOKEN = ['creditorDetails', 'signature', 'paymentMethods', 'writtenPolicy', 'lateFee'] as const;

/** A line of its own before what is for letters in one language: `[es]`, `[pt-BR]`, `[Spanish]`. */
const BRACKETS = /^\s*\[([^[\]]*)\]\s*$/;
/** As one word names a language; more are text that may begin like one: `[En línea]`. */
const ONE_WORD = /^[a-z]+(?:-[a-z]{2})?$/;

/**
 * The terms of Policy as a letter in this language gives them; a text without marks is for every language. Only languages
 * that there are templates in are marks: `[US]` before an account is text.
 */
export function termsIn(terms: Terms, language: string, languages: ReadonlySet<string>): Terms {
  const said = (name: (typeof SPOKEN)[number]): string => {
    const texts = textsOf(terms[name], languages);
    const inOrder = [texts.get(language) ?? '', ...texts.values()];
    return inOrder.find(saysIt) ?? inOrder.find((text) => text.trim() !== '') ?? '';
  };
  // Without one in the letter's language Callsheet has its own.
  const optOut = textsOf(terms.optOutLine, languages);
  return {
    ...terms,
    ...Object.fromEntries(SPOKEN.map((name) => [name, said(name)])),
    optOutLine: optOut.get(language) ?? optOut.get('')!,
  };
}

/** A text that ends with a colon only leads to what stands below a mark. */
const saysIt = (text: string): boolean => /[^:\s]\s*$/.test(text);

/** What stands under the marks of each language; under '' and first, what stands before them. */
function textsOf(text: string, languages: ReadonlySet<string>): ReadonlyMap<string, string> {
  const blocks = new Map<string, string[]>([['', []]]);
  let lines = blocks.get('')!;
  for (const line of text.split(/\r\n?|\n/)) {
    const mark = markIn(line, languages);
    if (mark === null) lines.push(line);
    else blocks.set(mark, (lines = blocks.get(mark) ?? []));
  }
  return new Map([...blocks].map(([language, said]) => [language, said.join('\n')]));
}

/** The language that a line names as a mark; null in any other line. */
function markIn(line: string, languages: ReadonlySet<string>): string | null {
  const named = fold(BRACKETS.exec(line)?.[1] ?? '');
  const language = ONE_WORD.test(named) ? languageIn(named) : named;
  return language !== '' && languages.has(language) ? language : null;
}
