import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';
import { mapBox } from './box';
import type { Grid } from './grid';

export type CellOf = (row: number, column: number) => ICellData | undefined;

/** Cells of a sheet as they stand; what a formula has spilled lies beside Univer's cells, and is put into them here. */
export function cellsOf({ univer }: Grid, sheet: FWorksheet): CellOf {
  const matrix = sheet.getSheet().getCellMatrix();
  const book = sheet.getWorkbook().getUnitId();
  const spilled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[book]?.[sheet.getSheetId()];
  return (row, column) => {
    const cell = matrix.getValue(row, column) ?? undefined;
    const value = cell?.f ? undefined : spilled?.[row]?.[column];
    return value && (cell?.v === undefined || cell.v === null)
      ? { ...cell, v: value.v ?? null, t: value.t ?? null }
      : cell;
  };
}

export type Plain = string | number | boolean | null;

/** What a cell holds; a formula's cell holds its result. */
export function valueOf(cell: ICellData | undefined): Plain {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  return cell?.t === CellValueType.BOOLEAN ? value === true || value === 1 || /^true$/i.test(String(value)) : value;
}

export const valuesOf = (grid: Grid, sheet: FWorksheet, box: Box): Plain[][] => {
  const cellAt = cellsOf(grid, sheet);
  return mapBox(box, (row, column) => valueOf(cellAt(row, column)));
};

/** Formula of each cell, with its `=`; null where there is none. A formula filled down is kept once by Univer. */
export function formulasOf({ univer }: Grid, sheet: FWorksheet, box: Box): (string | null)[][] {
  const model = univer.__getInjector().get(FormulaDataModel);
  const matrix = sheet.getSheet().getCellMatrix();
  const [book, id] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  return mapBox(box, (row, column) => {
    const cell = matrix.getValue(row, column);
    if (!cell?.f && !cell?.si) return null;
    return model.getFormulaStringByCell(row, column, id, book) ?? cell.f ?? null;
  });
}

export const styleOf = (sheet: FWorksheet, cell: ICellData | undefined): IStyleData | undefined =>
  sheet.getWorkbook().getStyles().getStyleByCell(cell) ?? undefined;

/** The smallest box from A1 that holds every value (or, with `formats`, every cell that has a format); null if none. */
export function usedBox(grid: Grid, sheet: FWorksheet, formats: boolean): Box | null {
  const cellAt = cellsOf(grid, sheet);
  const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let row = 0; row < sheet.getMaxRows(); row++) {
    for (let column = 0; column < sheet.getMaxColumns(); column++) {
      const cell = cellAt(row, column);
      if (!cell || (valueOf(cell) === null && !cell.f && !cell.si && !(formats && cell.s))) continue;
      edges.top = Math.min(edges.top, row);
      edges.left = Math.min(edges.left, column);
      edges.bottom = Math.max(edges.bottom, row);
      edges.right = Math.max(edges.right, column);
    }
  }
  if (edges.bottom < 0) return null;
  const { top, left, bottom, right } = edges;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
