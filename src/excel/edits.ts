import type { Cell, Rows } from '../core/cells/cell';
import { writable } from '../core/cells/text';
import type { Block, Look, PlacedEdit } from '../core/workbook/plan';
import { fixedReference } from '../core/workbook/reference';

/** The workbook as an edit finds it. The names, all in lower case, are kept up to date while edits are queued. */
export interface Book {
  readonly context: Excel.RequestContext;
  readonly sheets: Set<string>;
  readonly names: Set<string>;
}

type Handlers = {
  readonly [Kind in PlacedEdit['kind']]: (book: Book, edit: Extract<PlacedEdit, { kind: Kind }>) => void;
};

/** One small handler per kind of edit: each queues what the edit says, and decides nothing. */
const handlers: Handlers = {
  sheet({ context, sheets }, { sheet }) {
    if (sheets.has(sheet.toLowerCase())) return;
    context.workbook.worksheets.add(sheet);
    sheets.add(sheet.toLowerCase());
  },
  values(book, edit) {
    rangeOf(book, edit).values = valuesOf(edit.values);
  },
  append(book, { sheet, column, values, looks }) {
    // Excel finds its last row while it carries the batch out. All places are asked for before one of them is filled.
    const last = sheetOf(book, sheet).getUsedRange(true).getLastRow().getEntireRow();
    const beneath = (row: number, first: number, rowCount: number, columnCount: number): Excel.Range =>
      last.getCell(row, first).getAbsoluteResizedRange(rowCount, columnCount);
    const rows = beneath(1, column, values.length, values[0]?.length ?? 0);
    const dressed = looks.map((one) => ({
      range: beneath(one.row, one.column, one.rowCount, one.columnCount),
      look: one.look,
    }));
    rows.values = valuesOf(values);
    for (const { range, look } of dressed) dress(range, look);
  },
  clear(book, edit) {
    rangeOf(book, edit).clear();
  },
  look(book, edit) {
    dress(rangeOf(book, edit), edit.look);
  },
  widths(book, { sheet, column, widths }) {
    widths.forEach((width, index) => {
      const { format } = sheetOf(book, sheet).getRangeByIndexes(0, column + index, 1, 1);
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = pointsOf(width);
    });
  },
  freeze(book, { sheet, rows }) {
    const { freezePanes } = sheetOf(book, sheet);
    if (rows > 0) freezePanes.freezeRows(rows);
    else freezePanes.unfreeze();
  },
  rules(book, { sheet, remove, add }) {
    const earlier = sheetOf(book, sheet).getRange().conditionalFormats;
    for (const id of remove) earlier.getItem(id).delete();
    for (const rule of add) {
      const { custom } = rangeOf(book, rule).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = rule.formula;
      custom.format.fill.color = rule.fill;
    }
  },
  name(book, edit) {
    const { names } = book.context.workbook;
    // A name that formulas use is pointed elsewhere: taken away and added again it would leave #REF! in them.
    if (book.names.has(edit.name.toLowerCase())) names.getItem(edit.name).formula = `=${fixedReference(edit)}`;
    else names.add(edit.name, rangeOf(book, edit));
    book.names.add(edit.name.toLowerCase());
  },
  print(book, { sheet, titleRows, lastRow, lastColumn }) {
    const { pageLayout } = sheetOf(book, sheet);
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea(sheetOf(book, sheet).getRangeByIndexes(0, 0, lastRow, lastColumn + 1));
    if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  },
};

/** Queues one edit. */
export function apply<Kind extends PlacedEdit['kind']>(book: Book, edit: Extract<PlacedEdit, { kind: Kind }>): void {
  const handler = handlers[edit.kind as Kind] as (book: Book, edit: Extract<PlacedEdit, { kind: Kind }>) => void;
  handler(book, edit);
}

const sheetOf = ({ context }: Book, name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);

const rangeOf = (book: Book, { sheet, row, column, rowCount, columnCount }: Block): Excel.Range =>
  sheetOf(book, sheet).getRangeByIndexes(row - 1, column, rowCount, columnCount);

/** Excel leaves a cell alone where it is handed null; an empty text empties it. */
const valuesOf = (rows: Rows): Cell[][] => rows.map((row) => row.map((cell) => writable(cell) ?? ''));

function dress(range: Excel.Range, { bold, fill, number, wrap, left, top }: Look): void {
  const { format } = range;
  if (bold !== undefined) format.font.bold = bold;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (left !== undefined) format.horizontalAlignment = left ? 'Left' : 'General';
  if (top !== undefined) format.verticalAlignment = top ? 'Top' : 'Bottom';
  // One text for the whole range, which the types do not know of.
  if (number !== undefined) (range as { numberFormat: unknown }).numberFormat = number;
}

/** A width in characters of the default font (7 pixels each and 5 around them) as Excel has it, in points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
