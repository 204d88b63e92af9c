import type { Grid } from '../grid/grid';
import type { FormulaCell, FormulaError } from '../grid/formula-function';
import { byId } from './by-id';

/** The sentences behind error cells, shown for the cell that is selected. */
export interface FormulaErrors {
  add(cell: FormulaCell, error: FormulaError): void;
  clear(): void;
}

export function formulaErrors(grid: Grid): FormulaErrors {
  const sentences = new Map<string, string>();
  const keyOf = ({ sheet, row, column }: FormulaCell): string => `${sheet} ${row} ${column}`;
  const hint = byId('hint');

  const show = (): void => {
    const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveRange();
    if (!sheet || !cell) return;
    const shown = cell.getDisplayValue();
    const sentence = sentences.get(keyOf({ sheet: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() }));
    hint.textContent = sentence && shown.startsWith('#') ? `${shown} ${sentence}` : '';
    hint.hidden = hint.textContent === '';
  };
  grid.api.addEvent(grid.api.Event.SelectionChanged, show);
  // A cell may be selected before its result is there.
  grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
    if (id === 'sheet.mutation.set-range-values') show();
  });
  return {
    add(cell, { message }) {
      if (message) sentences.set(keyOf(cell), message);
      else sentences.delete(keyOf(cell));
    },
    clear: () => sentences.clear(),
  };
}
