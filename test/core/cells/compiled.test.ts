import { meanings, months, rules, sayings } from '../../../src/core/cells/headings/compiled';
import { shortRules } from '../../../src/core/cells/headings/compile';
import { decoded, frontCoded } from '../../../src/core/cells/headings/front-coding';
import { languages } from '../../../src/core/cells/headings/languages';
import { rules as longRules } from '../../../src/core/cells/headings/rules';
import { fold } from '../../../src/core/cells/text';
import { wordsOf } from '../../../src/core/cells/words';

const phrasesOf = (coded: string): readonly string[] => coded.split('|').flatMap(decoded);

describe('the compiled tables', () => {
  it('write a list of phrases in order and each once, and give it back', () => {
    expect(frontCoded(['debitor', 'client', 'cliente', 'client'])).toBe('AclientGeAdebitor');
    expect(decoded('AclientGeAdebitor')).toEqual(['client', 'cliente', 'debitor']);
    expect(decoded(frontCoded([]))).toEqual([]);
    const long = ['x'.repeat(40), 'x'.repeat(39) + 'y'];
    expect(decoded(frontCoded(long))).toEqual(long);
  });

  it.each(languages)('hold every phrase of "$code", by what it says', ({ words, phrases, months: names }) => {
    for (const [meaning, list] of Object.entries(words)) {
      const keys = list.split('|').map((phrase) => wordsOf(phrase).join(''));
      expect(phrasesOf(meanings[meaning as keyof typeof words])).toEqual(expect.arrayContaining(keys));
    }
    for (const [saying, list] of Object.entries(phrases)) {
      expect(phrasesOf(sayings[saying as keyof typeof phrases])).toEqual(
        expect.arrayContaining(list.split('|').map(fold)),
      );
    }
    names.split(' ').forEach((name, index) => {
      expect(phrasesOf(months[index])).toEqual(expect.arrayContaining(name.split('/').map(fold)));
    });
  });

  it('hold umlauts as some keyboards spell them', () => {
    expect(phrasesOf(meanings.due)).toEqual(expect.arrayContaining(['fallig', 'faellig']));
    expect(phrasesOf(sayings.over)).toEqual(expect.arrayContaining(['uber', 'ueber']));
  });

  it('hold every rule', () => {
    const order = Object.keys(meanings);
    for (const [field, lines = ''] of Object.entries(longRules)) {
      const written = (rules[field] ?? '').split('|').map((rule) =>
        [...rule.slice(0, -2)]
          .map((place) => order[parseInt(place, 36)])
          .concat(rule.slice(-2))
          .join(' '),
      );
      expect(written).toEqual(lines.split('|'));
    }
    expect(() => shortRules({ due: 'deu 93' }, order)).toThrow('A rule cannot name “deu”.');
  });
});
