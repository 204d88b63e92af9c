import { actionWords } from '../../../src/core/action/words/action-words';
import { en } from '../../../src/core/action/words/en';
import { es } from '../../../src/core/action/words/es';
import { pt } from '../../../src/core/action/words/pt';

/** Every text with the place where it stands. */
const texts = (words: object, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as const] : texts(value as object, `${at}${key}.`),
  );

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['Spanish', es],
  ['Portuguese', pt],
])('%s', (_, words) => {
  it('says everything that English says, with the same values in it', () => {
    const own = new Map(texts(words));
    expect([...own.keys()].sort()).toEqual(
      texts(en)
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, text] of texts(en)) expect([key, gaps(own.get(key)!)]).toEqual([key, gaps(text)]);
  });
});

it.each([
  ['en', en],
  ['es', es],
  ['pt', pt],
] as const)('what ships of "%s" is what its catalog says', (language, words) => {
  expect(actionWords(language)).toEqual(words);
});
