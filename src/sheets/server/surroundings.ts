import { OUR_SHEETS } from '../../core/workbook/our-sheets';
import type { Surroundings } from '../../sidebar/host';
import { activeBook } from '../active-book';
import { kept } from './keep';

/** The spreadsheet around the pane: visible sheets of the user's, those of Callsheet, and the language the user reads. */
export function surroundings(): Surroundings {
  const book = activeBook();
  const sheets = book.getSheets();
  const isOurs = (name: string): boolean => OUR_SHEETS.includes(name);
  return {
    host: 'sheets',
    sheets: sheets
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName())
      .filter((name) => !isOurs(name)),
    ours: sheets.map((sheet) => sheet.getName()).filter(isOurs),
    active: book.getActiveSheet().getName(),
    locale: Session.getActiveUserLocale(),
    kept: kept(),
  };
}
