import type { Grid } from '../grid/grid';
import { bookOf } from '../grid/grid';
import { findSheet } from '../grid/sheets';
import { ApiError, invalidArgument } from './api-error';

const FORBIDDEN = /[\\/?*[\]:]/;

/** The name, if a sheet may have it and none has. */
export function unused(grid: Grid, name: string): string {
  if (name === '' || name.length > 31 || FORBIDDEN.test(name)) throw invalidArgument();
  if (findSheet(grid, name))
    throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

/** `Sheet4` in a workbook of three sheets. */
export function nextName(grid: Grid): string {
  let number = bookOf(grid).getSheets().length;
  while (findSheet(grid, `Sheet${++number}`));
  return `Sheet${number}`;
}
