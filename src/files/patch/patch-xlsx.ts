import type { Block, Look, PlacedEdit } from '../../core/workbook/plan';
import { bookParts, recalculated, type BookParts } from './book-parts';
import { columnName, lastRowIn, withCells, type CellChange } from './sheet-cells';
import { styleTable, type StyleTable } from './style-table';
import { elements } from './xml';
import { openZip } from './zip';

/**
 * Carries edits out in the bytes of a .xlsx. Only cells that an edit names change: charts, pictures, formulas, styles,
 * widths, comments and whatever else the file holds keep their bytes. Throws an `Error` with a reason where that
 * cannot be promised; the file is then as it was.
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly PlacedEdit[]): Buffer {
  const zip = openZip(bytes);
  const parts = bookParts(zip);
  const styles = styleTable(parts.text(parts.stylesPart));
  const before = styles.text();
  for (const edit of joined(edits)) carryOut(parts, styles, edit);
  if (styles.text() !== before) parts.put(parts.stylesPart, styles.text());
  recalculated(parts);
  return zip.with(parts.changed());
}

/** The row of a sheet beneath which rows are appended; 0 where nothing stands there. */
export function lastRowOf(bytes: Uint8Array, sheet: string): number {
  const parts = bookParts(openZip(bytes));
  const part = parts.sheet(sheet);
  return part === null ? 0 : lastRowIn(parts.text(part));
}

/** Values of one sheet, however many edits they come in. */
interface Filled {
  readonly kind: 'filled';
  readonly sheet: string;
  readonly changes: Map<number, Map<number, CellChange>>;
}

type Step = Exclude<PlacedEdit, { kind: 'values' }> | Filled;

/** Edits of values that follow one another become one: a sheet is cut and joined as a whole each time. */
function joined(edits: readonly PlacedEdit[]): readonly Step[] {
  const all: Step[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'values') {
      all.push(edit);
      continue;
    }
    const last = all[all.length - 1];
    const filled = last?.kind === 'filled' && last.sheet === edit.sheet ? last : null;
    const added = changes(edit, (row, column) => ({ value: edit.values[row]![column]! }));
    if (!filled) all.push({ kind: 'filled', sheet: edit.sheet, changes: added });
    else
      for (const [row, cells] of added)
        filled.changes.set(row, new Map([...(filled.changes.get(row) ?? []), ...cells]));
  }
  return all;
}

function carryOut(parts: BookParts, styles: StyleTable, edit: Step): void {
  const { sheet } = edit;
  const standing = parts.sheet(sheet);
  if (edit.kind === 'sheet') {
    if (standing === null) parts.addSheet(sheet);
    else if (lastRowIn(parts.text(standing)) > 0) throw new Error(`its sheet "${sheet}" is hidden, and not empty`);
    return;
  }
  if (standing === null) throw new Error(`it has no sheet "${sheet}"`);
  const text = parts.text(standing);
  switch (edit.kind) {
    case 'filled':
      return parts.put(standing, withCells(text, edit.changes, sheet));
    case 'look':
      return parts.put(
        standing,
        withCells(
          text,
          changes(edit, () => looking(styles, edit.look)),
          sheet,
        ),
      );
    case 'append': {
      const row = lastRowIn(text) + 1;
      const block = { row, column: edit.column, rowCount: edit.values.length, columnCount: edit.values[0]!.length };
      const filled = withCells(
        text,
        changes(block, (i, column) => ({ value: edit.values[i]![column]! })),
        sheet,
      );
      const looks = edit.looks.map((one) => [{ ...one, row: row - 1 + one.row }, one.look] as const);
      const dressed = looks.reduce(
        (now, [at, look]) =>
          withCells(
            now,
            changes(at, () => looking(styles, look)),
            sheet,
          ),
        filled,
      );
      return parts.put(standing, dressed);
    }
    case 'widths':
      return parts.put(standing, withWidths(text, edit.column, edit.widths));
    case 'freeze':
      return parts.put(standing, withFrozenRows(text, edit.rows));
    case 'name':
      return parts.define(edit.name, rangeOf(edit));
    case 'clear':
    case 'rules':
    case 'print':
      throw new Error(`nothing writes ${edit.kind} into a file`);
  }
}

const looking = (styles: StyleTable, look: Look): CellChange => ({
  style: (standing) => styles.styled(standing, look),
});

function changes(
  { row, column, rowCount, columnCount }: Omit<Block, 'sheet'>,
  change: (row: number, column: number) => CellChange,
): Map<number, Map<number, CellChange>> {
  const across = (i: number) => Array.from({ length: columnCount }, (_, j) => [column + j, change(i, j)] as const);
  return new Map(Array.from({ length: rowCount }, (_, i) => [row + i, new Map(across(i))]));
}

/** Widths of a new sheet; one that has any keeps them. */
function withWidths(text: string, first: number, widths: readonly (number | null)[]): string {
  if (elements(text, 'cols').length > 0) return text;
  const columns = widths.flatMap((width, i) =>
    width === null ? [] : [`<col min="${first + i + 1}" max="${first + i + 1}" width="${width}" customWidth="1"/>`],
  );
  return text.replace('<sheetData', () => `<cols>${columns.join('')}</cols><sheetData`);
}

/** Frozen rows of a new sheet; one that a person has looked at keeps its view. */
function withFrozenRows(text: string, rows: number): string {
  if (elements(text, 'sheetViews').length > 0) return text;
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return text.replace(/<sheetFormatPr|<cols>|<sheetData/, (found) => views + found);
}

function rangeOf({ sheet, row, column, rowCount, columnCount }: Block): string {
  const corner = (at: number, line: number): string => `$${columnName(at)}$${line}`;
  return `'${sheet.replace(/'/g, "''")}'!${corner(column, row)}:${corner(column + columnCount - 1, row + rowCount - 1)}`;
}
