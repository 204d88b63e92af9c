import { ApiError, notFound, wrongSize } from '../../src/workbench/excel/api-error';
import type { Batch, BatchAnswer } from '../../src/workbench/excel/batch';
import type { HostObject } from '../../src/workbench/excel/host-object';
import { execute } from '../../src/workbench/excel/rich-api';
import type { Cell } from '../../src/core/cells/cell';

export interface BookSheet {
  name: string;
  /** From A1 on. */
  cells: Cell[][];
  hidden?: number[];
  protected?: boolean;
  visibility?: string;
  rules?: { id: string; type: string; formula: string; fill?: string }[];
}

export interface Book {
  sheets: BookSheet[];
  names: Record<string, string>;
  active: string;
  decimalSeparator: string;
  tables: {
    name: string;
    sheet: string;
    row: number;
    column: number;
    rowCount: number;
    columnCount: number;
    showTotals: boolean;
  }[];
  /** Formats, widths and the like as they were set: `Aging!A1:C1 bold true`. */
  done: string[];
  /** Most bytes of an answer. */
  mostBytes: number;
}

export const bookOf = (...sheets: BookSheet[]): Book => ({
  sheets,
  names: {},
  active: sheets[0].name,
  decimalSeparator: '.',
  tables: [],
  done: [],
  mostBytes: 5_000_000,
});

/** Plays Excel over a plain book: as much of its object model as Callsheet uses. */
export function playExcel(book: Book): (batch: Batch) => BatchAnswer {
  return (batch) => {
    const answer = JSON.parse(JSON.stringify(execute(batch, workbook(book), () => true))) as BatchAnswer;
    if (JSON.stringify(answer).length <= book.mostBytes) return answer;
    const Code = 'ResponsePayloadSizeLimitExceeded';
    return { Results: [], Error: { Code, Message: 'Too large.', ActionIndex: 0, Location: '', HttpStatusCode: 400 } };
  };
}

const list = (type: string, items: () => HostObject[], call: HostObject['call'] = {}): HostObject => ({
  type,
  items,
  call,
});

function workbook(book: Book): HostObject {
  const find = (name: string): BookSheet | undefined =>
    book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = (name: string): HostObject => {
    const found = find(name);
    if (!found) throw notFound();
    return worksheet(book, found);
  };
  const culture: HostObject = { type: 'CultureInfo', get: { name: () => 'en-US' } };
  const worksheets = list('WorksheetCollection', () => book.sheets.map((one) => worksheet(book, one)), {
    getItem: sheet,
    getItemOrNullObject: (name: string) => (find(name) ? sheet(name) : null),
    getActiveWorksheet: () => sheet(book.active),
    add: (name: string) => {
      if (find(name)) throw new ApiError('ItemAlreadyExists', 'A resource with the same name exists.');
      book.sheets.push({ name, cells: [] });
      return sheet(name);
    },
  });
  const name = (text: string): HostObject => ({
    type: 'NamedItem',
    get: { name: () => text },
    set: {
      formula: (reference: string) => {
        book.names[text] = reference.replace(/^=/, '');
      },
    },
  });
  const names = list('NamedItemCollection', () => Object.keys(book.names).map(name), {
    getItem: name,
    add: (text: string, range: HostObject) => {
      if (text in book.names) throw new ApiError('ItemAlreadyExists', 'A resource with the same name exists.');
      book.names[text] = String(range.get?.['address']?.());
      return name(text);
    },
  });
  const table = (found: Book['tables'][number]): HostObject => ({
    type: 'Table',
    get: { name: () => found.name, showHeaders: () => true, showTotals: () => found.showTotals },
    to: { worksheet: () => sheet(found.sheet) },
    call: {
      getRange: () => range(book, find(found.sheet)!, found.row, found.column, found.rowCount, found.columnCount),
    },
  });
  const tables = list('TableCollection', () => book.tables.map(table), {
    getItemOrNullObject: (text: string) => {
      const found = book.tables.find((one) => one.name === text);
      return found ? table(found) : null;
    },
  });
  const application: HostObject = {
    type: 'Application',
    get: { decimalSeparator: () => book.decimalSeparator },
    to: { cultureInfo: () => culture },
  };
  const root: HostObject = {
    type: 'Workbook',
    to: {
      worksheets: () => worksheets,
      names: () => names,
      tables: () => tables,
      application: () => application,
      workbook: () => root,
    },
  };
  return root;
}

