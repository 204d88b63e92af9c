import type { FWorksheet } from '@univerjs/sheets/facade';
import { addressOf, boxOf, mapBox, sheetPrefix } from '../grid/box';
import type { Box } from '../grid/box';
import { cellsOf, formulasOf, styleOf, usedBox, valuesOf } from '../grid/cells';
import type { Plain } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { TOO_EARLY } from '../grid/pending';
import { select } from '../grid/selection';
import { setCells } from '../grid/set-cells';
import { hiddenRows, protectedSheet, sizeOf } from '../grid/sheets';
import { typeInto } from '../grid/type-into';
import { ApiError, invalidArgument, notFound, readOnly, unknownMember, wrongSize } from './api-error';
import { clearRange } from './clear';
import { conditionalFormats } from './conditional-formats';
import type { HostObject } from './host-object';
import type { Model } from './model';
import { rangeFormat } from './range-format';

/** A rectangle of a sheet. */
export function range(model: Model, sheet: FWorksheet, box: Box): HostObject {
  const { grid } = model;
  const at = (other: Box): HostObject => range(model, sheet, other);
  const writable = (): void => {
    if (protectedSheet(sheet)) throw readOnly();
  };
  const write = (rows: unknown): void => {
    writable();
    typeInto(
      grid,
      sheet,
      box,
      spread(rows, box).map((row) => row.map(typedValue)),
    );
  };
  return {
    type: 'Range',
    place: { sheet, box },
    get: {
      address: () => `${sheetPrefix(sheet.getSheetName())}${addressOf(box)}`,
      rowIndex: () => box.row,
      columnIndex: () => box.column,
      rowCount: () => box.rowCount,
      columnCount: () => box.columnCount,
      cellCount: () => box.rowCount * box.columnCount,
      values: () => readValues(grid, sheet, box),
      formulas: () => readFormulas(grid, sheet, box),
      text: () => sheet.getRange(box.row, box.column, box.rowCount, box.columnCount).getDisplayValues(),
      numberFormat: () => readFormats(grid, sheet, box),
      valueTypes: () => readValues(grid, sheet, box).map((row) => row.map(typeOf)),
      rowHidden: () => allOrNothing(box.rowCount, hiddenRows(sheet, box).length),
      hidden: () => hiddenRows(sheet, box).length === box.rowCount,
    },
    set: {
      values: write,
      formulas: write,
      numberFormat: (formats: unknown) => {
        writable();
        const rows = spread(formats, box);
        setCells(grid, sheet, box, (r, c) => ({ s: { n: { pattern: String(rows[r]?.[c] ?? 'General') } } }));
      },
      rowHidden: (hidden: boolean) => {
        if (hidden) sheet.hideRows(box.row, box.rowCount);
        else sheet.showRows(box.row, box.rowCount);
      },
    },
    to: {
      format: () => rangeFormat(grid, sheet, box, writable),
      conditionalFormats: () => conditionalFormats(model, sheet, box),
      worksheet: () => model.worksheet(sheet),
    },
    call: {
      select: () => select(grid, sheet, [box]),
      clear: (what?: string) => {
        writable();
        clearRange(grid, sheet, box, what ?? 'All');
      },
      getRowProperties: (asked: { readonly rowHidden?: boolean }) => rowProperties(sheet, box, asked),
      getCell: (row: number, column: number) =>
        at(inside(sheet, { row: box.row + row, column: box.column + column, rowCount: 1, columnCount: 1 })),
      getRow: (row: number) => at(inside(sheet, { ...box, row: box.row + row, rowCount: 1 })),
      getColumn: (column: number) => at(inside(sheet, { ...box, column: box.column + column, columnCount: 1 })),
      getLastRow: () => at({ ...box, row: box.row + box.rowCount - 1, rowCount: 1 }),
      getEntireRow: () => at({ ...box, column: 0, columnCount: sheet.getMaxColumns() }),
      getEntireColumn: () => at({ ...box, row: 0, rowCount: sheet.getMaxRows() }),
      getOffsetRange: (rows: number, columns: number) =>
        at(inside(sheet, { ...box, row: box.row + rows, column: box.column + columns })),
      getResizedRange: (rows: number, columns: number) =>
        at(inside(sheet, { ...box, rowCount: box.rowCount + rows, columnCount: box.columnCount + columns })),
      getAbsoluteResizedRange: (rowCount: number, columnCount: number) =>
        at(inside(sheet, { ...box, rowCount, columnCount })),
      getUsedRange: (valuesOnly?: boolean) => usedWithin(model, sheet, box, valuesOnly) ?? missing(),
      getUsedRangeOrNullObject: (valuesOnly?: boolean) => usedWithin(model, sheet, box, valuesOnly),
    },
  };
}

