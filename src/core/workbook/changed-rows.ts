import type { Row, Rows } from '../cells/cell';
import { valuesEdit } from './edit-makers';
import type { Edit } from './plan';

/** The edits that turn one set of rows into another: a block of values per run of rows that differ, nothing else. */
export function changedRows(sheet: string, before: Rows, after: Rows): readonly Edit[] {
  const count = Math.max(before.length, after.length);
  const edits: Edit[] = [];
  for (let start = 0; start < count; start += 1) {
    let end = start;
    let columnCount = 0;
    let column = Infinity;
    for (; end < count && differs(before[end], after[end]); end += 1) {
      const [first, last] = difference(before[end], after[end]);
      column = Math.min(column, first);
      columnCount = Math.max(columnCount, last + 1);
    }
    if (end === start) continue;
    const width = columnCount - column;
    const values = Array.from({ length: end - start }, (_, i) =>
      Array.from({ length: width }, (__, j) => after[start + i]?.[column + j] ?? null),
    );
    edits.push(valuesEdit(sheet, start + 1, column, values));
    start = end;
  }
  return edits;
}

const differs = (before: Row | undefined, after: Row | undefined): boolean => difference(before, after)[1] >= 0;

/** First and last column in which two rows differ; -1 for the last when none does. */
function difference(before: Row | undefined, after: Row | undefined): readonly [first: number, last: number] {
  let first = Infinity;
  let last = -1;
  for (let i = 0; i < Math.max(before?.length ?? 0, after?.length ?? 0); i += 1) {
    if ((before?.[i] ?? null) === (after?.[i] ?? null)) continue;
    first = Math.min(first, i);
    last = i;
  }
  return [first, last];
}
