import { writable } from '../../core/cells/text';
import type { Block, Look, PlacedEdit } from '../../core/workbook/plan';
import { sheetNamed } from '../active-book';
import { ourRule } from './our-rule';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet as an edit finds it. Sheets and their sizes are asked for once, for every question takes its time. */
export interface Book {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly known: Map<string, { readonly sheet: Sheet; rows: number; columns: number }>;
}

export const bookOf = (file: Book['file']): Book => ({ file, known: new Map() });

type Handlers = {
  readonly [Kind in PlacedEdit['kind']]: (book: Book, edit: Extract<PlacedEdit, { kind: Kind }>) => void;
};

const DEFAULT_WIDTH = 100;

/** One small handler per kind of edit: each does what the edit says, and decides nothing. */
const handlers: Handlers = {
  sheet({ file }, { sheet }) {
    if (file.getSheetByName(sheet)) return;
    const active = file.getActiveSheet();
    file.insertSheet(sheet, file.getNumSheets());
    file.setActiveSheet(active);
  },
  values(book, edit) {
    rangeOf(book, edit).setValues(edit.values.map((row) => row.map((cell) => writable(cell) ?? '')));
  },
  append(book, { sheet, column, values, looks }) {
    const last = sheetOf(book, sheet).getLastRow();
    const columnCount = values[0]?.length ?? 0;
    apply(book, { kind: 'values', sheet, row: last + 1, column, rowCount: values.length, columnCount, values });
    for (const one of looks) apply(book, { ...one, kind: 'look', sheet, row: last + one.row });
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
    // Somebody may have moved the rules since they were read: whatever stands there now, only ours is taken away.
    const others = found
      .getConditionalFormatRules()
      .filter((rule, index) => !remove.includes(String(index)) || ourRule(rule) === null);
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
    book.file.setNamedRange(edit.name, rangeOf(book, edit));
  },
  print() {
    // Apps Script has no page set-up: the person chooses it when printing.
  },
};

/** Does one edit. */
export function apply<Kind extends PlacedEdit['kind']>(book: Book, edit: Extract<PlacedEdit, { kind: Kind }>): void {
  const handler = handlers[edit.kind as Kind] as (book: Book, edit: Extract<PlacedEdit, { kind: Kind }>) => void;
  handler(book, edit);
}

const sheetOf = (book: Book, name: string): Sheet => find(book, name).sheet;

function find({ known }: Book, name: string): { readonly sheet: Sheet; rows: number; columns: number } {
  const before = known.get(name);
  if (before) return before;
  const sheet = sheetNamed(name);
  const found = { sheet, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  known.set(name, found);
  return found;
}

/** The block as a range; a sheet that is too small for it grows first. */
function rangeOf(book: Book, { sheet, row, column, rowCount, columnCount }: Block): Range {
  const found = find(book, sheet);
  const lastRow = row + rowCount - 1;
  const lastColumn = column + columnCount;
  if (lastRow > found.rows) {
    found.sheet.insertRowsAfter(found.rows, lastRow - found.rows);
    found.rows = lastRow;
  }
  if (lastColumn > found.columns) {
    found.sheet.insertColumnsAfter(found.columns, lastColumn - found.columns);
    found.columns = lastColumn;
  }
  return found.sheet.getRange(row, column + 1, rowCount, columnCount);
}

function dress(range: Range, { bold, fill, number, wrap, left, top }: Look): void {
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (fill !== undefined) range.setBackground(fill);
  if (number !== undefined) range.setNumberFormat(number);
  if (wrap !== undefined) range.setWrap(wrap);
  if (left !== undefined) range.setHorizontalAlignment(left ? 'left' : 'normal');
  if (top !== undefined) range.setVerticalAlignment(top ? 'top' : 'bottom');
}

/** A width in characters of the default font: 7 pixels each and 5 around them. */
const pixelsOf = (characters: number | null): number => (characters === null ? DEFAULT_WIDTH : characters * 7 + 5);
