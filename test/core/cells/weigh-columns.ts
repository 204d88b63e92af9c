import type { Cell } from '../../../src/core/cells/cell';
import { weigh, type Question, type Verdict } from '../../../src/core/cells/evidence';
import { evidenceOf } from '../../../src/core/ledger/convention-notes';

export type Columns = readonly (readonly Cell[])[];

/** What some columns say, each given from top to bottom, and the sentence about it. */
export function weighColumns<Way extends string>(
  kind: 'decimalMark' | 'dayOrder',
  question: Question<Way>,
  columns: Columns,
): Verdict<Way> & { readonly evidence: string } {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
  const verdict = weigh(
    question,
    rows,
    columns.map((_, column) => column),
  );
  return { ...verdict, evidence: evidenceOf(kind, verdict) };
}
