import type { ActionWords } from './words';

/** Between sentences, and between places; no sentence has it. */
export const BETWEEN = '|';
/** In a place, between the group and what is said within it. */
const WITHIN = ' ';

type Group = Record<string, string>;
type Groups = Record<string, Group | string>;

/** Where each sentence of a catalog stands: `wait`, `roles clerk`. */
export const placesOf = (words: ActionWords): readonly string[] =>
  Object.entries<string | object>({ ...words }).flatMap(([group, said]) =>
    typeof said === 'string' ? [group] : Object.keys(said).map((key) => group + WITHIN + key),
  );

export const sentencesAt = (places: readonly string[], words: ActionWords): readonly string[] =>
  places.map((place) => {
    const [group = '', key] = place.split(WITHIN);
    const said = (words as unknown as Groups)[group]!;
    return typeof said === 'string' ? said : said[key!]!;
  });

/** The catalog with these sentences at these places. */
export function catalogOf(places: readonly string[], sentences: readonly string[]): ActionWords {
  const words: Groups = {};
  places.forEach((place, at) => {
    const [group = '', key] = place.split(WITHIN);
    if (key) words[group] = { ...(words[group] as Group), [key]: sentences[at]! };
    else words[group] = sentences[at]!;
  });
  return words as unknown as ActionWords;
}
