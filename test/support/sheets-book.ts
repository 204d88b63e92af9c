/** A Google spreadsheet in memory: as much of Apps Script's services as Callsheet uses, counting their calls. */
export interface SheetsBook {
  readonly sheets: SheetsSheet[];
  readonly names: Record<string, string>;
  /** Calls that reach Google's server, as `getValues Aging`. */
  readonly calls: string[];
  locale: string;
  zone: string;
  active: string;
  /** Somebody else holds the lock of the spreadsheet. */
  locked: boolean;
  /** What Google keeps for the person. */
  readonly kept: Map<string, string>;
}

export interface SheetsSheet {
  name: string;
  values: unknown[][];
  rules?: FakeRule[];
  editable?: boolean;
  hidden?: boolean;
  maxRows?: number;
  maxColumns?: number;
}

export interface FakeRule {
  readonly formula: string | null;
  readonly fill?: string;
  readonly ranges?: readonly string[];
}

export const sheetsBook = (...sheets: SheetsSheet[]): SheetsBook => ({
  sheets,
  names: {},
  calls: [],
  locale: 'en_US',
  zone: 'Etc/UTC',
  active: sheets[0]?.name ?? '',
  locked: false,
  kept: new Map(),
});

const lockOf = (book: SheetsBook): object => ({
  tryLock: () => {
    book.calls.push('lock');
    return !book.locked;
  },
  releaseLock: () => book.calls.push('unlock'),
});

const propertiesOf = ({ kept }: SheetsBook): object => ({
  getProperties: () => Object.fromEntries(kept),
  setProperty: (key: string, value: string) => void kept.set(key, value),
});

/** Puts the services over the book into the global scope, where a script finds them. */
export const installServices = (book: SheetsBook): void => void Object.assign(globalThis, servicesOf(book));

/** The services over the book, by their names. */
export function servicesOf(book: SheetsBook): Record<string, object> {
  const spreadsheet = spreadsheetOf(book);
  const cached = new Map<string, string>();
  const cache = {
    get: (key: string) => cached.get(key) ?? null,
    put: (key: string, value: string) => void cached.set(key, value),
    remove: (key: string) => void cached.delete(key),
  };
  return {
    SpreadsheetApp: {
      getActive: () => spreadsheet,
      flush: () => book.calls.push('flush'),
      ProtectionType: { SHEET: 'SHEET' },
      BooleanCriteria: { CUSTOM_FORMULA: 'CUSTOM_FORMULA' },
      newConditionalFormatRule: ruleBuilder,
    },
    Session: { getActiveUserLocale: () => 'es' },
    Utilities: { formatDate },
    LockService: { getDocumentLock: () => lockOf(book) },
    PropertiesService: { getUserProperties: () => propertiesOf(book) },
    CacheService: { getUserCache: () => cache },
  };
}

