import { dateToSerial, read } from 'hucre';
import type { CellStyle, CellValue, ConditionalRule, Sheet } from 'hucre';
import type { Cell } from '../core/cells/cell';
import type { FileBook, FileRule, FileSheet, FileStyle } from './file-book';

/** Reads .xlsx (or .xls, .xlsb, .ods). Dates become serial numbers of the 1900 system, whichever the file uses. */
export async function readXlsx(bytes: Uint8Array): Promise<FileBook> {
  const { sheets, namedRanges } = await read(bytes, { readStyles: true });
  return {
    sheets: sheets.filter(({ veryHidden }) => !veryHidden).map(toSheet),
    names: (namedRanges ?? []).filter(({ scope }) => !scope).map(({ name, range }) => ({ name, range })),
  };
}

function toSheet(sheet: Sheet): FileSheet {
  const cells = [...(sheet.cells ?? [])];
  const rules = (sheet.conditionalRules ?? []).flatMap(toRule);
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  const styled = cells.flatMap(([place, { style }]) => (style ? [[place, toStyle(style)] as const] : []));
  const formulas = cells.flatMap(([place, { formula }]) => (formula ? [[place, formula] as const] : []));
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => Array.from(row, toCell)),
    formulas: Object.fromEntries(formulas),
    styles: Object.fromEntries(styled.filter(([, style]) => Object.keys(style).length > 0)),
    widths: (sheet.columns ?? []).map((column) => column?.width ?? null),
    hiddenRows,
    rules,
    protected: sheet.protection?.sheet === true,
    ...(sheet.freezePane?.rows ? { frozenRows: sheet.freezePane.rows } : {}),
  };
}

function toCell(value: CellValue | undefined): Cell {
  if (value === undefined || value === '') return null;
  return value instanceof Date ? dateToSerial(value) : value;
}

function toStyle({ font, fill, numFmt, alignment }: CellStyle): FileStyle {
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.color?.rgb ? { color: toHex(font.color.rgb) } : {}),
    ...(background ? { fill: toHex(background) } : {}),
    ...(numFmt && numFmt !== 'General' ? { number: numFmt } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { align: horizontal } : {}),
    ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
  };
}

function toRule({ type, formula, range, style }: ConditionalRule): FileRule[] {
  const background = style?.fill?.type === 'pattern' ? (style.fill.bgColor?.rgb ?? style.fill.fgColor?.rgb) : undefined;
  const [text] = formula === undefined ? [] : [formula].flat();
  return type === 'expression' && text && background ? [{ range, formula: text, fill: toHex(background) }] : [];
}

/** Files may put two digits of opacity in front. */
const toHex = (rgb: string): string => `#${rgb.slice(-6).toLowerCase()}`;
