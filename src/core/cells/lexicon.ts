import type { Coded } from './headings/compile';
import { phrasesIn } from './phrases';
import { once } from './remember';

/** Stems, and stems of phrases run together, with what they say. */
export type Lexicon<Meaning> = ReadonlyMap<string, readonly Meaning[]>;

/** One word or fixed phrase of a text, its stems run together, and what it can mean; nothing where nobody knows it. */
export interface Item<Meaning> {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** Values by key, in order; several may have one key. */
export function listed<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

export const lexiconOf = <Meaning extends string>(coded: Coded<Meaning>): (() => Lexicon<Meaning>) =>
  once(() =>
    listed(
      (Object.entries(coded) as [Meaning, string][]).flatMap(([meaning, phrases]) =>
        phrasesIn(phrases)
          .flat()
          .map((phrase) => [phrase, meaning] as const),
      ),
    ),
  );

const LONGEST_PHRASE = 5;

/** What the words of a text mean, longest phrases first; `apart` may tell what is in a word that nobody knows. */
export function itemsOf<Meaning>(
  words: readonly string[],
  known: Lexicon<Meaning>,
  apart: (word: string) => readonly (readonly Meaning[])[] | null = () => null,
): readonly Item<Meaning>[] {
  const items: Item<Meaning>[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = words.slice(at, at + LONGEST_PHRASE);
    while (phrase.length > 1 && !known.has(phrase.join(''))) phrase.pop();
    const text = phrase.join('');
    const meanings = known.get(text);
    for (const part of (meanings ? [meanings] : apart(text)) || [[]]) items.push({ text, meanings: part });
    at += phrase.length;
  }
  return items;
}
