import type { Cell, Row, Rows } from '../../core/cells/cell';
import type { RuleSeen, SheetSeen, Snapshot } from '../../core/workbook/snapshot';
import { activeBook } from '../active-book';
import { ourRule } from './our-rule';
import { calendarIn, nowIn } from '../zone';

type SheetOfBook = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the named sheets, one call for the values of each; a sheet that does not exist is left out. What follows from
 * the locale is left to the pane.
 */
export function readWorkbook(names: readonly string[]): Omit<Snapshot, 'argumentSeparator'> {
  const book = activeBook();
  const timeZone = book.getSpreadsheetTimeZone();
  const { serialOf } = calendarIn(timeZone);
  const sheets: Record<string, SheetSeen> = {};
  for (const name of names) {
    const sheet = book.getSheetByName(name);
    if (sheet) sheets[name] = seen(sheet, serialOf);
  }
  return {
    host: 'sheets',
    sheets,
    names: book.getSheets().map((sheet) => sheet.getName()),
    active: book.getActiveSheet().getName(),
    place: book.getId(),
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    timeZone,
    now: nowIn(timeZone),
  };
}

function seen(sheet: SheetOfBook, serialOf: (date: Date) => number): SheetSeen {
  return {
    rows: rowsOf(sheet.getDataRange().getValues(), serialOf),
    // Apps Script tells a hidden row only one call at a time, and hidden rows count like any other.
    hidden: [],
    protected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit()),
    rules: rulesOf(sheet),
  };
}

/** The cells as rows; an empty sheet is one empty cell to Apps Script, and no row to us. */
function rowsOf(values: readonly (readonly unknown[])[], serialOf: (date: Date) => number): Rows {
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') return [];
  return values.map((row): Row => row.map((value) => cellOf(value, serialOf)));
}

export function cellOf(value: unknown, serialOf: (date: Date) => number): Cell {
  if (value === '' || value === undefined) return null;
  return value instanceof Date ? serialOf(value) : (value as Cell);
}

/** Rules of ours, each by its place in the sheet's list. */
function rulesOf(sheet: SheetOfBook): readonly RuleSeen[] {
  return sheet.getConditionalFormatRules().flatMap((rule, index) => {
    const formula = ourRule(rule);
    return formula === null ? [] : [{ id: String(index), formula }];
  });
}
