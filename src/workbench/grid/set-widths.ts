import { ICommandService } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Grid } from './grid';
import { rangeOf } from './rules';

/** Sets the width of columns in pixels, undoably. Univer's own command measures every row anew for each column. */
export function setWidths(grid: Grid, sheet: FWorksheet, column: number, columnCount: number, colWidth: number): void {
  const unitID = sheet.getWorkbook().getUnitId();
  const ranges = [rangeOf({ row: 0, column, rowCount: sheet.getMaxRows(), columnCount })];
  const params = { unitId: unitID, subUnitId: sheet.getSheetId(), ranges, colWidth };
  const back = SetWorksheetColWidthMutationFactory(params, sheet.getSheet());
  const { id } = SetWorksheetColWidthMutation;
  grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params);
  grid.undo.pushUndoRedo({ unitID, undoMutations: [{ id, params: back }], redoMutations: [{ id, params }] });
}
