/** Columns side by side: what one edit can cover. */
export interface ColumnRun {
  readonly first: number;
  readonly count: number;
}

/** Ascending columns as runs of neighbors. */
export function columnRuns(columns: readonly number[]): readonly ColumnRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

export const ascending = (a: number, b: number): number => a - b;
