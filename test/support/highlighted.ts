import type { Cell } from '../../src/core/cells/cell';
import type { SheetState } from './carry-out';

const FORMULA = /^=ISNUMBER\(\$([A-Z]+)(\d+)\)\*\(\$\1\2<=(\d+)\)(?:\*\((.+)\))?\*\("Callsheet"<>""\)$/;
const EQUALS = /\(\$([A-Z]+)\d+="([A-Z]{3})"\)/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Rows (1-based) of a sheet that its highlighting rules color, by the cells as they stand now. */
export function highlighted(state: SheetState): number[] {
  const rows = new Set<number>();
  for (const { formula, row, rowCount } of state.rules) {
    const [, rank, first, line, currencies] = FORMULA.exec(formula) ?? [];
    if (rank === undefined || Number(first) !== row) throw new Error(`no highlighting rule: ${formula}`);
    const wanted = [...(currencies ?? '').matchAll(EQUALS)];
    for (let at = row; at < row + rowCount; at += 1) {
      const cell = (column: string): Cell => state.cells[at - 1]?.[columnOf(column)] ?? null;
      const value = cell(rank);
      const inList = currencies === undefined || wanted.some(([, column, code]) => cell(column!) === code);
      if (typeof value === 'number' && value <= Number(line) && inList) rows.add(at);
    }
  }
  return [...rows].sort((a, b) => a - b);
}
