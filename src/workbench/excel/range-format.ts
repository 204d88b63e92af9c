import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../grid/box';
import { cellsOf, styleOf } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { setStyle } from '../grid/set-cells';
import { setWidths } from '../grid/set-widths';
import { invalidArgument } from './api-error';
import type { HostObject } from './host-object';

/** Pixels of a point, and of a column nobody has set the width of. */
const POINT = 4 / 3;
const STANDARD_WIDTH = 88;

const ALIGN: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameIn = (table: Readonly<Record<string, number>>, value: Nullable<number>): string | null =>
  Object.entries(table).find(([, code]) => code === (value ?? 0))?.[0] ?? null;

function codeIn<Code>(table: Readonly<Record<string, Code>>, name: string): Code {
  const code = table[name];
  if (code === undefined) throw invalidArgument();
  return code;
}

/** How the cells of a range look. A property that differs between them reads as null. */
export function rangeFormat(grid: Grid, sheet: FWorksheet, box: Box, writable: () => void): HostObject {
  const read = <T>(of: (style: IStyleData) => T): T | null => common(grid, sheet, box, of);
  const write = (style: IStyleData): void => {
    writable();
    setStyle(grid, sheet, box, style);
  };
  const font: HostObject = {
    type: 'RangeFont',
    get: {
      bold: () => read(({ bl }) => bl === BooleanNumber.TRUE),
      italic: () => read(({ it }) => it === BooleanNumber.TRUE),
      color: () => read(({ cl }) => cl?.rgb ?? '#000000'),
    },
    set: {
      bold: (on: boolean) => write({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      italic: (on: boolean) => write({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      color: (rgb: string) => write({ cl: { rgb } }),
    },
  };
  const fill: HostObject = {
    type: 'RangeFill',
    get: { color: () => read(({ bg }) => bg?.rgb ?? '#FFFFFF') },
    set: { color: (rgb: string) => write({ bg: { rgb } }) },
    call: { clear: () => write({ bg: null }) },
  };
  return {
    type: 'RangeFormat',
    get: {
      columnWidth: () => sheet.getColumnWidth(box.column) / POINT,
      rowHeight: () => sheet.getRowHeight(box.row) / POINT,
      wrapText: () => read(({ tb }) => tb === WrapStrategy.WRAP),
      horizontalAlignment: () => read(({ ht }) => nameIn(ALIGN, ht)),
      verticalAlignment: () => read(({ vt }) => nameIn(VERTICAL, vt)),
    },
    set: {
      useStandardWidth: () => setWidths(grid, sheet, box.column, box.columnCount, STANDARD_WIDTH),
      columnWidth: (points: number) => setWidths(grid, sheet, box.column, box.columnCount, Math.round(points * POINT)),
      rowHeight: (points: number) => void sheet.setRowHeights(box.row, box.rowCount, Math.round(points * POINT)),
      wrapText: (on: boolean) => write({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
      horizontalAlignment: (name: string) => write({ ht: codeIn(ALIGN, name) }),
      verticalAlignment: (name: string) => write({ vt: codeIn(VERTICAL, name) }),
    },
    to: { font: () => font, fill: () => fill },
    call: {
      autofitColumns: () => void sheet.autoResizeColumns(box.column, box.columnCount),
      autofitRows: () => void sheet.autoResizeRows(box.row, box.rowCount),
    },
  };
}

function common<T>(grid: Grid, sheet: FWorksheet, box: Box, of: (style: IStyleData) => T): T | null {
  const cellAt = cellsOf(grid, sheet);
  const styleAt = (row: number, column: number): T => of(styleOf(sheet, cellAt(row, column)) ?? {});
  const first = styleAt(box.row, box.column);
  for (let row = box.row; row < box.row + box.rowCount; row++) {
    for (let column = box.column; column < box.column + box.columnCount; column++) {
      if (styleAt(row, column) !== first) return null;
    }
  }
  return first;
}
