import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../grid/box';
import type { Grid } from '../grid/grid';
import type { HostObject } from './host-object';

/** The grid, and how its parts become objects of Excel's model: sheets lead to ranges and ranges to sheets. */
export interface Model {
  readonly grid: Grid;
  range(sheet: FWorksheet, box: Box): HostObject;
  worksheet(sheet: FWorksheet): HostObject;
}
