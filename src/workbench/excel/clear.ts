import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../grid/box';
import type { Grid } from '../grid/grid';
import { holding, setCells } from '../grid/set-cells';
import { invalidArgument } from './api-error';

/** `Range.clear`: contents, formats or both. */
export function clearRange(grid: Grid, sheet: FWorksheet, box: Box, what: string): void {
  const contents = holding(null);
  switch (what) {
    case 'All':
      return setCells(grid, sheet, box, () => ({ ...contents, s: null }));
    case 'Contents':
      return setCells(grid, sheet, box, () => contents);
    case 'Formats':
      return setCells(grid, sheet, box, () => ({ s: null }));
    default:
      throw invalidArgument();
  }
}
