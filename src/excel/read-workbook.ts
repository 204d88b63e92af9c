import type { SheetSeen, Snapshot } from '../core/workbook/snapshot';
import { RULE_MARK } from '../core/workbook/plan';
import { anchored } from './anchored';
import { now } from '../clock/now';
import { askTableNames, askTables } from './tables';
import { isTooLarge, LEFT_OUT } from './too-large';
import { valuesInParts } from './values-in-parts';

/** What was read, and the workbook names there are: only the host needs those, to know a name from a new one. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly definedNames: readonly string[];
}

export type Progress = (part: number) => void;

/**
 * Reads the named sheets in one batch. A workbook that Excel refuses to hand over at once is read again in parts of at
 * most 4 MB; a sheet that does not exist is left out.
 */
export async function readWorkbook(sheets: readonly string[], progress: Progress): Promise<Reading> {
  try {
    return await Excel.run((context) => read(context, sheets));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return Excel.run((context) => read(context, sheets, progress));
  }
}

/** With `progress` the first batch asks for the sizes only, and the values follow in parts. */
async function read(context: Excel.RequestContext, names: readonly string[], progress?: Progress): Promise<Reading> {
  const { workbook, application } = context;
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name');
  application.load('decimalSeparator');
  const culture = application.cultureInfo.load('name');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const asked = names.map((name) => ask(workbook.worksheets.getItemOrNullObject(name), progress === undefined));
  const tablesOf = askTables(context);
  const rememberTables = askTableNames(context);
  await context.sync();

  rememberTables();
  const sheets: [string, SheetSeen][] = [];
  for (const [index, one] of asked.entries()) {
    if (one.sheet.isNullObject) continue;
    const part = (done: number): void => progress?.((index + done) / asked.length);
    const values = progress ? await inParts(context, one, part) : one.used.isNullObject ? [] : one.used.values;
    // The types promise an array; Excel on the web says null of a range that is too large.
    if ((values as unknown) === null) throw LEFT_OUT;
    sheets.push([names[index] ?? '', { ...seen(one, values), tables: tablesOf(one.sheet.name) }]);
  }
  const snapshot: Snapshot = {
    host: 'excel',
    sheets: Object.fromEntries(sheets),
    names: workbook.worksheets.items.map(({ name }) => name),
    active: active.name,
    place: placeOf(Office.context.document),
    locale: culture.name,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Excel does not tell its list separator; it is a semicolon wherever the comma is taken by the decimals.
    argumentSeparator: application.decimalSeparator === ',' ? ';' : ',',
    now: now(),
  };
  return { snapshot, definedNames: workbook.names.items.map(({ name }) => name) };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Asks for everything of one sheet; whatever hangs on a sheet that does not exist is a null object too. */
function ask(sheet: Excel.Worksheet, withValues: boolean): Asked {
  sheet.load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`rowIndex,columnIndex,rowCount,columnCount${withValues ? ',values' : ''}`);
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return { sheet, used, rows: used.getRowProperties({ rowHidden: true }), rules };
}

/** The values of a sheet whose size is known. */
async function inParts(context: Excel.RequestContext, { sheet, used }: Asked, part: Progress): Promise<unknown[][]> {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return valuesInParts(context, { sheet: sheet.name, rowIndex, columnIndex, rowCount, columnCount }, part);
}

function seen({ sheet, used, rows, rules }: Asked, values: readonly (readonly unknown[])[]): SheetSeen {
  return {
    rows: used.isNullObject ? [] : anchored(values, used.rowIndex, used.columnIndex),
    hidden: used.isNullObject
      ? []
      : rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [used.rowIndex + index + 1] : [])),
    protected: sheet.protection.protected,
    rules: rules.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }))
      .filter(({ formula }) => formula.includes(RULE_MARK)),
  };
}

/** Where the file is kept; a new workbook has no more than a name until it is saved. */
const placeOf = ({ url = '' }: Pick<Office.Document, 'url'>): string => (/[\\/]/.test(url) ? url : '');
