/** Rows of one length, as both hosts require of a spill: short ones end in empty cells. */
export function rectangle(rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
