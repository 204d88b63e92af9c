import * as compiled from '../../../src/core/cells/headings/compiled';
import { shortRules } from '../../../src/core/cells/headings/compile';
import { decoded, frontCoded } from '../../../src/core/cells/headings/front-coding';
import { commonestPairs, pairCoded, unpaired } from '../../../src/core/cells/headings/pair-coding';
import { languages } from '../../../src/core/cells/headings/languages';
import { rules as longRules } from '../../../src/core/cells/headings/rules';
import { phrasesIn } from '../../../src/core/cells/phrases';
import { fold } from '../../../src/core/cells/text';
import { stem, wordsOf } from '../../../src/core/cells/words';

const phrasesOf = (coded: string): readonly string[] => phrasesIn(coded).flat();
const spaced = (phrase: string): readonly string[] => fold(phrase).split(' ').map(stem);

describe('the compiled tables', () => {
  it('write a list of phrases in order and each once, and give it back', () => {
    expect(frontCoded(['debitor', 'client', 'cliente', 'client'])).toBe('AclientGeAdebitor');
    expect(decoded('AclientGeAdebitor')).toEqual(['client', 'cliente', 'debitor']);
    expect(decoded(frontCoded([]))).toEqual([]);
    const long = ['x'.repeat(40), 'x'.repeat(39) + 'y'];
    expect(decoded(frontCoded(long))).toEqual(long);
  });

  it('write Arabic letters as single bytes, and give them back', () => {
    const arabic = ['ءغ', 'عميل', 'عملة', 'فاتورة', 'ق', 'ي'].map(fold).sort();
    const coded = frontCoded(['zahlung', ...arabic, 'صح 1']);
    expect(coded.replace('صح 1', '')).toMatch(/^[\x20-\x7e]+$/);
    expect([...decoded(coded)].sort()).toEqual(['zahlung', ...arabic, 'صح 1'].sort());
  });

  it('write the commonest pairs of letters as signs, and give them back', () => {
    const texts = ['banana', 'bandana', 'anan!', 'nab'];
    const pairs = commonestPairs(texts);
    expect(pairs).toBe('#an');
    expect(pairCoded('banana', pairs)).toBe('b##a');
    expect(texts.map((text) => unpaired(pairCoded(text, pairs), pairs))).toEqual(texts);
  });

  it.each(languages)('hold every phrase of "$code", by what it says', (language) => {
    const tables: [Record<string, string>, Record<string, string>, (phrase: string) => readonly string[]][] = [
      [language.words, compiled.concepts, wordsOf],
      [language.facts, compiled.facts, wordsOf],
      [language.spans, compiled.spans, spaced],
      [language.bounds, compiled.bounds, spaced],
      [language.terms, compiled.terms, spaced],
      [language.answers, compiled.answers, spaced],
      [{ asOf: language.asOf }, compiled.asOf, spaced],
    ];
    for (const [table, coded, stemsOf] of tables) {
      for (const [meaning, phrases] of Object.entries(table)) {
        const keys = phrases.split('|').map((phrase) => stemsOf(phrase).join(''));
        expect(phrasesOf(coded[meaning])).toEqual(expect.arrayContaining(keys));
      }
    }
    language.months.split(' ').forEach((name, index) => {
      expect(phrasesOf(compiled.months[index])).toEqual(expect.arrayContaining(name.split('/').map(fold)));
    });
  });

  it('hold umlauts as some keyboards spell them', () => {
    expect(phrasesOf(compiled.concepts.due)).toEqual(expect.arrayContaining(['fallig', 'faellig']));
    expect(phrasesOf(compiled.bounds.over)).toEqual(expect.arrayContaining(['uber', 'ueber']));
  });

  it('hold every rule', () => {
    const order = Object.keys(compiled.concepts);
    for (const [field, lines] of Object.entries(compiled.rules)) {
      const written = (lines.match(/[^A-Z]+[A-Z]/g) ?? []).map((rule) =>
        [...rule.slice(0, -1)]
          .map((place) => order[parseInt(place, 36)])
          .concat(String(compiled.percents[rule.charCodeAt(rule.length - 1) - 65]))
          .join(' '),
      );
      expect(written.join('|')).toEqual(longRules[field as keyof typeof longRules]);
    }
    expect(Object.keys(compiled.rules)).toEqual(Object.keys(longRules));
    expect(() => shortRules({ due: 'deu 93' }, order, [93])).toThrow('A rule cannot name “deu”.');
  });
});
