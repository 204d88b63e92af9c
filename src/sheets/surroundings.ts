import { OUR_SHEETS } from '../core/workbook/our-sheets';
import type { Surroundings } from '../sidebar/host';
import { activeBook } from './active-book';

/** The spreadsheet around the pane: visible sheets of the user's, and the language the user reads. */
export function surroundings(): Surroundings {
  const book = activeBook();
  return {
    host: 'sheets',
    sheets: book
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName())
      .filter((name) => !OUR_SHEETS.includes(name)),
    active: book.getActiveSheet().getName(),
    locale: Session.getActiveUserLocale(),
  };
}
