import { en } from '../../../src/sidebar/words/en';
import { catalogs, languageFor } from '../../../src/sidebar/words/language';
import { fill } from '../../../src/sidebar/words/words';

type Leaf = readonly [path: string, text: string];

/** Every text of a catalog with its path; core's sentences and formula purposes have no counterpart in English. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || /^\.(letters\.)?(sentences|purposes)$/.test(path)) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(leaves(en));

describe.each(Object.values(catalogs))('the $languageName catalog', (words) => {
  it('says everything: no text is empty', () => {
    expect(leaves(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has a place for every value that the English text shows, and for no other', () => {
    const different = leaves(words).filter(
      ([path, text]) => String(holes(text)) !== String(holes(english.get(path) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('has no markup and no stray braces', () => {
    const odd = leaves(words).filter(([, text]) => /[<>]|\{(?!\w+\})|(?<!\{\w+)\}/.test(text));
    expect(odd).toEqual([]);
  });
});

it('says what core says in Spanish and Portuguese, and leaves English to core', () => {
  expect([en.sentences === null, catalogs.es.sentences !== null, catalogs.pt.sentences !== null]).toEqual([
    true,
    true,
    true,
  ]);
});

describe('the language of the pane', () => {
  it.each`
    locale     | chosen  | language
    ${'es-MX'} | ${null} | ${'es'}
    ${'pt_BR'} | ${null} | ${'pt'}
    ${'PT'}    | ${null} | ${'pt'}
    ${'de-DE'} | ${null} | ${'en'}
    ${''}      | ${null} | ${'en'}
    ${'es-MX'} | ${'en'} | ${'en'}
    ${'es-MX'} | ${'xx'} | ${'es'}
  `('is $language for locale "$locale" and choice $chosen', ({ locale, chosen, language }) => {
    expect(languageFor(locale as string, chosen as string | null)).toBe(language);
  });
});

it('leaves a hole standing where a value is missing, so that nobody reads a sentence without its figure', () => {
  expect(fill('{count} of {all}', { count: 3 })).toBe('3 of {all}');
});
