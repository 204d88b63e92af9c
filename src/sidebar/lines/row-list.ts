/** Rows as people write them: `3, 5–9, 12`, cut after a few stretches. */
export function rowList(rows: readonly number[], most = 6): string {
  const stretches = stretchesOf(rows);
  const shown = stretches.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(', ') + (stretches.length > most ? ', …' : '');
}

function stretchesOf(rows: readonly number[]): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else stretches.push([row, row]);
  }
  return stretches;
}
