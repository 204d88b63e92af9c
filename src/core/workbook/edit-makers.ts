import type { Rows } from '../cells/cell';
import type { Edit, Look, PlacedEdit } from './plan';

/** Writes a rectangle of values whose first cell is at a 1-based row and 0-based column. */
export const valuesEdit = (sheet: string, row: number, column: number, values: Rows): PlacedEdit => ({
  kind: 'values',
  sheet,
  row,
  column,
  rowCount: values.length,
  columnCount: values[0]?.length ?? 0,
  values,
});

/** Formats a rectangle from its first row to its last, both included. */
export const lookEdit = (
  sheet: string,
  row: number,
  lastRow: number,
  column: number,
  columnCount: number,
  look: Look,
): Edit => ({ kind: 'look', sheet, row, column, rowCount: lastRow - row + 1, columnCount, look });

/** Empties a rectangle from its first row to its last; nothing when there is none. */
export const clearEdits = (
  sheet: string,
  row: number,
  lastRow: number,
  column: number,
  columnCount: number,
): readonly Edit[] =>
  lastRow < row ? [] : [{ kind: 'clear', sheet, row, column, rowCount: lastRow - row + 1, columnCount }];

/** Heading rows of ours, on every sheet alike. */
export const HEADING_LOOK: Look = { bold: true, fill: '#dde7f3', wrap: true };

/** Fill of the rows that a person calls. */
export const TOP_FILL = '#fff2cc';
