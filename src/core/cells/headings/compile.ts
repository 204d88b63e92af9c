import type { Field } from '../field';
import { fold } from '../text';
import { wordsOf } from '../words';
import { frontCoded } from './front-coding';
import type { Language, Meaning, Phrases, Saying } from './language';

type PhrasesBy<Key extends string> = Readonly<Partial<Record<Key, Phrases>>>;
/** By what they say, lists of phrases as `front-coding.ts` writes them. */
export type Coded<Key extends string> = Readonly<Record<Key, string>>;

/** The words of headings in all languages: their stems, then, after a `|`, the stems of phrases run together. */
export function meanings(languages: readonly Language[]): Coded<Meaning> {
  return merged<Meaning>(
    languages.map(({ words }) => words),
    (phrases) => {
      const stems = phrases.map(wordsOf);
      return [stems.filter(({ length }) => length === 1), stems.filter(({ length }) => length > 1)]
        .map((list) => frontCoded(list.map((words) => words.join(''))))
        .join('|');
    },
  );
}

/** The other phrases in all languages, folded. */
export const sayings = (tables: readonly PhrasesBy<Saying>[]): Coded<Saying> =>
  merged(tables, (phrases) => frontCoded(phrases.map(fold)));

/** The names of each month in all languages, folded. */
export const months = (languages: readonly Language[]): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    frontCoded(languages.flatMap(({ months }) => (months.split(' ')[month] ?? '').split('/').map(fold))),
  );

/** The tables of all languages as one: every key of any of them with what its phrases are coded to. */
function merged<Key extends string>(
  tables: readonly PhrasesBy<Key>[],
  coded: (phrases: readonly Phrases[]) => string,
): Coded<Key> {
  const all = new Map<Key, string[]>();
  for (const table of tables) {
    for (const [key, phrases] of Object.entries(table) as [Key, Phrases][])
      all.set(key, [...(all.get(key) ?? []), ...spelledOut(phrases)]);
  }
  return Object.fromEntries(Array.from(all, ([key, phrases]) => [key, coded(phrases)])) as Coded<Key>;
}

/** Phrases with and without umlauts: `fällig`, `faellig`. */
const spelledOut = (phrases: Phrases): readonly Phrases[] =>
  `${phrases}|${phrases.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)}`.split('|');

/** Rules with a digit or letter for each word, its place in `order`, run together: `03 98|0 95` as `0398|095`. */
export const shortRules = (rules: PhrasesBy<Field>, order: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.entries(rules) as [Field, string][]).map(([field, lines]) => [
      field,
      lines.replace(/([a-z]+) /gi, (_, word: string) => {
        const place = order.indexOf(word);
        if (place < 0 || place > 35) throw new Error(`A rule cannot name “${word}”.`);
        return place.toString(36);
      }),
    ]),
  );
