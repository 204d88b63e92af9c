import type { FWorksheet } from '@univerjs/sheets/facade';

/** Rows whose text has been told to wrap, or no longer to: they are fitted at the end of a run, where hosts do it at once. */
export interface WrappedRows {
  add(sheet: FWorksheet, row: number): void;
  fit(): void;
}

export function wrappedRows(): WrappedRows {
  const bySheet = new Map<string, { readonly sheet: FWorksheet; readonly rows: Set<number> }>();
  return {
    add(sheet, row) {
      const known = bySheet.get(sheet.getSheetId()) ?? { sheet, rows: new Set() };
      known.rows.add(row);
      bySheet.set(sheet.getSheetId(), known);
    },
    fit() {
      for (const { sheet, rows } of bySheet.values()) {
        for (const [first, count] of spans(rows)) sheet.autoResizeRows(first, count);
      }
      bySheet.clear();
    },
  };
}

/** 3, 4, 5, 9 are three rows from 3 and one from 9. */
function spans(rows: ReadonlySet<number>): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}
