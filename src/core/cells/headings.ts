import { bucketsIn } from './bucket-heading';
import { currencyOf } from './currency';
import type { Field } from './field';
import { meanings, rules } from './headings/compiled';
import type { Meaning } from './headings/language';
import { itemsOf } from './lexicon';
import { wordsOf } from './words';

/** What a heading may mean; `confidence` is 0.95 and more where the whole heading says so. */
export interface HeadingMatch {
  readonly field: Field;
  readonly confidence: number;
}

interface Rule {
  readonly field: Field;
  readonly weight: number;
  readonly needs: readonly string[];
}

let ruleList: readonly Rule[] | undefined;
function allRules(): readonly Rule[] {
  const names = Object.keys(meanings);
  return (ruleList ??= (Object.entries(rules) as [Field, string][]).flatMap(([field, lines]) =>
    lines.split('|').map((line) => ({
      field,
      weight: Number(line.slice(-2)) / 100,
      needs: Array.from(line.slice(0, -2), (place) => names[parseInt(place, 36)]!),
    })),
  ));
}

/** Words that decorate a field of the customer without changing it: "contact name", "promise date". */
const DECORATIONS: readonly string[] = ['name', 'number', 'date', 'amount', 'customer', 'payment', 'days', 'total'];
/** Words that alone, among others that are not understood, say nothing. */
const VAGUE: readonly string[] = [
  'number',
  'code',
  'date',
  'type',
  'days',
  'name',
  'invoice',
  'customer',
  'payment',
  'status',
];
const CORE: ReadonlySet<string> = new Set(
  (
    'customer account name number code invoice type date issue posting due terms payment amount original balance open total ' +
    'days late notDue older bucket debit credit unapplied currency status dispute other filler daysPastDue debitCredit'
  ).split(' '),
);
/** Words that tell nothing about a column. */
const SILENT: readonly string[] = ['filler', 'partial', 'void'];
const LEAST = 0.3;
const REMEMBERED = 5000;
const remembered = new Map<string, readonly HeadingMatch[]>();

/**
 * What a column heading may mean, best first; nothing where no word of it is known. Language, case, accents,
 * punctuation, camel case and units in brackets do not matter. Columns of Callsheet's own are never matched.
 */
export function matchHeading(text: string): readonly HeadingMatch[] {
  const known = remembered.get(text);
  if (known) return known;

  if (remembered.size >= REMEMBERED) remembered.clear();
  const matches = text.length > 80 || /^\s*callsheet\b/i.test(text) ? [] : rank(text);
  remembered.set(text, matches);
  return matches;
}

function rank(text: string): readonly HeadingMatch[] {
  const best = new Map<Field, number>();
  const offer = ({ field, confidence }: HeadingMatch): void => {
    if (confidence >= LEAST && confidence > (best.get(field) ?? 0)) best.set(field, confidence);
  };
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\.\d+\s*$/, '');
  const certainty = /\.\d+\s*$/.test(text) ? 0.9 : 1;
  bucketsIn(text).forEach(offer);
  for (const variant of bare.trim() === '' || bare === text ? [text] : [text, bare]) {
    for (const { field, confidence } of matchWords(variant)) offer({ field, confidence: confidence * certainty });
  }
  return [...best]
    .map(([field, confidence]) => ({ field, confidence: Math.round(confidence * 100) / 100 }))
    .sort((a, b) => b.confidence - a.confidence || (a.field < b.field ? -1 : 1));
}

function matchWords(text: string): HeadingMatch[] {
  const words = wordsOf(text);
  const isCurrency = (at: number): boolean => {
    const word = words[at] ?? '';
    return word.length === 3 && text.includes(word.toUpperCase()) && currencyOf(word) !== null;
  };
  const items = itemsOf(words, true)
    .filter((item) => !item.meanings.includes('filler') || item.meanings.length > 1)
    .filter((item, _, all) => item.meanings.length > 0 || all.length === 1 || !isCurrency(item.at));
  if (items.every((item) => item.meanings.length === 0)) return [];
  if (items.length > 8) return [];
  return bagsOf(items.map(({ meanings }) => meanings.filter((meaning) => !SILENT.includes(meaning)))).flatMap(matchBag);
}

/** Every choice of one meaning per item; a word may be `Debitor`, both customer and account. */
function bagsOf(meanings: readonly (readonly Meaning[])[]): (string | null)[][] {
  return meanings.reduce<(string | null)[][]>(
    (bags, choices) =>
      bags.length > 64
        ? bags.map((bag) => [...bag, choices[0] ?? null])
        : bags.flatMap((bag) => (choices.length === 0 ? [[...bag, null]] : choices.map((choice) => [...bag, choice]))),
    [[]],
  );
}

function matchBag(bag: readonly (string | null)[]): HeadingMatch[] {
  const words = new Set(bag.filter((word): word is string => word !== null));
  const whole = !bag.includes(null);
  if (words.has('other')) return [{ field: 'none', confidence: whole ? 0.9 : 0.7 }];

  const facts = [...words].filter((word) => !CORE.has(word));
  if (facts.length > 0) {
    const plain = whole && words.size === 1;
    const decorated =
      whole && facts.length === 1 && [...words].every((word) => word === facts[0] || DECORATIONS.includes(word));
    return facts.flatMap((fact): HeadingMatch[] => [
      { field: fact as Field, confidence: plain ? 0.95 : decorated ? 0.8 : 0.5 },
      ...(plain && fact === 'contact' ? [{ field: 'name' as const, confidence: 0.6 }] : []),
    ]);
  }

  return allRules().flatMap(({ field, weight, needs }) => {
    if (!needs.every((need) => words.has(need))) return [];
    if (whole && needs.length === words.size) return [{ field, confidence: weight }];
    if (needs.length === 1 && (VAGUE.includes(needs[0]!) || words.size > 1)) return [];

    const share = bag.filter((word) => word !== null && needs.includes(word)).length / bag.length;
    return [{ field, confidence: weight * (needs.length > 1 ? 0.6 + 0.25 * share : 0.35 + 0.3 * share) }];
  });
}
