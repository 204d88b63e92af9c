import { languages } from './headings/languages';
import type { Concept, Phrases } from './headings/language';
import type { FactField } from './field';
import { fold } from './text';

export type Meaning = Concept | FactField | 'daysPastDue' | 'debitCredit';

/** One word or fixed phrase of a text, and what it can mean; nothing where it is in no language's table. */
export interface Item {
  readonly meanings: readonly Meaning[];
  /** Position of its first word, and how many words it has. */
  readonly at: number;
  readonly words: number;
}

const PUNCTUATION = /[ -/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u060c\u061b\u061f]+/g;

/** The folded words of a text, parted at punctuation and in the middle of camel case. */
export function wordsOf(text: string): readonly string[] {
  const parted = text
    .replace(/([a-z\u00df-\u00ff])([A-Z\u00c0-\u00de])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/['’]s\b/g, '')
    .replace(/[#№]|\bn\.?[º°]/gi, ' no ')
    .replace(/%/g, ' percent ');
  return fold(parted).replace(PUNCTUATION, ' ').split(' ').filter(Boolean).map(stem);
}

/** A word without the ending that only tells number or gender, and an Arabic word without its article. */
function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.startsWith('ال')) return word.slice(2);
  const singular = (/[^s]s$/.test(word) ? word.slice(0, -1) : word).replace(/ee$/, 'e');
  return singular.length >= 5 && /[aeio]$/.test(singular) ? singular.slice(0, -1) : singular;
}

/** Phrases as `lookup` compares them: stems run together. */
export const keysOf = (phrases: Phrases): readonly string[] =>
  phrases.split('|').map((phrase) => wordsOf(phrase).join(''));

/** Phrases with and without umlauts: `fällig|faellig`. */
export function spelledOut(phrases: Phrases): Phrases {
  if (!/[äöü]/.test(phrases)) return phrases;
  return `${phrases}|${phrases.replace(/[äöü]/g, (letter) => `${UMLAUTS[letter] ?? ''}e`)}`;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

let table: Map<string, Meaning[]> | undefined;
/** The single words of the table in order, to look abbreviations up in. */
let single: readonly string[] = [];

function lexicon(): ReadonlyMap<string, readonly Meaning[]> {
  if (table) return table;

  table = new Map();
  for (const { words } of languages) {
    for (const [meaning, phrases] of Object.entries(words) as [Meaning, Phrases][])
      addTo(table, meaning, spelledOut(phrases));
  }
  single = languages
    .flatMap(({ words }) => Object.values(words).flatMap((phrases) => spelledOut(phrases).split('|')))
    .filter((phrase) => !phrase.includes(' '))
    .map((phrase) => wordsOf(phrase).join(''))
    .sort();
  return table;
}

function addTo(meanings: Map<string, Meaning[]>, meaning: Meaning, phrases: Phrases): void {
  for (const key of keysOf(phrases)) {
    const known = meanings.get(key);
    if (!known) meanings.set(key, [meaning]);
    else if (!known.includes(meaning)) known.push(meaning);
  }
}

const LONGEST_PHRASE = 5;

/**
 * What the words of a text mean, longest phrases first; words run together (`Rechnungsdatum`) are taken apart, and where
 * it is asked for, abbreviations (`Fälligk.`) mean what the words that begin with them do.
 */
export function itemsOf(words: readonly string[], abbreviated = false): readonly Item[] {
  const known = lexicon();
  const items: Item[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(''))) length--;
    if (length > 0) {
      items.push({ meanings: known.get(words.slice(at, at + length).join('')) ?? [], at, words: length });
    } else {
      const word = words[at] ?? '';
      const parts = partsOf(word, known) ?? (abbreviated ? shortened(word, known) : null);
      for (const meanings of parts ?? [[]]) items.push({ meanings, at, words: 1 });
    }
    at += Math.max(length, 1);
  }
  return items;
}

/** Takes a compound apart into known words of three letters or more, with up to two linking letters between them. */
function partsOf(word: string, known: ReadonlyMap<string, readonly Meaning[]>): (readonly Meaning[])[] | null {
  if (word.length < 6) return null;
  for (let length = word.length - 1; length >= 3; length--) {
    const meanings = known.get(word.slice(0, length));
    if (!meanings) continue;
    const rest = word.slice(length);
    for (const link of ['', 's', 'n', 'en', 'es', 'a', 'e', 'o', 'i']) {
      if (!rest.startsWith(link)) continue;
      const tail = rest.slice(link.length);
      const last = [tail, stem(tail), `${tail}e`, `${tail}a`].find((end) => known.has(end));
      if (tail.length >= 2 && last !== undefined) return [meanings, known.get(last) ?? []];
      const parts = partsOf(tail, known);
      if (parts) return [meanings, ...parts];
    }
  }
  return null;
}

/** `Verv.datum`, `Deb.nr.`: an abbreviation alone, or run together with the word after it. */
function shortened(word: string, known: ReadonlyMap<string, readonly Meaning[]>): (readonly Meaning[])[] {
  const whole = beginningWith(word, known);
  if (whole.length > 0) return [whole];
  for (let length = 3; length <= word.length - 2; length++) {
    const tail = known.get(word.slice(length));
    const head = tail ? beginningWith(word.slice(0, length), known) : [];
    if (tail && head.length > 0) return [head, tail];
  }
  return [[]];
}

/** What the words beginning with an abbreviation mean; nothing where they are too many to tell. */
function beginningWith(start: string, known: ReadonlyMap<string, readonly Meaning[]>): readonly Meaning[] {
  if (start.length < 3) return [];
  let low = 0;
  for (let high = single.length; low < high;) {
    const middle = (low + high) >> 1;
    if (single[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const meanings = new Set<Meaning>();
  for (; single[low]?.startsWith(start); low++) {
    // "Net" is no short form of "Netto".
    if (single[low]!.length < start.length + 2) continue;
    for (const meaning of known.get(single[low]!) ?? []) meanings.add(meaning);
  }
  return meanings.size > 4 ? [] : Array.from(meanings);
}
