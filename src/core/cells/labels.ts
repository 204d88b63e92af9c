import { sayings } from './headings/compiled';
import { decoded } from './headings/front-coding';
import type { Meaning } from './headings/language';
import { itemsOf } from './lexicon';
import { remember } from './remember';
import { fold } from './text';
import { wordsOf } from './words';

export type Status = 'open' | 'paid' | 'partial' | 'disputed' | 'void';

let answers: ReadonlyMap<string, boolean> | undefined;
const yesAndNo = (): ReadonlyMap<string, boolean> =>
  (answers ??= new Map(
    [true, false].flatMap((answer) =>
      decoded(answer ? sayings.yes : sayings.no).map((word): [string, boolean] => [word, answer]),
    ),
  ));

/**
 * What a total row is the total of: an empty text for `Grand Total` or `Suma`, `Acme` for `Total for Acme` and for
 * `Acme Total`; null where the label is not that of a total. A customer may be called "Total Energies": only the sum
 * tells for certain.
 */
export const totalledName = remember((text: string): string | null => {
  const label = text.replace(/^\*{1,4}\s*|\s*[:*]+\s*$/g, '').trim();
  if (label === '') return text.includes('*') ? '' : null;
  if (text.length > 100) return null;

  const words = label.split(/\s+/);
  const isTotal = (from: number, to: number): boolean => {
    const items = itemsOf(wordsOf(words.slice(from, to).join(' ').toLowerCase()));
    return items.length === 1 && items[0]!.meanings.includes('total');
  };
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    if (isTotal(0, length)) return words.slice(length).join(' ').replace(PREPOSITION, '');
  }
  return words.length > 1 && isTotal(words.length - 1, words.length) ? words.slice(0, -1).join(' ') : null;
});

const PREPOSITION = /^(?:for|of|de|del|da|do|du|des|di|van|von|voor|für|fuer|pour|para|per|لـ|ل)(?:\s+|$)|^[-–:]\s*/i;

/** All that the words of a short text can mean. */
const meaningsIn = (text: string): ReadonlySet<Meaning> =>
  new Set(itemsOf(wordsOf(text)).flatMap(({ meanings }) => meanings));

const STATUSES: readonly (readonly [Status, ...Meaning[]])[] = [
  ['disputed', 'dispute'],
  ['void', 'void'],
  ['partial', 'partial'],
  ['open', 'open', 'late', 'due', 'notDue'],
  ['paid', 'payment'],
];

/** What an invoice's status says; null where it says none of these. */
export const statusOf = remember((text: string): Status | null => {
  if (text.length > 60) return null;
  const meanings = meaningsIn(text);
  return STATUSES.find(([, ...words]) => words.some((word) => meanings.has(word)))?.[0] ?? null;
});

/** Yes, no, or null where a text says neither. */
export const yesNo = remember((text: string): boolean | null => yesAndNo().get(fold(text)) ?? null);

/** Whether a document type lowers what is owed: credit notes, payments and cash not yet matched to an invoice. */
export const isCreditType = remember((text: string): boolean => {
  const meanings = meaningsIn(text);
  return meanings.has('credit') || meanings.has('unapplied') || meanings.has('payment');
});

/** 1 for a debit flag (S, D, Soll, Debe), -1 for a credit flag (H, C, Haben, Avere), null for anything else. */
export const debitCreditSign = remember((text: string): 1 | -1 | null => {
  const flag = fold(text).replace(/\.$/, '');
  if (/^(s|d|dr|\+)$/.test(flag)) return 1;
  if (/^(h|c|cr|a|k|-)$/.test(flag)) return -1;
  const meanings = meaningsIn(text);
  if (meanings.has('debit') === meanings.has('credit')) return null;
  return meanings.has('debit') ? 1 : -1;
});