/** Java's pattern in an IANA zone, as `Utilities.formatDate` has it, for the letters Callsheet uses. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const letters: Record<string, string> = {
    ...{ yyyy: part('year').padStart(4, '0'), MM: part('month'), dd: part('day') },
    ...{ HH: part('hour'), mm: part('minute'), ss: part('second') },
  };
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss/g, (letter) => letters[letter]);
}

function spreadsheetOf(book: SheetsBook): object {
  const sheets = new Map<SheetsSheet, object>();
  const wrap = (sheet: SheetsSheet): object => {
    const known = sheets.get(sheet) ?? sheetOf(book, sheet);
    sheets.set(sheet, known);
    return known;
  };
  const find = (name: string): object | null => {
    const found = book.sheets.find((sheet) => sheet.name === name);
    return found ? wrap(found) : null;
  };
  const nameOf = (sheet: object): string => (sheet as { getName(): string }).getName();
  return {
    getId: () => 'sheet-1',
    getName: () => 'Receivables',
    getUrl: () => 'https://docs.google.com/spreadsheets/d/sheet-1/edit',
    getSheetByName: find,
    getSheets: () => book.sheets.map(wrap),
    getNumSheets: () => book.sheets.length,
    getActiveSheet: () => find(book.active),
    setActiveSheet: (sheet: object) => void (book.active = nameOf(sheet)),
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.zone,
    insertSheet: (name: string, index: number) => {
      book.sheets.splice(index, 0, { name, values: [['']] });
      book.active = name;
    },
    setNamedRange: (name: string, range: { getA1Notation(): string }) =>
      void (book.names[name] = range.getA1Notation()),
  };
}

function sheetOf(book: SheetsBook, sheet: SheetsSheet): object {
  const log = (call: string): void => void book.calls.push(`${call} ${sheet.name}`);
  const self = {
    getName: () => sheet.name,
    isSheetHidden: () => sheet.hidden ?? false,
    getMaxRows: () => sheet.maxRows ?? 1000,
    getMaxColumns: () => sheet.maxColumns ?? 26,
    getLastRow: () => lastOf(sheet.values),
    getLastColumn: () => Math.max(...sheet.values.map(({ length }) => length)),
    insertRowsAfter: (_: number, count: number) => void (sheet.maxRows = self.getMaxRows() + count),
    insertColumnsAfter: (_: number, count: number) => void (sheet.maxColumns = self.getMaxColumns() + count),
    getDataRange: () => ({
      getValues: () => {
        log('getValues');
        return sheet.values;
      },
    }),
    getProtections: () => (sheet.editable === undefined ? [] : [{ canEdit: () => sheet.editable }]),
    getConditionalFormatRules: () => (sheet.rules ?? []).map(readableRule),
    setConditionalFormatRules: (rules: { readonly made: FakeRule }[]) =>
      void (sheet.rules = rules.map(({ made }) => made)),
    setColumnWidths: (first: number, count: number, width: number) => log(`setColumnWidths ${first} ${count} ${width}`),
    setFrozenRows: (rows: number) => log(`setFrozenRows ${rows}`),
    activate: () => void (book.active = sheet.name),
    getRange: (row: number, column: number, rows = 1, columns = 1) => rangeOf(sheet, log, row, column, rows, columns),
    getRangeList: (addresses: string[]) => ({ activate: () => log(`activate ${addresses.join(' ')}`) }),
  };
  return self;
}

function rangeOf(
  sheet: SheetsSheet,
  log: (call: string) => void,
  row: number,
  column: number,
  rows: number,
  columns: number,
): object {
  const address = `R${row}C${column}:R${row + rows - 1}C${column + columns - 1}`;
  if (row + rows - 1 > (sheet.maxRows ?? 1000) || column + columns - 1 > (sheet.maxColumns ?? 26)) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const noting = (name: string) => (value: unknown) => log(`${name} ${address} ${String(value)}`);
  return {
    getA1Notation: () => `${sheet.name}!${address}`,
    getValues: () => {
      log(`getValues ${address}`);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => sheet.values[row - 1 + r]?.[column - 1 + c] ?? ''),
      );
    },
    setValues: (values: unknown[][]) => {
      if (values.length !== rows || values.some(({ length }) => length !== columns)) {
        throw new Error('The number of rows or columns in the data does not match the number in the range.');
      }
      log(`setValues ${address}`);
      values.forEach((cells, r) => cells.forEach((cell, c) => put(sheet.values, row - 1 + r, column - 1 + c, cell)));
    },
    clear: () => {
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) put(sheet.values, row - 1 + r, column - 1 + c, '');
    },
    activate: () => log(`activate ${address}`),
    setBackground: noting('setBackground'),
    setFontWeight: noting('setFontWeight'),
    setNumberFormat: noting('setNumberFormat'),
    setWrap: noting('setWrap'),
    setHorizontalAlignment: noting('setHorizontalAlignment'),
    setVerticalAlignment: noting('setVerticalAlignment'),
  };
}

const lastOf = (values: readonly unknown[][]): number =>
  values.reduce((last, row, i) => (row.some((cell) => cell !== '' && cell !== null) ? i + 1 : last), 0);

function put(values: unknown[][], row: number, column: number, cell: unknown): void {
  while (values.length <= row) values.push([]);
  while (values[row].length < column) values[row].push('');
  values[row][column] = cell;
}

const readableRule = (rule: FakeRule): object => ({
  made: rule,
  getBooleanCondition: () =>
    rule.formula === null ? null : { getCriteriaType: () => 'CUSTOM_FORMULA', getCriteriaValues: () => [rule.formula] },
});

function ruleBuilder(): object {
  let made: FakeRule = { formula: null };
  const with_ = (more: Partial<FakeRule>): object => {
    made = { ...made, ...more };
    return builder;
  };
  const builder = {
    whenFormulaSatisfied: (formula: string) => with_({ formula }),
    setBackground: (fill: string) => with_({ fill }),
    setRanges: (ranges: { getA1Notation(): string }[]) =>
      with_({ ranges: ranges.map((range) => range.getA1Notation()) }),
    build: () => readableRule(made),
  };
  return builder;
}
