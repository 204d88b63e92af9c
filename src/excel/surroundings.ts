import { OUR_SHEETS } from '../core/workbook/our-sheets';
import type { Surroundings } from '../sidebar/host';
import { askTableNames } from './tables';

/** The workbook around the pane: visible sheets of the user's, those of Callsheet, and the language Excel speaks. */
export async function surroundings(): Promise<Surroundings> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    const rememberTables = askTableNames(context);
    await context.sync();
    rememberTables();
    return {
      host: 'excel',
      sheets: worksheets.items
        .filter(({ name, visibility }) => visibility === 'Visible' && !OUR_SHEETS.includes(name))
        .map(({ name }) => name),
      ours: worksheets.items.map(({ name }) => name).filter((name) => OUR_SHEETS.includes(name)),
      active: active.name,
      locale: Office.context.displayLanguage,
    };
  });
}
