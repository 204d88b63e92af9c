import type { Rows } from '../cells/cell';

/** A heading row of ours and where each heading stands in it. */
export interface HeadingsSeen {
  /** 1-based. */
  readonly row: number;
  /** 0-based column by heading. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the first row that holds at least half of the headings, wherever people have moved rows and columns to. */
export function findHeadings(rows: Rows, headings: readonly string[]): HeadingsSeen | null {
  const wanted = new Set(headings);
  for (let index = 0; index < rows.length; index += 1) {
    const columns = new Map<string, number>();
    (rows[index] ?? []).forEach((cell, column) => {
      const text = typeof cell === 'string' ? cell.trim() : '';
      if (wanted.has(text) && !columns.has(text)) columns.set(text, column);
    });
    if (columns.size * 2 >= headings.length) return { row: index + 1, columns };
  }
  return null;
}
