import type { Cell } from '../../core/cells/cell';
import { writable } from '../../core/cells/text';
import type { MarkedRow, SendStep } from '../../core/outbox/send-step';
import { ascending, columnRuns } from '../../core/workbook/column-runs';
import { activeBook, sheetNamed } from '../active-book';
import { alone } from './alone';
import { apply, bookOf } from './edits';
import { cellOf } from './read-workbook';
import { calendarIn } from '../zone';

type Mark = Extract<SendStep, { do: 'mark' }>;

/**
 * Writes the rows that still are what the caller expects, and what goes with them, and tells the keys of those. Nobody
 * else who uses Callsheet writes in between: of two runs only one claims a letter.
 */
export function markRows({ sheet: name, keyColumn, rows, then }: Mark): readonly string[] {
  return alone(() => {
    const sheet = sheetNamed(name);
    const columns = columnReader(sheet);
    const places = new Map(columns(keyColumn).map((key, index) => [key, index]));
    const marked = rows.flatMap((one): (MarkedRow & { readonly index: number })[] => {
      const index = places.get(one.key);
      const { column, among } = one.expect;
      return index !== undefined && among.includes(columns(column)[index] ?? null) ? [{ ...one, index }] : [];
    });
    if (marked.length === 0 && rows.length > 0) return [];
    for (const { index, cells } of marked) {
      const values = new Map(cells.map(({ column, value }) => [column, writable(value) ?? '']));
      for (const { first, count } of columnRuns([...values.keys()].sort(ascending))) {
        const run = Array.from({ length: count }, (_, i) => values.get(first + i));
        sheet.getRange(index + 1, first + 1, 1, count).setValues([run]);
      }
    }
    const book = bookOf(activeBook());
    for (const edit of then) apply(book, edit);
    SpreadsheetApp.flush();
    return marked.map(({ key }) => key);
  });
}

/** The cells of a column from the first row of the sheet on, each column asked for once. */
function columnReader(sheet: GoogleAppsScript.Spreadsheet.Sheet): (column: number) => readonly Cell[] {
  const { serialOf } = calendarIn(activeBook().getSpreadsheetTimeZone());
  const known = new Map<number, readonly Cell[]>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const values = sheet.getRange(1, column + 1, Math.max(1, sheet.getLastRow()), 1).getValues();
    const cells = values.map(([value]) => cellOf(value, serialOf));
    known.set(column, cells);
    return cells;
  };
}
