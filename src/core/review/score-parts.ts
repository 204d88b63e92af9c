import type { ScorePartChange } from './reviewed';

/** How many parts of a score are named. */
const NAMED = 2;

/** The parts of a score that changed most, from its words then and now: "Balance 31 + Payment history 24 + ... = 73 (...)". */
export function changedParts(then: string, now: string): readonly ScorePartChange[] {
  const [before, after] = [partsOf(then), partsOf(now)];
  return Array.from(new Set([...before.keys(), ...after.keys()]))
    .map((label) => ({ label, then: before.get(label) ?? 0, now: after.get(label) ?? 0 }))
    .filter((part) => part.now !== part.then)
    .sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then))
    .slice(0, NAMED);
}

/** Points by label. */
export function partsOf(why: string): ReadonlyMap<string, number> {
  const [terms = ''] = why.split(' = ');
  return new Map(
    terms.split(' + ').flatMap((term): [string, number][] => {
      const [, label, points] = /^(.+) (-?\d+)$/.exec(term) ?? [];
      return label === undefined ? [] : [[label, Number(points)]];
    }),
  );
}
