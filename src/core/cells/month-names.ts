import { months } from './headings/compiled';
import { phrasesIn } from './phrases';
import { once } from './remember';

const known = once(() => months.flatMap(phrasesIn));

/**
 * The month (1 to 12) that a folded word names in any language, in full or cut to three letters or more; 0 for any other
 * word, and for one that begins two different months (`jui`).
 */
export function monthOf(word: string): number {
  const names = known();
  const exact = names.findIndex((list) => list.includes(word)) + 1;
  if (exact > 0 || word.length < 3) return exact;

  const begun = names.flatMap((list, index) => (list.some((name) => name.startsWith(word)) ? [index + 1] : []));
  return begun.length === 1 ? begun[0]! : 0;
}
