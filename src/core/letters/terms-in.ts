import { fold } from '../cells/text';
import type { Policy } from '../policy/policy';
import { languageIn } from './language';

type Terms = Policy['letters'];

/** What recipients read in their own language, in another where there is none in theirs. */
const SPOKEN = ['creditorDetails', 'signature', 'paymentMethods', 'writtenPolicy', 'lateFee'] as const;

export type SpokenTerm = (typeof SPOKEN)[number];

/** These read the same in every language where they are written once. */
const ALIKE: readonly SpokenTerm[] = ['creditorDetails', 'signature'];

/** A line of its own before what is for letters in one language: `[es]`, `[pt-BR]`, `[Spanish]`. */
const BRACKETS = /^\s*\[([^[\]]*)\]\s*$/;
/** As one word names a language; more are text that may begin like one: `[En línea]`. */
const ONE_WORD = /^[a-z]+(?:-[a-z]{2})?$/;

/**
 * The terms of Policy as a letter in this language gives them; a text without marks is for every language. Only languages
 * that there are templates in are marks: `[US]` before an account is text.
 */
export function termsIn(terms: Terms, language: string, languages: ReadonlySet<string>): Terms {
  const said = (name: SpokenTerm): string => chosenIn(textsOf(terms[name], languages), language).text;
  // Without one in the letter's language Callsheet has its own.
  const optOut = textsOf(terms.optOutLine, languages);
  return {
    ...terms,
    ...Object.fromEntries(SPOKEN.map((name) => [name, said(name)])),
    optOutLine: optOut.get(language) ?? optOut.get('')!,
  };
}

/** What a letter in one language says in another. */
export interface TermInAnother {
  readonly term: SpokenTerm;
  readonly saidIn: string;
  readonly text: string;
}

/** Which of the terms a letter in this language says in another; what stands below no mark is in the workbook's `own`. */
export function inAnother(
  terms: Terms,
  language: string,
  languages: ReadonlySet<string>,
  own: string,
): readonly TermInAnother[] {
  return SPOKEN.flatMap((term): readonly TermInAnother[] => {
    const texts = textsOf(terms[term], languages);
    const { mark, text } = chosenIn(texts, language);
    const saidIn = mark || own;
    const isForAll = texts.size === 1 && ALIKE.includes(term);
    return saidIn === language || isForAll || text.trim() === '' ? [] : [{ term, saidIn, text }];
  });
}

/** What is said in this language, else what stands first that says something, with its mark. */
function chosenIn(
  texts: ReadonlyMap<string, string>,
  language: string,
): { readonly mark: string; readonly text: string } {
  const inOrder = [[language, texts.get(language) ?? ''] as const, ...texts];
  const [mark, text] =
    inOrder.find(([, one]) => saysIt(one)) ?? inOrder.find(([, one]) => one.trim() !== '') ?? (['', ''] as const);
  return { mark, text };
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
