import type { Page } from 'playwright-core';
import type { Cell } from '../../src/core/cells/cell';
import type { Day } from '../../src/core/cells/day';

/** What the page lets be read and pasted into. */
interface Held {
  readonly workbench?: { readonly grid: { readonly api: { getActiveWorkbook(): Book } } };
}

interface Book {
  getSheetByName(name: string): Sheet | null;
  setActiveSheet(sheet: Sheet): unknown;
}

interface Sheet {
  getDataRange(): Range;
  getLastRow(): number;
  getRange(row: number, column: number, rows: number, columns: number): Range;
}

interface Range {
  getRawValues(): Cell[][];
  setValues(cells: readonly (readonly object[])[]): Range;
  setNumberFormat(pattern: string): Range;
  clearContent(): Range;
  sort(column: { readonly column: number; readonly ascending: boolean }): Range;
}

/** All cells of a sheet as the grid shows them now; none where there is no such sheet. */
export const rowsOf = (page: Page, sheet: string): Promise<Cell[][]> =>
  page.evaluate((name) => {
    const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name);
    return found ? found.getDataRange().getRawValues() : [];
  }, sheet);

/** What stands in the columns of a table, by heading; `heading` is one of them, by which its first row is found. */
export type Line = Readonly<Record<string, Cell>>;

export function linesUnder(rows: readonly (readonly Cell[])[], heading: string): Line[] {
  const at = rows.findIndex((row) => row.includes(heading));
  const headings = at < 0 ? [] : rows[at]!.map(String);
  return rows
    .slice(at + 1)
    .filter((row) => at >= 0 && row.some((cell) => cell !== null && cell !== ''))
    .map((row) => Object.fromEntries(headings.map((name, column) => [name, row[column] ?? null])));
}

/** Sorts all rows below the first by a column. */
export const sortRows = (page: Page, sheet: string, heading: string): Promise<void> =>
  page.evaluate(
    ([name, by]) => {
      const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name);
      const rows = found?.getDataRange().getRawValues() ?? [];
      const width = rows[0]?.length ?? 0;
      found?.getRange(1, 0, rows.length - 1, width).sort({ column: rows[0]!.indexOf(by), ascending: true });
    },
    [sheet, heading] as const,
  );

/** Brings another sheet before the person, as a click on its tab does. */
export const showSheet = (page: Page, sheet: string): Promise<void> =>
  page.evaluate((name) => {
    const book = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook();
    const found = book?.getSheetByName(name);
    if (!book || !found) throw new Error(`There is no sheet ${name}.`);
    book.setActiveSheet(found);
  }, sheet);

/** Pastes an export over the last one, whose rows below are emptied first; columns that hold days show days. */
export const pasteExport = (
  page: Page,
  sheet: string,
  rows: readonly (readonly Cell[])[],
  dayColumns: readonly number[],
  firstDayRow: number,
): Promise<void> =>
  page.evaluate(
    ([name, exported, columns, firstRow]) => {
      const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      const width = Math.max(...exported.map((row) => row.length));
      const [text, number, dayFormat] = [1, 2, 'yyyy-mm-dd'];
      found.getRange(0, 0, Math.max(found.getLastRow() + 1, exported.length), width).clearContent();
      found
        .getRange(0, 0, exported.length, width)
        .setValues(
          exported.map((row) =>
            Array.from({ length: width }, (_, column) =>
              row[column] === null || row[column] === undefined
                ? {}
                : { v: row[column], t: typeof row[column] === 'number' ? number : text },
            ),
          ),
        );
      for (const column of columns)
        found.getRange(firstRow, column, exported.length - firstRow, 1).setNumberFormat(dayFormat);
    },
    [sheet, rows, dayColumns, firstDayRow] as const,
  );

/** A day as a date field takes it. */
export const isoOf = (day: Day): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
