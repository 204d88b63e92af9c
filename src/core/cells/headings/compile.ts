import { fold } from '../text';
import { stem } from '../words';
import { frontCoded } from './front-coding';
import type { Phrases } from './language';
import { spellings, UMLAUT } from './spellings';

/**
 * What phrases say, in all languages: by what they say, their stems in a list as `front-coding.ts` writes it: single
 * words, then, after a `|`, phrases of several run together.
 */
export type Coded<Key extends string> = Readonly<Record<Key, string>>;

/** Tables of several languages as one. */
export function merged<Key extends string>(
  tables: readonly Readonly<Partial<Record<Key, Phrases>>>[],
  stemsOf: (phrase: string) => readonly string[] = spaced,
): Coded<Key> {
  const all = new Map<Key, (readonly string[])[]>();
  for (const table of tables) {
    for (const [key, phrases] of Object.entries(table) as [Key, Phrases][])
      all.set(key, [
        ...(all.get(key) ?? []),
        ...phrases
          .split('|')
          .filter(Boolean)
          .flatMap((phrase) => spelled(phrase, stemsOf)),
      ]);
  }
  return Object.fromEntries(Array.from(all, ([key, phrases]) => [key, coded(phrases)])) as Coded<Key>;
}

const spaced = (phrase: string): readonly string[] => fold(phrase).split(' ').map(stem);

function coded(phrases: readonly (readonly string[])[]): string {
  const single = new Set(phrases.filter(({ length }) => length === 1).map(([stem]) => stem!));
  const several = phrases.map((stems) => stems.join('')).filter((phrase) => !single.has(phrase));
  return `${frontCoded(Array.from(single))}|${frontCoded(several)}`.replace(/\|$/, '');
}

/** A letter that no language here has, so that an umlaut is marked by it until its stem is found. */
const MARKED = 'ƒ';

/** The stems of a phrase with its umlauts marked, or of both spellings (`fällig`, `faellig`) where they differ otherwise. */
function spelled(phrase: string, stemsOf: (phrase: string) => readonly string[]): (readonly string[])[] {
  const [plain, marked, written] = ['', MARKED, 'e'].map((sign) =>
    stemsOf(phrase.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}${sign}`)),
  ) as [readonly string[], readonly string[], readonly string[]];
  const both = marked.map((text) => text.split(MARKED).join(UMLAUT));
  const isBoth = both.every((text, at) => spellings(text).every((one, i) => one === [plain, written][i]![at]));
  return isBoth ? [both] : [plain, written];
}

/** How sure rules are, in percent, each once; the capital `A` stands for the first in a rule. */
export const percentsIn = (rules: object): readonly number[] =>
  Array.from(new Set(Object.values(rules).join().match(/\d+/g)), Number).sort((a, b) => a - b);

/**
 * Rules with a digit or letter for each word, its place in `words`, and a capital for how sure each is, its place in
 * `percents`: `customer number 98|account 95` as `03B1A`.
 */
export const shortRules = <Key extends string>(
  rules: Readonly<Partial<Record<Key, string>>>,
  words: readonly string[],
  percents: readonly number[],
): Coded<Key> =>
  Object.fromEntries(
    (Object.entries(rules) as [Key, string][]).map(([field, lines]) => [
      field,
      lines
        .replace(/([a-z]+) /gi, (_, word: string) => {
          const place = words.indexOf(word);
          if (place < 0 || place > 35) throw new Error(`A rule cannot name “${word}”.`);
          return place.toString(36);
        })
        .replace(/(\d\d)(?:\||$)/g, (_, percent: string) =>
          String.fromCharCode(65 + percents.indexOf(Number(percent))),
        ),
    ]),
  ) as Coded<Key>;
