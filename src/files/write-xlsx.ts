import { write } from 'hucre';
import type { Cell as XlsxCell, CellStyle, ConditionalRule, NamedRange, RowDef, WriteSheet } from 'hucre';
import type { FileBook, FileRule, FileSheet, FileStyle } from './file-book';

/** Writes a workbook as .xlsx. Text is written as text: nothing in a cell can become a formula. */
export async function writeXlsx(book: FileBook): Promise<Uint8Array> {
  return write({
    sheets: book.sheets.map(toSheet),
    namedRanges: [
      ...(book.names ?? []).map(({ name, range }) => ({ name, range })),
      ...book.sheets.flatMap(printNames),
    ],
  });
}

/** What is printed and repeated. The library would leave out the quotes that most sheet names need here. */
function printNames({ name, print }: FileSheet): NamedRange[] {
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  return [
    ...(print && print.titleRows > 0
      ? [{ name: '_xlnm.Print_Titles', range: `${quoted}$1:$${print.titleRows}`, scope: name }]
      : []),
    ...(print?.area ? [{ name: '_xlnm.Print_Area', range: quoted + print.area, scope: name }] : []),
  ];
}

function toSheet(sheet: FileSheet): WriteSheet {
  const { name, rows, frozenRows, print } = sheet;
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells: cellsOf(sheet),
    columns: (sheet.widths ?? []).map((width) => (width === null ? {} : { width })),
    rowDefs: rowDefinitions(sheet),
    conditionalRules: (sheet.rules ?? []).map(toRule),
    ...(frozenRows ? { freezePane: { rows: frozenRows } } : {}),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
    ...(print ? { pageSetup: ONE_PAGE_WIDE } : {}),
  };
}

function rowDefinitions({ hiddenRows = [], heights = {} }: FileSheet): Map<number, RowDef> {
  const definitions = new Map<number, RowDef>(hiddenRows.map((row) => [row, { hidden: true }]));
  for (const [row, height] of Object.entries(heights)) {
    definitions.set(Number(row), { ...definitions.get(Number(row)), height });
  }
  return definitions;
}

const ONE_PAGE_WIDE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function cellsOf({ rows, styles = {}, formulas = {} }: FileSheet): Map<string, Partial<XlsxCell>> {
  const cells = new Map<string, Partial<XlsxCell>>();
  for (const place of new Set([...Object.keys(styles), ...Object.keys(formulas)])) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const value = rows[row]?.[column] ?? null;
    const style = styles[place];
    const formula = formulas[place];
    cells.set(place, {
      value,
      ...(style ? { style: toStyle(style) } : {}),
      ...(formula ? { formula, formulaResult: value } : {}),
    });
  }
  return cells;
}

/** That of a cell without a style: a font without a name is whatever a program takes it for. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

function toStyle({ bold, italic, color, fill, number, wrap, align, vertical }: FileStyle): CellStyle {
  return {
    ...(bold || italic || color
      ? {
          font: {
            ...DEFAULT_FONT,
            ...(bold ? { bold } : {}),
            ...(italic ? { italic } : {}),
            ...(color ? { color: toColor(color) } : {}),
          },
        }
      : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: toColor(fill) } } : {}),
    ...(number ? { numFmt: number } : {}),
    ...(wrap || align || vertical
      ? {
          alignment: {
            ...(wrap ? { wrapText: true } : {}),
            ...(align ? { horizontal: align } : {}),
            ...(vertical ? { vertical } : {}),
          },
        }
      : {}),
  };
}

/** A differential format takes its color from the background, unlike a cell's own fill. */
function toRule({ range, formula, fill }: FileRule, index: number): ConditionalRule {
  const style: CellStyle = { fill: { type: 'pattern', pattern: 'solid', bgColor: toColor(fill) } };
  return { type: 'expression', priority: index + 1, range, formula, style };
}

const toColor = (hex: string): { rgb: string } => ({ rgb: hex.replace('#', '').toUpperCase() });
