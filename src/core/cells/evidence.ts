import type { Rows } from './cell';

/** A convention of writing that whole columns decide: of two ways to read a cell, which is meant. */
export interface Question<Way extends string> {
  readonly ways: readonly [Way, Way];
  /** What a text says when it is read in this way; NaN where it cannot be. */
  readonly read: (text: string, way: Way) => number;
}

/** What one or several columns say about a convention. Row indexes count from 0 in the rows that were given. */
export interface Verdict<Way> {
  readonly decided?: Way | undefined;
  /** How many cells can be read in the first way only, and in the second. */
  readonly only: readonly [number, number];
  /** Rows that can only be read the other way, ascending. */
  readonly contradictions: readonly number[];
  /** How many cells say something else in each way: while none is decided, these cannot be read. */
  readonly depending: number;
}

/** How many cells must speak for a convention for each one against it; closer than that, nothing is decided. */
const OVERWHELMING = 10;

/**
 * Weighs all cells of the columns together. Against a clear majority (ten to one) the others are reported and stand as
 * they can only be read; closer than that, nothing is decided. The answer depends on how many cells say what, never on
 * their order.
 */
export function weigh<Way extends string>(
  { ways, read }: Question<Way>,
  rows: Rows,
  columns: readonly number[],
): Verdict<Way> {
  const one: number[] = [];
  const other: number[] = [];
  let depending = 0;
  rows.forEach((row, at) => {
    for (const column of columns) {
      const cell = row[column];
      if (typeof cell !== 'string') continue;
      const first = read(cell, ways[0]);
      const second = read(cell, ways[1]);
      if (second !== second) {
        if (first === first) one.push(at);
      } else if (first !== first) other.push(at);
      else if (first !== second) depending++;
    }
  });

  const [way, more, fewer] = one.length < other.length ? [ways[1], other, one] : [ways[0], one, other];
  return {
    decided: more.length > 0 && more.length >= fewer.length * OVERWHELMING ? way : undefined,
    only: [one.length, other.length],
    contradictions: Array.from(new Set(fewer)),
    depending,
  };
}