function worksheet(book: Book, sheet: BookSheet): HostObject {
  const note = (text: string): void => void book.done.push(`${sheet.name} ${text}`);
  const used = (): [number, number, number, number] | null => usedOf(sheet.cells);
  const usedRange = (): HostObject | null => {
    const box = used();
    return box ? range(book, sheet, ...box) : null;
  };
  const all = (): HostObject => range(book, sheet, 0, 0, 1_048_576, 16_384);
  const page: HostObject = {
    type: 'PageLayout',
    set: {
      orientation: (to: string) => note(`orientation ${to}`),
      zoom: (to: object) => note(`zoom ${JSON.stringify(to)}`),
    },
    call: {
      setPrintArea: (area: HostObject) => note(`print area ${String(area.get?.['address']?.())}`),
      setPrintTitleRows: (rows: string) => note(`title rows ${rows}`),
    },
  };
  return {
    type: 'Worksheet',
    get: { name: () => sheet.name, visibility: () => sheet.visibility ?? 'Visible' },
    to: {
      protection: () => ({ type: 'WorksheetProtection', get: { protected: () => sheet.protected ?? false } }),
      freezePanes: () => ({
        type: 'WorksheetFreezePanes',
        call: { freezeRows: (count: number) => note(`freeze ${count}`), unfreeze: () => note('unfreeze') },
      }),
      pageLayout: () => page,
    },
    call: {
      getUsedRangeOrNullObject: usedRange,
      getUsedRange: () => usedRange() ?? range(book, sheet, 0, 0, 1, 1),
      getRange: all,
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range(book, sheet, row, column, rows, columns),
      getCell: (row: number, column: number) => range(book, sheet, row, column, 1, 1),
      getRanges: (address: string) => ({ type: 'RangeAreas', call: { select: () => note(`select ${address}`) } }),
      activate: () => void (book.active = sheet.name),
    },
  };
}

/** Row, column, rows and columns of the cells that hold anything. */
function usedOf(cells: Cell[][]): [number, number, number, number] | null {
  const places = cells.flatMap((row, r) => row.flatMap((cell, c) => (cell === null || cell === '' ? [] : [[r, c]])));
  if (places.length === 0) return null;
  const least = (index: number): number => places.reduce((a, place) => Math.min(a, place[index]), Infinity);
  const most = (index: number): number => places.reduce((a, place) => Math.max(a, place[index]), 0);
  const [top, left] = [least(0), least(1)];
  return [top, left, most(0) - top + 1, most(1) - left + 1];
}

