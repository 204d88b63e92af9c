import { bucketsIn } from './bucket-heading';
import { currencyOf } from './currency';
import type { Field } from './field';
import { shortMeaningsOf } from './heading-words';
import { concepts, facts, percents, rules } from './headings/compiled';
import { once, remember } from './remember';
import { wordsOf } from './words';

/** What a heading may mean; `confidence` is 0.95 and more where the whole heading says so. */
export interface HeadingMatch {
  readonly field: Field;
  readonly confidence: number;
}

interface Rule extends HeadingMatch {
  readonly needs: readonly string[];
}

const allRules = once(() => rulesOf(Object.keys(concepts)));

const rulesOf = (words: readonly string[]): readonly Rule[] =>
  (Object.entries(rules) as [Field, string][]).flatMap(([field, lines]) =>
    lines.match(/[^A-Z]+./g)!.map((line) => ({
      field,
      confidence: percents[line.charCodeAt(line.length - 1) - 65]! / 100,
      needs: Array.from(line.slice(0, -1), (place) => words[parseInt(place, 36)]!),
    })),
  );

/** Words that alone, among others that are not understood, say nothing. */
const VAGUE = 'number code date type days name invoice customer payment status'.split(' ');
/** Words that tell nothing about a column. */
const SILENT = ['filler', 'partial', 'void'];
const LEAST = 0.3;

/**
 * What a column heading may mean, best first; nothing where no word of it is known. Language, case, accents,
 * punctuation, camel case and units in brackets do not matter. Columns of Callsheet's own are never matched.
 */
export const matchHeading = remember((text: string): readonly HeadingMatch[] =>
  text.length > 80 || /^\s*callsheet\b/i.test(text) ? [] : rank(text),
);

/** A second column of one name, as some exports number it. */
const SECOND = /\.\d+\s*$/;

function rank(text: string): readonly HeadingMatch[] {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(SECOND, '');
  const certainty = SECOND.test(text) ? 0.9 : 1;
  const matches = [...bucketsIn(text), ...Array.from(new Set([text, bare])).flatMap(matchWords)]
    .map(({ field, confidence }) => ({ field, confidence: Math.round(confidence * certainty * 100) / 100 }))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence || (a.field < b.field ? -1 : 1));
  return matches.filter(({ field }, at) => matches.findIndex((match) => match.field === field) === at);
}

function matchWords(text: string): HeadingMatch[] {
  const isCurrency = (word: string): boolean =>
    word.length === 3 && text.includes(word.toUpperCase()) && currencyOf(word) !== null;
  const items = shortMeaningsOf(wordsOf(text)).filter(({ text: word, meanings }) =>
    meanings.length > 0 ? meanings.join('') !== 'filler' : !isCurrency(word),
  );
  return items.length > 8 ? [] : bagsOf(items.map(({ meanings }) => meanings)).flatMap(matchBag);
}

/** Every choice of one meaning per item, for a word may be `Debitor`, both customer and account; '' where it has none. */
function bagsOf(items: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let bags: readonly (readonly string[])[] = [[]];
  for (const meanings of items) {
    const telling = meanings.filter((meaning) => !SILENT.includes(meaning)).slice(0, bags.length > 64 ? 1 : 9);
    const choices = telling.length > 0 ? telling : [''];
    bags = bags.flatMap((bag) => choices.map((choice) => [...bag, choice]));
  }
  return bags;
}

function matchBag(bag: readonly string[]): HeadingMatch[] {
  const words = Array.from(new Set(bag)).filter(Boolean);
  const whole = !bag.includes('');
  if (words.includes('other')) return [{ field: 'none', confidence: whole ? 0.9 : 0.7 }];

  const named = words.filter((word) => word in facts);
  if (named.length > 0) {
    const plain = whole && words.length === 1;
    // Other words decorate it without changing it: "contact name", "promise date".
    const confidence = plain ? 0.95 : whole && named.length === 1 ? 0.8 : 0.5;
    return named.flatMap((fact): HeadingMatch[] => [
      { field: fact as Field, confidence },
      ...(plain && fact === 'contact' ? [{ field: 'name' as const, confidence: 0.6 }] : []),
    ]);
  }

  return allRules().flatMap(({ field, confidence, needs }): HeadingMatch[] => {
    if (!needs.every((need) => words.includes(need))) return [];
    if (whole && needs.length === words.length) return [{ field, confidence }];
    if (needs.length === 1 && (VAGUE.includes(needs[0]!) || words.length > 1)) return [];

    const share = bag.filter((word) => needs.includes(word)).length / bag.length;
    return [{ field, confidence: confidence * (needs.length > 1 ? 0.6 + 0.25 * share : 0.35 + 0.3 * share) }];
  });
}
