/** Votes of single cells for one of two conventions, with the rows that cast them. */
export interface Votes<Convention> {
  readonly convention: Convention;
  /** Row indexes; a row may vote once per column. */
  readonly rows: readonly number[];
}

/** What a whole column, or several, say about one convention. Row indexes count from 0 in the cells that were given. */
export interface Verdict<Convention> {
  readonly decided?: Convention;
  /** Rows that can only be read the other way, ascending. */
  readonly contradictions: readonly number[];
}

/** How many cells must speak for a convention for each one against it; closer than that, nothing is decided. */
const OVERWHELMING = 10;

/** Weighs both sides. The answer depends on how many cells say what, never on their order. */
export function weigh<Convention>(one: Votes<Convention>, other: Votes<Convention>): Verdict<Convention> {
  const [more, fewer] = one.rows.length >= other.rows.length ? [one, other] : [other, one];
  const contradictions = [...new Set(fewer.rows)].sort((a, b) => a - b);
  const decided = more.rows.length > 0 && more.rows.length >= fewer.rows.length * OVERWHELMING;
  return decided ? { decided: more.convention, contradictions } : { contradictions };
}

/** `1 cell`, `12 cells`. */
export const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
