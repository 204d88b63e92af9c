import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { FileBook, FileSheet, FileStyle } from '../../files/file-book';
import { addressOf } from './box';
import { cellsOf, formulasOf, styleOf, usedBox, valuesOf } from './cells';
import { bookOf } from './grid';
import type { Grid } from './grid';
import { namesOf } from './names';
import { hiddenRows, printOf, protectedSheet } from './sheets';
import { rulesOf } from './rules';

/**
 * Turns what the grid shows into a workbook file. Formulas that call one of the `custom` functions are left as the
 * values they gave: whoever opens the file need not have the add-in.
 */
export function fromUniver(grid: Grid, custom: readonly string[]): FileBook {
  return {
    sheets: bookOf(grid)
      .getSheets()
      .map((sheet) => fileSheet(grid, sheet, custom)),
    names: namesOf(grid).map(({ name, reference }) => ({ name, range: reference.replace(/^=/, '') })),
  };
}

function fileSheet(grid: Grid, sheet: FWorksheet, custom: readonly string[]): FileSheet {
  const used = usedBox(grid, sheet, true);
  const box = used
    ? { row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount }
    : { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const print = printOf(sheet);
  return {
    name: sheet.getSheetName(),
    rows: valuesOf(grid, sheet, box),
    formulas: places(formulasOf(grid, sheet, box), (formula) => (calls(formula, custom) ? null : formula.slice(1))),
    styles: places(looks(grid, sheet, box), (style) => style),
    widths: Array.from({ length: box.columnCount }, (_, column) => widthOf(sheet, column)),
    hiddenRows: hiddenRows(sheet, box),
    frozenRows: Math.max(0, sheet.getFrozenRows()),
    rules: rulesOf(sheet).map(({ boxes, formula, look }) => ({
      range: boxes.map(addressOf).join(' '),
      formula: formula.slice(1),
      fill: look.fill ?? '#ffffff',
    })),
    protected: protectedSheet(sheet),
    heights: heightsOf(sheet, box.rowCount),
    ...(print ? { print } : {}),
  };
}

const calls = (formula: string, functions: readonly string[]): boolean => {
  const text = formula.toUpperCase();
  return functions.some((name) => text.includes(`${name.toUpperCase()}(`));
};

function places<T, U>(rows: readonly (readonly (T | null)[])[], use: (value: T) => U | null): Record<string, U> {
  const entries = rows.flatMap((row, r) =>
    row.flatMap((value, c): [string, U][] => {
      const used = value === null ? null : use(value);
      return used === null ? [] : [[`${r},${c}`, used]];
    }),
  );
  return Object.fromEntries(entries);
}

function looks(grid: Grid, sheet: FWorksheet, box: Parameters<typeof valuesOf>[2]): (FileStyle | null)[][] {
  const cellAt = cellsOf(grid, sheet);
  return Array.from({ length: box.rowCount }, (_, row) =>
    Array.from({ length: box.columnCount }, (__, column) => {
      const style = toFileStyle(styleOf(sheet, cellAt(row, column)) ?? {});
      return Object.keys(style).length > 0 ? style : null;
    }),
  );
}

const ALIGN: Readonly<Record<number, 'left' | 'center' | 'right'>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const VERTICAL: Readonly<Record<number, 'top' | 'center'>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
};

function toFileStyle({ bl, it, bg, cl, n, tb, ht, vt }: IStyleData): FileStyle {
  const align = ht ? ALIGN[ht] : undefined;
  const vertical = vt ? VERTICAL[vt] : undefined;
  return {
    ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(n?.pattern ? { number: n.pattern } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

/** The grid makes rows as high as wrapped text needs; programs that only print do not. */
function heightsOf(sheet: FWorksheet, rowCount: number): Record<number, number> {
  const usual = sheet.getSheet().getConfig().defaultRowHeight;
  const heights: Record<number, number> = {};
  for (let row = 0; row < rowCount; row++) {
    const height = sheet.getRowHeight(row);
    if (height > usual * 1.3) heights[row] = Math.round(height * 0.75);
  }
  return heights;
}

const widthOf = (sheet: FWorksheet, column: number): number =>
  Math.round((sheet.getColumnWidth(column) - 5) / 0.7) / 10;
