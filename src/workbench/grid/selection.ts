import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';
import { bookOf } from './grid';
import type { Grid } from './grid';
import { leftmost } from './leftmost';
import { boxOfRange, rangeOf } from './rules';

/** Brings the sheet to the front, selects the boxes and scrolls to the first. */
export function select(grid: Grid, sheet: FWorksheet, boxes: readonly Box[]): void {
  const [first] = boxes;
  if (!first) return;
  bookOf(grid).setActiveSheet(sheet);
  const [unitId, subUnitId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const selections = boxes.map((box, i) => ({
    range: { ...rangeOf(box), unitId, sheetId: subUnitId },
    primary: i === 0 ? { ...rangeOf({ ...box, rowCount: 1, columnCount: 1 }), ...primary(box) } : null,
    style: null,
  }));
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
  const room = grid.width() - BESIDE;
  sheet.scrollToCell(
    Math.max(0, first.row - 3),
    leftmost(first.column, room, (column) => sheet.getColumnWidth(column)),
  );
}

/** Pixels of row numbers and scroll bar. */
const BESIDE = 80;

const primary = ({ row, column }: Box): object => ({
  actualRow: row,
  actualColumn: column,
  isMerged: false,
  isMergedMainCell: false,
});

/** What is selected on the sheet in front; its first cell when nothing is. */
export function selected(grid: Grid): { readonly sheet: FWorksheet; readonly box: Box } {
  const sheet = bookOf(grid).getActiveSheet();
  const range = sheet.getActiveRange()?.getRange();
  return { sheet, box: range ? boxOfRange(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}
