import type { FactField } from './field';
import { concepts, facts } from './headings/compiled';
import type { Code, Concept } from './headings/language';
import { itemsOf, lexiconOf, listed, type Item } from './lexicon';
import { phrasesIn } from './phrases';
import { once } from './remember';
import { stem } from './words';

export type Meaning = Concept | Code | FactField;
type Meanings = readonly Meaning[];

/** What all languages have words for: roles that headings play, and facts of a customer. */
const written = { ...concepts, ...facts };

const allWords = lexiconOf<Meaning>(written);

/** What the words of a text mean; words run together (`Rechnungsdatum`) are taken apart. */
export const meaningsOf = (words: readonly string[]): readonly Item<Meaning>[] => itemsOf(words, allWords(), partsOf);

/** The same, where abbreviations (`Fälligk.`) mean what the words that begin with them do. */
export const shortMeaningsOf = (words: readonly string[]): readonly Item<Meaning>[] =>
  itemsOf(words, allWords(), (word) => partsOf(word) || shortened(word));

/** Takes a compound apart into known words of three letters or more, with up to two linking letters between them. */
function partsOf(word: string): Meanings[] | null {
  const known = allWords();
  for (let length = word.length - 1; length >= 3 && word.length >= 6; length--) {
    const meanings = known.get(word.slice(0, length));
    if (!meanings) continue;
    const rest = word.slice(length);
    for (const link of ['', 's', 'n', 'en', 'es', 'a', 'e', 'o', 'i']) {
      const tail = rest.slice(link.length);
      if (!rest.startsWith(link) || tail.length < 2) continue;
      const last = [tail, stem(tail), `${tail}e`, `${tail}a`].find((end) => known.has(end));
      const parts = last ? [known.get(last)!] : partsOf(tail);
      if (parts) return [meanings, ...parts];
    }
  }
  return null;
}

/** `Verv.datum`, `Deb.nr.`: an abbreviation alone, or run together with the word after it. */
function shortened(word: string): Meanings[] | null {
  const whole = beginningWith(word);
  if (whole.length > 0) return [whole];
  for (let length = 3; length <= word.length - 2; length++) {
    const tail = allWords().get(word.slice(length));
    const head = tail ? beginningWith(word.slice(0, length)) : [];
    if (tail && head.length > 0) return [head, tail];
  }
  return null;
}

/** The single words by their first three letters. */
const byBeginning = once(() =>
  listed(
    Object.values(written)
      .flatMap((phrases) => phrasesIn(phrases)[0]!)
      .map((word) => [word.slice(0, 3), word] as const),
  ),
);

/** What the words beginning with an abbreviation mean; nothing where they are too many to tell. */
function beginningWith(start: string): Meanings {
  const meanings = new Set<Meaning>();
  for (const word of byBeginning().get(start.slice(0, 3)) || []) {
    // "Net" is no short form of "Netto".
    if (word.length < start.length + 2 || !word.startsWith(start)) continue;
    for (const meaning of allWords().get(word)!) meanings.add(meaning);
  }
  return meanings.size > 4 ? [] : Array.from(meanings);
}
