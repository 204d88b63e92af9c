import { BooleanNumber, CellValueType, HorizontalAlign, LocaleType, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { FileBook, FileSheet, FileStyle } from '../../files/file-book';
import { boxOf } from './box';
import { formulaRule } from './rules';

/** Rows and columns a sheet has beyond those in use. */
const MARGIN = { rows: 200, columns: 14 };
const SMALLEST = { rows: 400, columns: 26 };

/** Turns a workbook file into what Univer opens. */
export function toUniver(book: FileBook, id: string, name: string): IWorkbookData {
  const styles = new Map<string, string>();
  const sheets = book.sheets.map((sheet, index) => sheetData(sheet, `sheet-${index + 1}`, styles));
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries([...styles].map(([style, key]) => [key, JSON.parse(style) as IStyleData])),
    sheetOrder: sheets.map(({ id: sheetId }) => sheetId),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rulesOf(book, sheets)) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(book)) },
    ],
  };
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'rowCount' | 'columnCount'>;

function sheetData(sheet: FileSheet, id: string, styles: Map<string, string>): SheetData {
  const { name, rows, widths = [], hiddenRows = [], frozenRows = 0, print } = sheet;
  const width = Math.max(widths.length, ...rows.map(({ length }) => length), 0);
  return {
    id,
    name,
    rowCount: Math.max(SMALLEST.rows, rows.length + MARGIN.rows),
    columnCount: Math.max(SMALLEST.columns, width + MARGIN.columns),
    cellData: cellData(sheet, styles),
    columnData: Object.fromEntries(widths.flatMap((chars, i) => (chars === null ? [] : [[i, { w: pixels(chars) }]]))),
    rowData: Object.fromEntries(hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    ...(frozenRows ? { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 } } : {}),
    custom: { protected: sheet.protected ?? false, ...(print ? { print } : {}) },
  };
}

/** Pixels of a column so many characters of the default font wide, as Excel computes them. */
const pixels = (chars: number): number => Math.round(chars * 7 + 5);

function cellData(
  { rows, formulas = {}, styles: looks = {} }: FileSheet,
  styles: Map<string, string>,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  rows.forEach((row, r) => row.forEach((value, c) => value !== null && Object.assign(at(r, c), content(value))));
  for (const [place, formula] of Object.entries(formulas)) Object.assign(at(...split(place)), { f: `=${formula}` });
  for (const [place, look] of Object.entries(looks)) {
    const style = JSON.stringify(toStyle(look));
    const key = styles.get(style) ?? `style-${styles.size + 1}`;
    styles.set(style, key);
    at(...split(place)).s = key;
  }
  return cells;
}

function split(place: string): [row: number, column: number] {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return [row, column];
}

function content(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };

function toStyle({ bold, italic, fill, color, number, wrap, align, vertical }: FileStyle): IStyleData {
  return {
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(number ? { n: { pattern: number } } : {}),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(align ? { ht: ALIGN[align] } : {}),
    ...(vertical ? { vt: VERTICAL[vertical] } : {}),
  };
}

function rulesOf({ sheets }: FileBook, data: readonly SheetData[]): Record<string, IConditionFormattingRule[]> {
  const ruleSets = data.map((sheet, i): [string, IConditionFormattingRule[]] => [
    sheet.id,
    (sheets[i]?.rules ?? []).flatMap(({ range, formula, fill }, index) => {
      const boxes = range.split(/\s+/).flatMap((part) => boxOf(part, sheet) ?? []);
      return boxes.length ? [formulaRule(`file-${index + 1}`, boxes, `=${formula}`, { fill })] : [];
    }),
  ]);
  return Object.fromEntries(ruleSets.filter(([, rules]) => rules.length > 0));
}

const namesOf = ({ names = [] }: FileBook): Record<string, object> =>
  Object.fromEntries(
    names.map(({ name, range }, i) => [`name-${i + 1}`, { id: `name-${i + 1}`, name, formulaOrRefString: range }]),
  );