function range(
  book: Book,
  sheet: BookSheet,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): HostObject {
  const address = `${sheet.name}!R${row + 1}C${column + 1}:R${row + rowCount}C${column + columnCount}`;
  const note = (text: string): void => void book.done.push(`${address} ${text}`);
  const each = <T>(make: (r: number, c: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => make(row + r, column + c)),
    );
  const put = (r: number, c: number, cell: Cell): void => {
    while (sheet.cells.length <= r) sheet.cells.push([]);
    const cells = sheet.cells[r];
    while (cells.length <= c) cells.push(null);
    cells[c] = cell;
  };
  const noting = (type: string, ...members: string[]): HostObject => ({
    type,
    set: Object.fromEntries(members.map((member) => [member, (to: unknown) => note(`${member} ${String(to)}`)])),
  });
  const format: HostObject = {
    ...noting('RangeFormat', 'wrapText', 'horizontalAlignment', 'verticalAlignment', 'columnWidth', 'useStandardWidth'),
    to: {
      font: () => noting('RangeFont', 'bold'),
      fill: () => ({ ...noting('RangeFill', 'color'), call: { clear: () => note('no fill') } }),
    },
  };
  return {
    type: 'Range',
    get: {
      address: () => address,
      values: () => each((r, c) => sheet.cells[r]?.[c] ?? ''),
      rowIndex: () => row,
      columnIndex: () => column,
      rowCount: () => rowCount,
      columnCount: () => columnCount,
    },
    set: {
      values: (values: Cell[][]) => {
        if (values.length !== rowCount || values.some(({ length }) => length !== columnCount)) throw wrongSize();
        // Excel leaves a cell alone where it gets null, and takes a leading apostrophe for a mark of text.
        values.forEach((cells, r) =>
          cells.forEach((cell, c) => cell !== null && put(row + r, column + c, unmarked(cell))),
        );
      },
      numberFormat: (to: unknown) => note(`numberFormat ${String(to)}`),
    },
    to: { format: () => format, conditionalFormats: () => conditionalFormats(sheet) },
    call: {
      getRowProperties: () =>
        Array.from({ length: rowCount }, (_, r) => ({ rowHidden: sheet.hidden?.includes(row + r + 1) ?? false })),
      getLastRow: () => range(book, sheet, row + rowCount - 1, column, 1, columnCount),
      getEntireColumn: () => range(book, sheet, 0, column, 1_048_576, columnCount),
      getUsedRangeOrNullObject: () => {
        const cells = sheet.cells.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount));
        const box = usedOf(cells);
        return box && range(book, sheet, row + box[0], column + box[1], box[2], box[3]);
      },
      getEntireRow: () => range(book, sheet, row, 0, rowCount, 16_384),
      getCell: (r: number, c: number) => range(book, sheet, row + r, column + c, 1, 1),
      getAbsoluteResizedRange: (rows: number, columns: number) => range(book, sheet, row, column, rows, columns),
      clear: () => void each((r, c) => put(r, c, null)),
      select: () => note('select'),
      // The client writes a large block as many small ones, in the same batch.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== rowCount || columns !== columnCount) throw wrongSize();
      },
      getRow: (r: number) => range(book, sheet, row + r, column, 1, columnCount),
      getBoundingRect: (other: HostObject) => {
        const last = Number(other.get?.['rowIndex']?.());
        return range(book, sheet, row, column, last - row + 1, columnCount);
      },
    },
  };
}

const unmarked = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);

function conditionalFormats(sheet: BookSheet): HostObject {
  const rules = (sheet.rules ??= []);
  const one = (rule: (typeof rules)[number]): HostObject => {
    const formula: HostObject = {
      type: 'ConditionalFormatRule',
      get: { formula: () => rule.formula },
      set: { formula: (to: string) => void (rule.formula = to) },
    };
    const fill: HostObject = { type: 'ConditionalRangeFill', set: { color: (to: string) => void (rule.fill = to) } };
    const format: HostObject = { type: 'ConditionalRangeFormat', to: { fill: () => fill } };
    const custom: HostObject = { type: 'CustomConditionalFormat', to: { rule: () => formula, format: () => format } };
    return {
      type: 'ConditionalFormat',
      id: rule.id,
      get: { id: () => rule.id, type: () => rule.type },
      to: { custom: () => custom, customOrNullObject: () => (rule.type === 'Custom' ? custom : null) },
      call: { delete: () => void rules.splice(rules.indexOf(rule), 1) },
    };
  };
  return list('ConditionalFormatCollection', () => rules.map(one), {
    getItem: (id: string) => {
      const found = rules.find((rule) => rule.id === id);
      if (!found) throw notFound();
      return one(found);
    },
    add: (type: string) => {
      const rule = { id: `rule-${rules.length + 1}`, type, formula: '' };
      rules.push(rule);
      return one(rule);
    },
  });
}
