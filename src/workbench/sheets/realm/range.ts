import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../../grid/box';
import type { Dress, Held } from '../line';
import { as } from './core';
import type { Core } from './core';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Emulated = Pick<
  Range,
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getA1Notation'
  | 'getSheet'
  | 'getValues'
  | 'getValue'
  | 'getDisplayValues'
  | 'getDisplayValue'
  | 'getFormulas'
  | 'getFormula'
  | 'getNumberFormats'
  | 'getNumberFormat'
  | 'setValues'
  | 'setValue'
  | 'setFormulas'
  | 'setFormula'
  | 'setNumberFormats'
  | 'setNumberFormat'
  | 'setBackgrounds'
  | 'setBackground'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontStyle'
  | 'setFontColor'
  | 'setWrap'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'activate'
  | 'offset'
>;

/** The box a range stands for, for services that take ranges. */
const places = new WeakMap<object, { readonly sheet: FWorksheet; readonly box: Box }>();

export function placeOf(range: object): { readonly sheet: FWorksheet; readonly box: Box } {
  const place = places.get(range);
  if (!place) throw new Error('The parameters do not match the method signature: a Range is needed.');
  return place;
}

/** A rectangle of a sheet, as `SpreadsheetApp` hands it out. */
export function rangeService(core: Core, sheet: FWorksheet, box: Box): Range {
  const { end, clock, calls } = core;
  const { rowCount, columnCount } = box;
  const toScript = (held: Held): unknown => {
    if (held === null) return '';
    return typeof held === 'object' ? clock.toDate(held.day) : held;
  };
  const rows = <T, U>(cells: readonly (readonly T[])[], use: (cell: T) => U): U[][] =>
    Array.from(cells, (row) => Array.from(row, use));
  const every = <T>(value: T): T[][] =>
    Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  const first = <T>(cells: readonly (readonly T[])[]): T => cells[0]?.[0] as T;

  const write = (values: readonly (readonly unknown[])[]): Range => {
    sized(values, box);
    refuseProtected(core, sheet);
    end.write(
      sheet,
      box,
      rows(values, (value) => toHeld(core, value)),
    );
    return range;
  };
  const dress = (look: (row: number, column: number) => Dress): Range => {
    refuseProtected(core, sheet);
    end.dress(sheet, box, look);
    return range;
  };
  const clear = (what: 'all' | 'contents' | 'formats'): Range => {
    refuseProtected(core, sheet);
    end.clear(sheet, box, what);
    return range;
  };
  const grid = <T>(cells: readonly (readonly T[])[], look: (cell: T) => Dress): Range => {
    sized(cells, box);
    return dress((r, c) => look(cells[r]?.[c] as T));
  };

  const emulated: Emulated = {
    getRow: () => box.row + 1,
    getColumn: () => box.column + 1,
    getNumRows: () => rowCount,
    getNumColumns: () => columnCount,
    getLastRow: () => box.row + rowCount,
    getLastColumn: () => box.column + columnCount,
    getA1Notation: () => end.address(box),
    getSheet: () => core.sheet(sheet),
    getValues: () => rows(end.read(sheet, box), toScript),
    getValue: () => first(rows(end.read(sheet, box), toScript)),
    getDisplayValues: () => rows(end.shown(sheet, box), String),
    getDisplayValue: () => first(rows(end.shown(sheet, box), String)),
    getFormulas: () => rows(end.formulas(sheet, box), String),
    getFormula: () => first(rows(end.formulas(sheet, box), String)),
    getNumberFormats: () => rows(end.formats(sheet, box), String),
    getNumberFormat: () => first(rows(end.formats(sheet, box), String)),
    setValues: (values: readonly (readonly unknown[])[]) => write(values),
    setValue: (value: unknown) => write(every(value)),
    setFormulas: (formulas: readonly (readonly string[])[]) => write(formulas),
    setFormula: (formula: string) => write(every(formula.startsWith('=') ? formula : `=${formula}`)),
    setNumberFormats: (formats: readonly (readonly string[])[]) => grid(formats, (number) => ({ number })),
    setNumberFormat: (number: string) => dress(() => ({ number })),
    setBackgrounds: (colors: readonly (readonly (string | null)[])[]) => grid(colors, (fill) => ({ fill })),
    setBackground: (fill: string | null) => dress(() => ({ fill })),
    setFontWeight: (weight: string | null) => dress(() => ({ bold: weight === 'bold' })),
    setFontWeights: (weights: readonly (readonly (string | null)[])[]) =>
      grid(weights, (weight) => ({ bold: weight === 'bold' })),
    setFontStyle: (style: string | null) => dress(() => ({ italic: style === 'italic' })),
    setFontColor: (color: string | null) => dress(() => ({ color })),
    setWrap: (wrap: boolean) => dress(() => ({ wrap })),
    setHorizontalAlignment: (align: string | null) => dress(() => ({ align: alignment(align) })),
    setVerticalAlignment: (align: string | null) => dress(() => ({ vertical: upright(align) })),
    clear: () => clear('all'),
    clearContent: () => clear('contents'),
    clearFormat: () => clear('formats'),
    activate: () => {
      end.select(sheet, [box]);
      return range;
    },
    offset: (row: number, column: number, numRows: number = rowCount, numColumns: number = columnCount) =>
      rangeService(core, sheet, {
        row: box.row + row,
        column: box.column + column,
        rowCount: numRows,
        columnCount: numColumns,
      }),
  };
  const range = as<Range>(calls.counted('Range', emulated));
  places.set(range, { sheet, box });
  return range;
}

export function refuseProtected({ end }: Core, sheet: FWorksheet): void {
  if (end.isProtected(sheet)) {
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** A `Date` becomes the day and time that the spreadsheet's own clock shows. */
function toHeld({ clock }: Core, value: unknown): Held {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return { day: clock.toSerial(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

const alignment = (name: string | null): 'left' | 'center' | 'right' | 'normal' =>
  name === 'left' || name === 'center' || name === 'right' ? name : 'normal';

const upright = (name: string | null): 'top' | 'middle' | 'bottom' =>
  name === 'top' || name === 'middle' ? name : 'bottom';

function sized(rows: readonly (readonly unknown[])[], { rowCount, columnCount }: Box): void {
  const wrong = (what: string, data: number, range: number): Error =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    );
  if (rows.length !== rowCount) throw wrong('rows', rows.length, rowCount);
  for (const row of rows) if (row.length !== columnCount) throw wrong('columns', row.length, columnCount);
}
