import type { Cell } from '../../../src/core/cells/cell';
import { weigh, type Question, type Verdict } from '../../../src/core/cells/evidence';

export type Columns = readonly (readonly Cell[])[];

/** What some columns say, each given from top to bottom. */
export function weighColumns<Way extends string>(question: Question<Way>, columns: Columns): Verdict<Way> {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
  return weigh(
    question,
    rows,
    columns.map((_, column) => column),
  );
}
