import { CellValueType, ICommandService, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';
import { cellsOf, styleOf } from './cells';
import type { Plain } from './cells';
import type { Grid } from './grid';
import type { Typed } from './typed-text';

export type Change = Nullable<ICellData>;

/**
 * Changes cells, undoably. The mutation is used itself: Univer's commands leave out rows a filter hides, take text that
 * looks like a number for one, and drop formulas where only a format is set.
 */
export function setCells(
  grid: Grid,
  sheet: FWorksheet,
  box: Box,
  change: (row: number, column: number) => Change | undefined,
): void {
  const cellValue: Record<number, Record<number, Change>> = {};
  const cellAt = cellsOf(grid, sheet);
  const wrapped = (row: number, column: number): boolean =>
    styleOf(sheet, cellAt(row, column))?.tb === WrapStrategy.WRAP;
  for (let r = 0; r < box.rowCount; r++) {
    for (let c = 0; c < box.columnCount; c++) {
      const cell = change(r, c);
      if (cell === undefined) continue;
      (cellValue[box.row + r] ??= {})[box.column + c] = cell;
      if (wraps(cell) || (changesLines(cell) && wrapped(box.row + r, box.column + c)))
        grid.wrapped.add(sheet, box.row + r);
      if (cell?.f) grid.pending.add(sheet, box.row + r, box.column + c);
    }
  }
  const unitID = sheet.getWorkbook().getUnitId();
  const params: ISetRangeValuesMutationParams = { unitId: unitID, subUnitId: sheet.getSheetId(), cellValue };
  const injector = grid.univer.__getInjector();
  const back = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  grid.undo.pushUndoRedo({
    unitID,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: back }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

const wraps = (cell: Change): boolean =>
  typeof cell?.s === 'object' && cell.s !== null && cell.s.tb === WrapStrategy.WRAP;

/** Another text takes other lines, and a cell without its format takes one. */
const changesLines = (cell: Change): boolean => cell?.s === null || cell?.v !== undefined;

export const setStyle = (grid: Grid, sheet: FWorksheet, box: Box, style: Nullable<IStyleData>): void =>
  setCells(grid, sheet, box, () => ({ s: style }));

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** A cell that takes this value; its format stays unless one came with the value. */
export function holding(value: Plain): ICellData {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}

/** A cell in which this has been typed. A format already there wins over the one typing would give. */
export function typedInto({ value, formula, number, forced }: Typed, pattern: string | undefined): ICellData {
  if (formula) return { ...EMPTY, f: formula };
  const cell = forced ? { ...holding(value), t: CellValueType.FORCE_STRING } : holding(value);
  return number && !pattern ? { ...cell, s: { n: { pattern: number } } } : cell;
}
