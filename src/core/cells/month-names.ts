import { languages } from './headings/languages';
import { fold } from './text';

const NAMES: readonly (readonly [string, number])[] = languages.flatMap(({ months }) =>
  months
    .split(' ')
    .flatMap((spellings, index) => spellings.split('/').map((name): [string, number] => [fold(name), index + 1])),
);
const known = new Map<string, number>(NAMES);

/**
 * The month (1 to 12) that a folded word names in any language, in full or cut to three letters or more; 0 for any other
 * word, and for one that begins two different months (`jui`).
 */
export function monthOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (word.length < 3) return 0;

  const months = new Set(NAMES.filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  const month = months.size === 1 ? [...months][0]! : 0;
  known.set(word, month);
  return month;
}
