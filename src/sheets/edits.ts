import { writable } from '../core/cells/text';
import type { Block, Edit, Look } from '../core/workbook/plan';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Handlers = { readonly [Kind in Edit['kind']]: (book: Book, edit: Extract<Edit, { kind: Kind }>) => void };

const DEFAULT_WIDTH = 100;

/** One small handler per kind of edit: each does what the edit says, and decides nothing. */
const handlers: Handlers = {
  sheet(book, { sheet }) {
    if (book.getSheetByName(sheet)) return;
    const active = book.getActiveSheet();
    book.insertSheet(sheet, book.getNumSheets());
    book.setActiveSheet(active);
  },
  'remove-sheet'(book, { sheet }) {
    const found = book.getSheetByName(sheet);
    if (found) book.deleteSheet(found);
  },
  values(book, edit) {
    rangeOf(book, edit).setValues(edit.values.map((row) => row.map((cell) => writable(cell) ?? '')));
  },
  clear(book, edit) {
    rangeOf(book, edit).clear();
  },
  look(book, edit) {
    dress(rangeOf(book, edit), edit.look);
  },
  widths(book, { sheet, column, widths }) {
    const found = sheetOf(book, sheet);
    let first = 0;
    for (let next = 1; next <= widths.length; next++) {
      if (next < widths.length && widths[next] === widths[first]) continue;
      found.setColumnWidths(column + first + 1, next - first, pixelsOf(widths[first] ?? null));
      first = next;
    }
  },
  freeze(book, { sheet, rows }) {
    sheetOf(book, sheet).setFrozenRows(rows);
  },
  rules(book, { sheet, remove, add }) {
    const found = sheetOf(book, sheet);
    const others = found.getConditionalFormatRules().filter((_, index) => !remove.includes(String(index)));
    const ours = add.map((rule) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(rule.formula)
        .setBackground(rule.fill)
        .setRanges([rangeOf(book, rule)])
        .build(),
    );
    found.setConditionalFormatRules([...others, ...ours]);
  },
  name(book, edit) {
    book.setNamedRange(edit.name, rangeOf(book, edit));
  },
  print() {
    // Apps Script has no page set-up: the person chooses it when printing.
  },
  show(book, edit) {
    sheetOf(book, edit.sheet).activate();
    rangeOf(book, edit).activate();
  },
};

/** Does one edit. */
export function apply<Kind extends Edit['kind']>(book: Book, edit: Extract<Edit, { kind: Kind }>): void {
  const handler = handlers[edit.kind as Kind] as (book: Book, edit: Extract<Edit, { kind: Kind }>) => void;
  handler(book, edit);
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`The sheet "${name}" was renamed or removed. Choose the sheet again.`);
  return sheet;
}

/** The block as a range; a sheet that is too small for it grows first. */
function rangeOf(book: Book, { sheet, row, column, rowCount, columnCount }: Block): Range {
  const found = sheetOf(book, sheet);
  const rows = found.getMaxRows();
  const columns = found.getMaxColumns();
  const lastRow = row + rowCount - 1;
  const lastColumn = column + columnCount;
  if (lastRow > rows) found.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) found.insertColumnsAfter(columns, lastColumn - columns);
  return found.getRange(row, column + 1, rowCount, columnCount);
}

function dress(range: Range, { bold, italic, fill, color, number, wrap, align }: Look): void {
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
  if (fill !== undefined) range.setBackground(fill);
  if (color !== undefined) range.setFontColor(color);
  if (number !== undefined) range.setNumberFormat(number);
  if (wrap !== undefined) range.setWrap(wrap);
  if (align !== undefined) range.setHorizontalAlignment(align);
}

/** A width in characters of the default font: 7 pixels each and 5 around them. */
const pixelsOf = (characters: number | null): number => (characters === null ? DEFAULT_WIDTH : characters * 7 + 5);
