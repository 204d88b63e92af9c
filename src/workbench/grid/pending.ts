import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';

/**
 * Formulas that have been written and not computed yet. Univer computes in turns of its own, where Excel and Sheets have
 * the value at once; whoever reads such a cell must be told rather than handed nothing.
 */
export interface Pending {
  add(sheet: FWorksheet, row: number, column: number): void;
  clear(): void;
  isIn(sheet: FWorksheet, box: Box): boolean;
}

export function pendingFormulas(): Pending {
  const cells = new Map<string, Set<string>>();
  return {
    add(sheet, row, column) {
      const known = cells.get(sheet.getSheetId()) ?? new Set();
      cells.set(sheet.getSheetId(), known.add(`${row},${column}`));
    },
    clear: () => cells.clear(),
    isIn: (sheet, box) =>
      [...(cells.get(sheet.getSheetId()) ?? [])].some((place) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return (
          row >= box.row &&
          row < box.row + box.rowCount &&
          column >= box.column &&
          column < box.column + box.columnCount
        );
      }),
  };
}

export const TOO_EARLY =
  'The workbench computes formulas after the run: write values, or read the result of a formula in the next run.';
