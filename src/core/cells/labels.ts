import { meaningsOf, type Meaning } from './heading-words';
import { answers } from './headings/compiled';
import { lexiconOf } from './lexicon';
import { remember } from './remember';
import { fold } from './text';
import { stem, wordsOf } from './words';

export type Status = 'open' | 'settled' | 'disputed' | 'void';

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
    const items = meaningsOf(wordsOf(words.slice(from, to).join(' ').toLowerCase()));
    return items.length === 1 && items[0]!.meanings.includes('total');
  };
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    if (isTotal(0, length)) return words.slice(length).join(' ').replace(PREPOSITION, '');
  }
  return words.length > 1 && isTotal(words.length - 1, words.length) ? words.slice(0, -1).join(' ') : null;
});

const PREPOSITION = /^(?:for|of|de|del|da|do|du|des|di|van|von|voor|für|fuer|pour|para|per|لـ|ل)(?:\s+|$)|^[-–:]\s*/i;

/** Asks whether the words of a short text can mean any of these. */
function asked(text: string): (...meanings: readonly Meaning[]) => boolean {
  const found = new Set(meaningsOf(wordsOf(text)).flatMap(({ meanings }) => meanings));
  return (...meanings) => meanings.some((meaning) => found.has(meaning));
}

/** What an invoice's status says; null where it says none of these. */
export const statusOf = remember((text: string): Status | null => {
  const says = asked(text.length > 60 ? '' : text);
  if (says('dispute')) return 'disputed';
  if (says('void')) return 'void';
  if (says('partial', 'open', 'late', 'due', 'notDue')) return 'open';
  return says('payment') ? 'settled' : null;
});

const known = lexiconOf(answers);

/** Yes, no, or null where a text says neither. */
export const yesNo = remember((text: string): boolean | null => {
  const [answer] = known().get(stem(fold(text))) || [];
  return answer ? answer === 'yes' : null;
});

/** Whether a document type lowers what is owed: credit notes, payments and cash not yet matched to an invoice. */
export const isCreditType = remember((text: string): boolean => asked(text)('credit', 'unapplied', 'payment'));

/** 1 for a debit flag (S, D, Soll, Debe), -1 for a credit flag (H, C, Haben, Avere), null for anything else. */
export const debitCreditSign = remember((text: string): 1 | -1 | null => {
  const flag = fold(text).replace(/\.$/, '');
  const says = asked(text);
  const debit = /^[sd+]$/.test(flag) || says('debit');
  const credit = /^[hcak-]$/.test(flag) || says('credit');
  return debit === credit ? null : debit ? 1 : -1;
});
