import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { addressOf, boxOf, mapBox, sheetOf, sheetPrefix } from '../grid/box';
import type { Box } from '../grid/box';
import { cellsOf, formulasOf, styleOf, usedBox, valueOf } from '../grid/cells';
import { isDateFormat } from '../grid/dates';
import { bookOf } from '../grid/grid';
import type { Grid } from '../grid/grid';
import { namesOf, removeName, setName } from '../grid/names';
import { TOO_EARLY } from '../grid/pending';
import { addRule, removeRule, rulesOf } from '../grid/rules';
import { select, selected } from '../grid/selection';
import { holding, setCells } from '../grid/set-cells';
import { setWidths } from '../grid/set-widths';
import { addSheet, findSheet, protectedSheet, sizeOf } from '../grid/sheets';
import { typeInto } from '../grid/type-into';
import type { Dress, GridEnd, Held } from './line';

type Cells = Omit<
  GridEnd,
  | 'timeZone'
  | 'scriptTimeZone'
  | 'locale'
  | 'language'
  | 'daysAhead'
  | 'html'
  | 'bookName'
  | 'bookUrl'
  | 'showMenu'
  | 'showSidebar'
  | 'say'
  | 'print'
  | 'log'
  | 'now'
  | 'scopes'
  | 'properties'
  | 'triggers'
  | 'setTriggers'
  | 'knobs'
  | 'ask'
  | 'sleep'
  | 'slept'
  | 'uuid'
  | 'bookId'
>;

const NEW_SHEET = { rows: 1000, columns: 26 };
const ALIGN = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};

const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** What the emulated services do with the grid. */
export const gridEnd = (grid: Grid): Cells => ({
  sheets: () => bookOf(grid).getSheets(),
  active: () => bookOf(grid).getActiveSheet(),
  activate: (sheet) => void bookOf(grid).setActiveSheet(sheet),
  add: (name, index) => {
    const sheet = addSheet(grid, name, NEW_SHEET.rows, NEW_SHEET.columns, index);
    bookOf(grid).setActiveSheet(sheet);
    return sheet;
  },
  remove: (sheet) => void bookOf(grid).deleteSheet(sheet),
  used: (sheet) => {
    const box = usedBox(grid, sheet, false);
    return box && { row: 0, column: 0, rowCount: box.row + box.rowCount, columnCount: box.column + box.columnCount };
  },

  read: (sheet, box) => {
    if (grid.pending.isIn(sheet, box)) throw new Error(TOO_EARLY);
    const cellAt = cellsOf(grid, sheet);
    return mapBox(box, (row, column): Held => {
      const cell = cellAt(row, column);
      const value = valueOf(cell);
      return typeof value === 'number' && isDateFormat(styleOf(sheet, cell)?.n?.pattern) ? { day: value } : value;
    });
  },
  write: (sheet, box, rows) => typeInto(grid, sheet, box, rows),
  shown: (sheet, box) => sheet.getRange(box.row, box.column, box.rowCount, box.columnCount).getDisplayValues(),
  formulas: (sheet, box) => formulasOf(grid, sheet, box).map((row) => row.map((formula) => formula ?? '')),
  formats: (sheet, box) => {
    const cellAt = cellsOf(grid, sheet);
    return mapBox(box, (row, column) => styleOf(sheet, cellAt(row, column))?.n?.pattern ?? '');
  },
  dress: (sheet, box, dress) => setCells(grid, sheet, box, (r, c) => ({ s: styleFor(dress(r, c)) })),
  clear: (sheet, box, what) =>
    setCells(grid, sheet, box, () => ({
      ...(what === 'formats' ? {} : holding(null)),
      ...(what === 'contents' ? {} : { s: null }),
    })),
  insertRows: (sheet, after, count) => keepingPlace(grid, () => sheet.insertRowsAfter(after, count)),
  insertColumns: (sheet, after, count) => keepingPlace(grid, () => sheet.insertColumnsAfter(after, count)),
  setWidths: (sheet, column, columnCount, pixels) => setWidths(grid, sheet, column, columnCount, pixels),
  select: (sheet, boxes) => select(grid, sheet, boxes),
  selected: () => selected(grid),
  parse: (sheet, address) => boxOf(address, sizeOf(sheet)),
  address: addressOf,

  rules: rulesOf,
  addRule: (sheet, boxes, formula, look) => void addRule(sheet, { boxes, formula, look }),
  removeRule,
  names: () => namesOf(grid).map(({ name, reference }) => ({ name, ...placeOf(grid, reference) })),
  setName: (name, sheet, box) => setName(grid, name, `${sheetPrefix(sheet.getSheetName())}${fixed(addressOf(box))}`),
  removeName: (name) => void removeName(grid, name),
  isProtected: protectedSheet,
  hidden: (sheet, row) => !sheet.getSheet().getRowVisible(row),
});

/** Univer brings the sheet to the front, selects what it inserts and scrolls there; a script's insert leaves people where they are. */
function keepingPlace(grid: Grid, insert: () => void): void {
  const inFront = bookOf(grid).getActiveSheet();
  const range = inFront.getActiveRange();
  const { sheetViewStartRow, sheetViewStartColumn } = inFront.getScrollState();
  insert();
  bookOf(grid).setActiveSheet(inFront);
  range?.activate();
  inFront.scrollToCell(sheetViewStartRow, sheetViewStartColumn);
}

const fixed = (address: string): string => address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

function placeOf(grid: Grid, reference: string): { sheet: FWorksheet | null; box: Box | null } {
  const sheet = findSheet(grid, sheetOf(reference) ?? '');
  return { sheet, box: sheet && boxOf(reference, sizeOf(sheet)) };
}

const colored = (color: string | null): { rgb: string } | null => (color === null ? null : { rgb: color });
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const styleFor = ({ bold, italic, fill, color, number, wrap, align, vertical }: Dress): IStyleData => ({
  ...(bold === undefined ? {} : { bl: flag(bold) }),
  ...(italic === undefined ? {} : { it: flag(italic) }),
  ...(fill === undefined ? {} : { bg: colored(fill) }),
  ...(color === undefined ? {} : { cl: colored(color) }),
  ...(number === undefined ? {} : { n: { pattern: number || 'General' } }),
  ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ...(align === undefined ? {} : { ht: ALIGN[align] }),
  ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
});
