import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../../grid/box';
import { as } from './core';
import type { Core } from './core';
import { protectionService } from './protection';
import { rangeService, refuseProtected } from './range';
import { ruleService, writtenRule } from './rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Emulated = Pick<
  Sheet,
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'isSheetHidden'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getDataRange'
  | 'getRange'
  | 'getRangeList'
  | 'getActiveRange'
  | 'activate'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'isRowHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'getProtections'
  | 'clear'
>;

const sheets = new WeakMap<object, FWorksheet>();

export function worksheetOf(sheet: object): FWorksheet {
  const known = sheets.get(sheet);
  if (!known) throw new Error('The parameters do not match the method signature: a Sheet is needed.');
  return known;
}

/** One sheet, as `SpreadsheetApp` hands it out. */
export function sheetService(core: Core, sheet: FWorksheet): Sheet {
  const { end, calls } = core;
  const used = (): Box => end.used(sheet) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const outside = (): Error => new Error('The coordinates of the range are outside the dimensions of the sheet.');
  const boxAt = (row: number, column: number, rowCount: number, columnCount: number): Box => {
    const fits =
      row >= 1 &&
      column >= 1 &&
      row + rowCount - 1 <= sheet.getMaxRows() &&
      column + columnCount - 1 <= sheet.getMaxColumns();
    if (!fits) throw outside();
    if (rowCount < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columnCount < 1) throw new Error('The number of columns in the range must be at least 1.');
    return { row: row - 1, column: column - 1, rowCount, columnCount };
  };
  const boxNamed = (address: string): Box => {
    const box = end.parse(sheet, address);
    if (!box) throw new Error('Range not found');
    return box;
  };
  const changed = (change: () => void): Sheet => {
    refuseProtected(core, sheet);
    change();
    return service;
  };

  const emulated: Emulated = {
    getName: () => sheet.getSheetName(),
    setName: (name: string) => changed(() => sheet.setName(name)),
    getSheetId: () => end.sheets().findIndex((other) => other.getSheetId() === sheet.getSheetId()),
    getIndex: () => sheet.getIndex() + 1,
    isSheetHidden: () => sheet.isSheetHidden(),
    getLastRow: () => used().rowCount,
    getLastColumn: () => used().columnCount,
    getMaxRows: () => sheet.getMaxRows(),
    getMaxColumns: () => sheet.getMaxColumns(),
    getDataRange: () => {
      const { rowCount, columnCount } = used();
      return rangeService(core, sheet, {
        row: 0,
        column: 0,
        rowCount: Math.max(1, rowCount),
        columnCount: Math.max(1, columnCount),
      });
    },
    getRange: (row: number | string, column?: number, rowCount?: number, columnCount?: number) =>
      rangeService(
        core,
        sheet,
        typeof row === 'string' ? boxNamed(row) : boxAt(row, column ?? 1, rowCount ?? 1, columnCount ?? 1),
      ),
    getRangeList: (addresses: string[]) => rangeList(core, sheet, Array.from(addresses, boxNamed)),
    getActiveRange: () => rangeService(core, sheet, end.selected().box),
    activate: () => {
      end.activate(sheet);
      return service;
    },
    insertRowsAfter: (after: number, count: number) => changed(() => end.insertRows(sheet, after - 1, count)),
    insertColumnsAfter: (after: number, count: number) => changed(() => end.insertColumns(sheet, after - 1, count)),
    setColumnWidth: (column: number, width: number) => changed(() => end.setWidths(sheet, column - 1, 1, width)),
    setColumnWidths: (first: number, count: number, width: number) =>
      changed(() => end.setWidths(sheet, first - 1, count, width)),
    getColumnWidth: (column: number) => sheet.getColumnWidth(column - 1),
    setFrozenRows: (rows: number) => changed(() => (rows > 0 ? sheet.setFrozenRows(rows) : sheet.cancelFreeze())),
    getFrozenRows: () => Math.max(0, sheet.getFrozenRows()),
    isRowHiddenByUser: (row: number) => end.hidden(sheet, row - 1),
    isRowHiddenByFilter: () => false,
    getConditionalFormatRules: () => Array.from(end.rules(sheet), (rule) => ruleService(core, sheet, rule)),
    setConditionalFormatRules: (rules) =>
      void changed(() => {
        const written = Array.from(rules, writtenRule);
        const kept = new Set(written.map(({ id }) => id));
        for (const { id } of end.rules(sheet)) if (!kept.has(id)) end.removeRule(sheet, id);
        for (const { id, boxes, formula, look } of written)
          if (id === undefined) end.addRule(sheet, boxes, formula, look);
      }),
    getProtections: () => (end.isProtected(sheet) ? [protectionService()] : []),
    clear: () =>
      changed(() =>
        end.clear(
          sheet,
          { row: 0, column: 0, rowCount: sheet.getMaxRows(), columnCount: sheet.getMaxColumns() },
          'all',
        ),
      ),
  };
  const service = as<Sheet>(calls.counted('Sheet', emulated));
  sheets.set(service, sheet);
  return service;
}

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

function rangeList(core: Core, sheet: FWorksheet, boxes: readonly Box[]): RangeList {
  const emulated: Pick<RangeList, 'activate' | 'getRanges'> = {
    activate: () => {
      core.end.select(sheet, boxes);
      return list;
    },
    getRanges: () => boxes.map((box) => rangeService(core, sheet, box)),
  };
  const list = as<RangeList>(core.calls.counted('RangeList', emulated));
  return list;
}
