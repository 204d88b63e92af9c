import type { Grid } from '../grid/grid';
import { selected } from '../grid/selection';
import type { HostObject } from './host-object';
import type { Model } from './model';
import { nameCollection } from './names';
import { range } from './range';
import { tableCollection } from './tables';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

/** The root of everything an add-in can reach. */
export function workbook(grid: Grid, fileName: () => string): HostObject {
  const model: Model = {
    grid,
    range: (sheet, box) => range(model, sheet, box),
    worksheet: (sheet) => worksheet(model, sheet),
  };
  const selection = (): HostObject => {
    const { sheet, box } = selected(grid);
    return model.range(sheet, box);
  };
  const book: HostObject = {
    type: 'Workbook',
    get: { name: fileName, isDirty: () => true, readOnly: () => false },
    to: {
      worksheets: () => worksheets(model),
      names: () => nameCollection(model),
      tables: () => tableCollection(),
      application: () => application(grid),
    },
    call: {
      getSelectedRange: selection,
      getActiveCell: () => {
        const { sheet, box } = selected(grid);
        return model.range(sheet, { ...box, rowCount: 1, columnCount: 1 });
      },
    },
  };
  return { ...book, to: { ...book.to, workbook: () => book } };
}

/** The emulated Excel speaks US English, as the grid's number formats do. */
function application(grid: Grid): HostObject {
  const numbers: HostObject = {
    type: 'NumberFormatInfo',
    get: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
  };
  const culture: HostObject = {
    type: 'CultureInfo',
    get: { name: () => 'en-US' },
    to: { numberFormat: () => numbers },
  };
  return {
    type: 'Application',
    get: {
      calculationMode: () => 'Automatic',
      calculationState: () => 'Done',
      decimalSeparator: () => '.',
      thousandsSeparator: () => ',',
      useSystemSeparators: () => true,
    },
    to: { cultureInfo: () => culture },
    call: {
      calculate: () => void grid.api.getFormula().executeCalculation(),
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
