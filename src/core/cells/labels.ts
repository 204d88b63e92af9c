import { languages } from './headings/languages';
import type { Phrases } from './headings/language';
import { itemsOf, keysOf, wordsOf, type Meaning } from './lexicon';
import { remember } from './remember';
import { fold } from './text';

export type Status = 'open' | 'paid' | 'partial' | 'disputed' | 'void';

interface Sets {
  readonly partial: ReadonlySet<string>;
  readonly void: ReadonlySet<string>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

let sets: Sets | undefined;
function allSets(): Sets {
  const stems = (phrases: readonly Phrases[]): ReadonlySet<string> => new Set(keysOf(phrases.join('|')));
  const whole = (phrases: readonly Phrases[]): ReadonlySet<string> => new Set(phrases.join('|').split('|').map(fold));
  return (sets ??= {
    partial: stems(languages.map(({ partial }) => partial)),
    void: stems(languages.map((language) => language.void)),
    yes: whole(languages.map(({ yes }) => yes)),
    no: whole(languages.map(({ no }) => no)),
  });
}

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

/** The words of a short text and all that they can mean. */
function readMeanings(text: string): { readonly keys: readonly string[]; readonly meanings: ReadonlySet<Meaning> } {
  const words = wordsOf(text);
  const meanings = new Set(itemsOf(words).flatMap((item) => item.meanings));
  return { keys: [words.join(''), ...words], meanings };
}

/** What an invoice's status says; null where it says none of these. */
export const statusOf = remember((text: string): Status | null => {
  if (text.length > 60) return null;
  const { keys, meanings } = readMeanings(text);
  const among = (set: ReadonlySet<string>): boolean => keys.some((key) => set.has(key));
  if (meanings.has('dispute')) return 'disputed';
  if (among(allSets().void)) return 'void';
  if (among(allSets().partial)) return 'partial';
  if (meanings.has('open') || meanings.has('late') || meanings.has('due') || meanings.has('notDue')) return 'open';
  return meanings.has('payment') ? 'paid' : null;
});

/** Yes, no, or null where a text says neither. */
export const yesNo = remember((text: string): boolean | null => {
  const folded = fold(text);
  if (allSets().yes.has(folded)) return true;
  return allSets().no.has(folded) ? false : null;
});

/** Whether a document type lowers what is owed: credit notes, payments and cash not yet matched to an invoice. */
export const isCreditType = remember((text: string): boolean => {
  const { meanings } = readMeanings(text);
  return meanings.has('credit') || meanings.has('unapplied') || meanings.has('payment');
});

/** 1 for a debit flag (S, D, Soll, Debe), -1 for a credit flag (H, C, Haben, Avere), null for anything else. */
export const debitCreditSign = remember((text: string): 1 | -1 | null => {
  const flag = fold(text).replace(/\.$/, '');
  if (/^(s|d|dr|\+)$/.test(flag)) return 1;
  if (/^(h|c|cr|a|k|-)$/.test(flag)) return -1;
  const { meanings } = readMeanings(text);
  if (meanings.has('debit') === meanings.has('credit')) return null;
  return meanings.has('debit') ? 1 : -1;
});
