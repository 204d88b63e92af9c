import type { FWorksheet } from '@univerjs/sheets/facade';
import { boxOf } from '../grid/box';
import type { Box } from '../grid/box';
import { usedBox } from '../grid/cells';
import { bookOf } from '../grid/grid';
import type { Grid } from '../grid/grid';
import { select } from '../grid/selection';
import { protectedSheet, setProtected, sizeOf } from '../grid/sheets';
import { ApiError, invalidArgument } from './api-error';
import type { HostObject } from './host-object';
import type { Model } from './model';
import { nameCollection } from './names';
import { unused } from './sheet-names';
import { pageLayout } from './page-layout';
import { grow, inside, rangeAt } from './range';
import { tableCollection } from './tables';

/** One sheet. */
export function worksheet(model: Model, sheet: FWorksheet): HostObject {
  const { grid } = model;
  const used = (valuesOnly = false): Box | null => usedBox(grid, sheet, !valuesOnly);
  return {
    type: 'Worksheet',
    id: sheet.getSheetId(),
    get: {
      id: () => sheet.getSheetId(),
      name: () => sheet.getSheetName(),
      position: () => sheet.getIndex(),
      visibility: () => (sheet.isSheetHidden() ? 'Hidden' : 'Visible'),
      tabColor: () => sheet.getTabColor() ?? '',
    },
    set: {
      name: (name: string) => void sheet.setName(unused(grid, name)),
      tabColor: (color: string) => void sheet.setTabColor(color),
      visibility: (to: string) => void (to === 'Visible' ? sheet.showSheet() : sheet.hideSheet()),
    },
    to: {
      freezePanes: () => freezePanes(sheet),
      pageLayout: () => pageLayout(sheet),
      protection: () => protection(sheet),
      names: () => nameCollection(model),
      tables: () => tableCollection(),
    },
    call: {
      activate: () => void bookOf(grid).setActiveSheet(sheet),
      delete: () => {
        if (bookOf(grid).getSheets().length < 2)
          throw new ApiError('InvalidOperation', 'A workbook must keep one sheet.');
        bookOf(grid).deleteSheet(sheet);
      },
      getRange: (address?: string) => rangeAt(model, roomFor(sheet, address), address),
      getRanges: (addresses: string) => rangeAreas(grid, sheet, addresses),
      getRangeByIndexes: (row: number, column: number, rowCount: number, columnCount: number) =>
        model.range(sheet, inside(sheet, { row, column, rowCount, columnCount })),
      getCell: (row: number, column: number) =>
        model.range(sheet, inside(sheet, { row, column, rowCount: 1, columnCount: 1 })),
      getUsedRange: (valuesOnly?: boolean) =>
        model.range(sheet, used(valuesOnly) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      getUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const box = used(valuesOnly);
        return box && model.range(sheet, box);
      },
    },
  };
}

function roomFor(sheet: FWorksheet, address: string | undefined): FWorksheet {
  const box = address === undefined ? null : boxOf(address, { rowCount: 1_048_576, columnCount: 16_384 });
  if (box && /\d/.test(address ?? '') && /[A-Z]/i.test(address ?? ''))
    grow(sheet, box.row + box.rowCount, box.column + box.columnCount);
  return sheet;
}

function rangeAreas(grid: Grid, sheet: FWorksheet, addresses: string): HostObject {
  const boxes = addresses.split(',').map((address) => {
    const box = boxOf(address.trim(), sizeOf(sheet));
    if (!box) throw invalidArgument();
    return box;
  });
  return {
    type: 'RangeAreas',
    get: { address: () => addresses, areaCount: () => boxes.length },
    call: { select: () => select(grid, sheet, boxes) },
  };
}

function freezePanes(sheet: FWorksheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    call: {
      freezeRows: (count: number) => void sheet.setFrozenRows(count),
      freezeColumns: (count: number) => void sheet.setFrozenColumns(count),
      unfreeze: () => void sheet.cancelFreeze(),
    },
  };
}

function protection(sheet: FWorksheet): HostObject {
  return {
    type: 'WorksheetProtection',
    get: { protected: () => protectedSheet(sheet) },
    call: { protect: () => setProtected(sheet, true), unprotect: () => setProtected(sheet, false) },
  };
}