/** The range an address names on a sheet; without one, the whole sheet. */
export function rangeAt(model: Model, sheet: FWorksheet, address: string | undefined): HostObject {
  const size = sizeOf(sheet);
  const box = address === undefined ? { row: 0, column: 0, ...size } : boxOf(address, size);
  if (!box) throw invalidArgument();
  return range(model, sheet, box);
}

export function inside(sheet: FWorksheet, box: Box): Box {
  const { row, column, rowCount, columnCount } = box;
  if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) throw invalidArgument();
  grow(sheet, row + rowCount, column + columnCount);
  return box;
}

/** Excel's sheets are always large enough; Univer's have a size. */
export function grow(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows > 1_048_576 || columns > 16_384) throw invalidArgument();
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
}

/** One entry per row; of all there is to ask about rows, the hidden ones are emulated. */
function rowProperties(sheet: FWorksheet, box: Box, asked: { readonly rowHidden?: boolean }): readonly object[] {
  const unknown = Object.keys(asked).find((name) => name !== 'rowHidden');
  if (unknown) throw unknownMember('RowProperties', unknown);
  const hidden = new Set(hiddenRows(sheet, box));
  return Array.from({ length: box.rowCount }, (_, i) => ({ rowHidden: hidden.has(box.row + i) }));
}

const missing = (): never => {
  throw notFound();
};

function usedWithin(model: Model, sheet: FWorksheet, box: Box, valuesOnly = false): HostObject | null {
  const used = usedBox(model.grid, sheet, !valuesOnly);
  if (!used) return null;
  const row = Math.max(used.row, box.row);
  const column = Math.max(used.column, box.column);
  const rowCount = Math.min(used.row + used.rowCount, box.row + box.rowCount) - row;
  const columnCount = Math.min(used.column + used.columnCount, box.column + box.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? range(model, sheet, { row, column, rowCount, columnCount }) : null;
}

/** Excel shows an empty cell as ''. */
function readValues(grid: Grid, sheet: FWorksheet, box: Box): Exclude<Plain, null>[][] {
  if (grid.pending.isIn(sheet, box)) throw new ApiError('GeneralException', TOO_EARLY);
  return valuesOf(grid, sheet, box).map((row) => row.map((value) => value ?? ''));
}

function readFormulas(grid: Grid, sheet: FWorksheet, box: Box): Plain[][] {
  const values = readValues(grid, sheet, box);
  return formulasOf(grid, sheet, box).map((row, r) => row.map((formula, c) => formula ?? values[r]?.[c] ?? ''));
}

function readFormats(grid: Grid, sheet: FWorksheet, box: Box): string[][] {
  const cellAt = cellsOf(grid, sheet);
  return mapBox(box, (row, column) => styleOf(sheet, cellAt(row, column))?.n?.pattern ?? 'General');
}

const typeOf = (value: Plain): string => {
  if (value === '' || value === null) return 'Empty';
  if (typeof value === 'string') return /^#[A-Z/0]+[!?]?$/.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

const allOrNothing = (size: number, count: number): boolean | null =>
  count === 0 ? false : count === size ? true : null;

/** One value is meant for every cell; a list of rows must have the range's own size. */
function spread(rows: unknown, { rowCount, columnCount }: Box): readonly (readonly unknown[])[] {
  if (!Array.isArray(rows))
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => rows));
  const sized = rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!sized) throw wrongSize();
  return rows as unknown[][];
}

/** Null leaves a cell alone. */
function typedValue(value: unknown): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value === '' ? null : value;
}
