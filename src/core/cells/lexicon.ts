import { meanings as coded } from './headings/compiled';
import { decoded } from './headings/front-coding';
import type { Meaning } from './headings/language';
import { stem } from './words';

/** One word or fixed phrase of a text, and what it can mean; nothing where it is in no language's table. */
export interface Item {
  readonly meanings: readonly Meaning[];
  /** Position of its first word, and how many words it has. */
  readonly at: number;
  readonly words: number;
}

let table: Map<string, readonly Meaning[]> | undefined;
/** The single words of the table in order, to look abbreviations up in. */
const single: string[] = [];

function lexicon(): ReadonlyMap<string, readonly Meaning[]> {
  if (table) return table;

  table = new Map();
  for (const [meaning, phrases] of Object.entries(coded) as [Meaning, string][]) {
    const [words = [], several = []] = phrases.split('|').map(decoded);
    single.push(...words);
    for (const key of [...words, ...several]) table.set(key, [...(table.get(key) ?? []), meaning]);
  }
  single.sort();
  return table;
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
