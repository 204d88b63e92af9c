import { as } from './core';
import type { Core } from './core';
import { CRITERIA, ruleBuilder } from './rules';
import { spreadsheetService } from './spreadsheet';
import { uiService } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Emulated = Pick<
  App,
  'getActive' | 'getActiveSpreadsheet' | 'getActiveSheet' | 'getUi' | 'newConditionalFormatRule' | 'flush'
>;

/** `SpreadsheetApp`. */
export function spreadsheetApp(core: Core): App {
  const emulated: Emulated = {
    getActive: () => spreadsheetService(core),
    getActiveSpreadsheet: () => spreadsheetService(core),
    getActiveSheet: () => spreadsheetService(core).getActiveSheet(),
    getUi: () => uiService(core),
    newConditionalFormatRule: () => ruleBuilder(core),
    // Univer computes in turns of its own: there is nothing to wait for here, and a formula read too early throws.
    flush: () => undefined,
  };
  const enums = { BooleanCriteria: CRITERIA, ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' } };
  return as<App>(Object.assign(core.calls.counted('SpreadsheetApp', emulated), enums));
}
