import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';
import { cellsOf, styleOf } from './cells';
import type { Plain } from './cells';
import type { Grid } from './grid';
import { holding, setCells, typedInto } from './set-cells';
import { typed } from './typed-text';

/** A day that keeps the format of its cell, or gets one if the cell has none. */
export interface DayTyped {
  readonly day: number;
}

/**
 * Puts values into cells as if they had been typed; undefined leaves a cell alone. In a cell formatted as text, text
 * stays what it is.
 */
export function typeInto(
  grid: Grid,
  sheet: FWorksheet,
  box: Box,
  rows: readonly (readonly (Plain | DayTyped | undefined)[])[],
): void {
  const year = new Date().getFullYear();
  const cellAt = cellsOf(grid, sheet);
  setCells(grid, sheet, box, (r, c) => {
    const value = rows[r]?.[c];
    if (value === undefined) return undefined;
    const pattern = styleOf(sheet, cellAt(box.row + r, box.column + c))?.n?.pattern;
    if (typeof value === 'string') return typedInto(typed(pattern === '@' ? asText(value) : value, year), pattern);
    if (typeof value === 'object' && value !== null)
      return typedInto({ value: value.day, number: 'yyyy-mm-dd' }, pattern);
    return holding(value);
  });
}

const asText = (value: string): string => (value.startsWith("'") ? value : `'${value}`);
