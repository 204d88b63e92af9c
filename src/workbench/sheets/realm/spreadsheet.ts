import type { FWorksheet } from '@univerjs/sheets/facade';
import { as } from './core';
import type { Core } from './core';
import { placeOf, rangeService } from './range';
import { sheetService, worksheetOf } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Emulated = Pick<
  Spreadsheet,
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSheets'
  | 'getNumSheets'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'getSheetByName'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'toast'
>;

/** The spreadsheet the script is bound to. */
export function spreadsheetService(core: Core): Spreadsheet {
  const { end, calls } = core;
  const find = (name: string): FWorksheet | undefined => end.sheets().find((sheet) => sheet.getSheetName() === name);
  const insert = (name: string, index: number): GoogleAppsScript.Spreadsheet.Sheet => {
    if (find(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    return sheetService(core, end.add(name, index));
  };
  const emulated: Emulated = {
    getId: () => end.bookId(),
    getName: () => end.bookName(),
    getUrl: () => end.bookUrl,
    getSheets: () => Array.from(end.sheets(), (sheet) => sheetService(core, sheet)),
    getNumSheets: () => end.sheets().length,
    getActiveSheet: () => sheetService(core, end.active()),
    setActiveSheet: (sheet) => {
      end.activate(worksheetOf(sheet));
      return sheet;
    },
    getActiveRange: () => {
      const { sheet, box } = end.selected();
      return rangeService(core, sheet, box);
    },
    getSheetByName: (name: string) => {
      const sheet = find(name);
      return sheet ? sheetService(core, sheet) : null;
    },
    insertSheet: (name?: unknown, index?: unknown) =>
      insert(
        typeof name === 'string' ? name : `Sheet${end.sheets().length + 1}`,
        typeof index === 'number' ? index : end.sheets().length,
      ),
    deleteSheet: (sheet) => {
      if (end.sheets().length < 2) throw new Error("You can't remove all the sheets in a document.");
      end.remove(worksheetOf(sheet));
    },
    getSpreadsheetTimeZone: () => end.timeZone,
    getSpreadsheetLocale: () => end.locale,
    getRangeByName: (name: string) => {
      const found = end.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
      return found?.sheet && found.box ? rangeService(core, found.sheet, found.box) : null;
    },
    getNamedRanges: () => Array.from(end.names(), ({ name }) => namedRange(core, name)),
    setNamedRange: (name: string, range) => {
      const { sheet, box } = placeOf(range);
      end.setName(name, sheet, box);
    },
    removeNamedRange: (name: string) => end.removeName(name),
    toast: (message: string) => end.say(message),
  };
  return as<Spreadsheet>(calls.counted('Spreadsheet', emulated));
}

function namedRange({ end, calls }: Core, name: string): NamedRange {
  const emulated: Pick<NamedRange, 'getName' | 'remove'> = { getName: () => name, remove: () => end.removeName(name) };
  return as<NamedRange>(calls.counted('NamedRange', emulated));
}
