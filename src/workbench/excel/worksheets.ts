import type { FWorksheet } from '@univerjs/sheets/facade';
import { bookOf } from '../grid/grid';
import { addSheet, findSheet } from '../grid/sheets';
import { notFound } from './api-error';
import type { HostObject } from './host-object';
import type { Model } from './model';
import { nextName, unused } from './sheet-names';

/** Real sheets reach to row 1,048,576; ours grow when somebody writes further down. */
const NEW_SHEET = { rows: 1000, columns: 40 };

/** All sheets, in tab order. */
export function worksheets(model: Model): HostObject {
  const { grid } = model;
  const all = (): FWorksheet[] => bookOf(grid).getSheets();
  const find = (key: string): FWorksheet | null => findSheet(grid, key) ?? bookOf(grid).getSheetBySheetId(key);
  return {
    type: 'WorksheetCollection',
    items: () => all().map((sheet) => model.worksheet(sheet)),
    call: {
      getCount: () => all().length,
      getActiveWorksheet: () => model.worksheet(bookOf(grid).getActiveSheet()),
      getFirst: () => model.worksheet(all()[0] ?? bookOf(grid).getActiveSheet()),
      getItem: (key: string) => {
        const sheet = find(key);
        if (!sheet) throw notFound();
        return model.worksheet(sheet);
      },
      getItemOrNullObject: (key: string) => {
        const sheet = find(key);
        return sheet && model.worksheet(sheet);
      },
      add: (name?: string) =>
        model.worksheet(
          addSheet(grid, name === undefined ? nextName(grid) : unused(grid, name), NEW_SHEET.rows, NEW_SHEET.columns),
        ),
    },
  };
}
