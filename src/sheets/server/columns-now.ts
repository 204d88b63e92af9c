import type { Cell } from '../../core/cells/cell';
import type { ColumnNow } from '../../core/workbook/keyed-rows';
import { activeBook } from '../active-book';
import { calendarIn } from '../zone';
import { cellOf } from './read-workbook';

/** The cells of columns from the first row of a sheet on, each column asked for once; none of a sheet that is not there. */
export function columnsNow(): (sheet: string) => ColumnNow {
  const known = new Map<string, readonly Cell[]>();
  return (name) => (column) => {
    const at = `${column} ${name}`;
    const before = known.get(at);
    if (before) return before;
    const { serialOf } = calendarIn(activeBook().getSpreadsheetTimeZone());
    const sheet = activeBook().getSheetByName(name);
    if (!sheet) return [];
    const values = sheet.getRange(1, column + 1, Math.max(1, sheet.getLastRow()), 1).getValues();
    const cells = values.map(([value]) => cellOf(value, serialOf));
    known.set(at, cells);
    return cells;
  };
}
