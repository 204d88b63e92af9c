import { months } from './headings/compiled';
import { decoded } from './headings/front-coding';

let known: Map<string, number> | undefined;

/** Every month by its folded name, built when first asked for. */
const allNames = (): Map<string, number> =>
  (known ??= new Map(
    months.flatMap((names, index) => decoded(names).map((name): [string, number] => [name, index + 1])),
  ));

/**
 * The month (1 to 12) that a folded word names in any language, in full or cut to three letters or more; 0 for any other
 * word, and for one that begins two different months (`jui`).
 */
export function monthOf(word: string): number {
  const names = allNames();
  const found = names.get(word);
  if (found !== undefined) return found;
  if (word.length < 3) return 0;

  const months = new Set<number>();
  names.forEach((month, name) => {
    if (name.startsWith(word)) months.add(month);
  });
  return months.size === 1 ? [...months][0]! : 0;
}
