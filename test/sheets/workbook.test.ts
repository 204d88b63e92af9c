import { RULE_MARK, type PlacedEdit } from '../../src/core/workbook/plan';
import { apply, bookOf } from '../../src/sheets/server/edits';
import { readWorkbook } from '../../src/sheets/server/read-workbook';
import { select } from '../../src/sheets/server/select';
import { surroundings } from '../../src/sheets/server/surroundings';
import { installServices, sheetsBook, type SheetsBook } from '../support/sheets-book';

const ours = { formula: `=($C2<=20)*(${RULE_MARK})` };
const theirs = { formula: '=$A2="x"' };
const scale = { formula: null };

function open(more: Partial<SheetsBook> = {}): SheetsBook {
  const book = {
    ...sheetsBook(
      {
        name: 'Aging',
        values: [
          ['Account', 'Due', ''],
          ['C-1', new Date('2026-11-30T05:00:00Z'), 12.5],
        ],
      },
      { name: 'Policy', values: [['']] },
    ),
    zone: 'America/New_York',
    ...more,
  };
  installServices(book);
  return book;
}

function carry(...edits: PlacedEdit[]): void {
  const book = bookOf(SpreadsheetApp.getActive());
  for (const edit of edits) apply(book, edit);
}

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ sheet: 'Aging', row, column, rowCount, columnCount },
});

describe('reading a spreadsheet', () => {
  it('takes one call for the values of each sheet', () => {
    const book = open();
    readWorkbook(['Aging', 'Policy', 'Call list']);
    expect(book.calls).toEqual(['getValues Aging', 'getValues Policy']);
  });

  it('gives dates as serial numbers, blanks as nothing, and an empty sheet no rows', () => {
    open();
    const { sheets } = readWorkbook(['Aging', 'Policy', 'Call list']);
    expect(sheets['Aging'].rows).toEqual([
      ['Account', 'Due', null],
      ['C-1', 46356, 12.5],
    ]);
    expect(sheets['Policy'].rows).toEqual([]);
    expect(sheets['Call list']).toBeUndefined();
  });

  it('tells sheet names, the active one and the locale', () => {
    open({ locale: 'de_DE' });
    expect(readWorkbook([])).toMatchObject({
      ...{ host: 'sheets', names: ['Aging', 'Policy'], active: 'Aging' },
      ...{ locale: 'de-DE', timeZone: 'America/New_York' },
    });
  });

  it('takes a sheet for protected only when this person may not edit it', () => {
    const book = open();
    book.sheets[0].editable = true;
    expect(readWorkbook(['Aging']).sheets['Aging'].protected).toBe(false);
    book.sheets[0].editable = false;
    expect(readWorkbook(['Aging']).sheets['Aging'].protected).toBe(true);
  });

  it('survives the way to the sidebar', () => {
    open();
    const snapshot = readWorkbook(['Aging', 'Policy']);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});

describe('carrying a plan out in a spreadsheet', () => {
  it('writes a block in one call, text as text', () => {
    const book = open();
    carry({ kind: 'values', ...block(2, 2, 1, 3), values: [['=IMPORTXML("http://x")', null, -3]] });
    expect(book.calls).toEqual(['setValues R2C3:R2C5 Aging']);
    expect(book.sheets[0].values[1].slice(2)).toEqual(['\'=IMPORTXML("http://x")', '', -3]);
  });

  it('makes room right of a table that fills its sheet', () => {
    const book = open();
    Object.assign(book.sheets[0], { maxRows: 2, maxColumns: 3 });
    carry({
      kind: 'values',
      ...block(2, 3, 2, 2),
      values: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(book.sheets[0]).toMatchObject({ maxRows: 3, maxColumns: 5 });
  });

  it("replaces its own highlighting and leaves the user's rules alone, in their order", () => {
    const book = open();
    book.sheets[0].rules = [theirs, ours, scale];
    const { rules } = readWorkbook(['Aging']).sheets['Aging'];
    expect(rules).toEqual([{ id: '1', formula: ours.formula }]);
    const add = [{ ...block(2, 0, 9, 3), formula: ours.formula, fill: '#fff2cc' }];
    carry({ kind: 'rules', sheet: 'Aging', remove: rules.map(({ id }) => id), add });
    expect(book.sheets[0].rules).toEqual([theirs, scale, { ...ours, fill: '#fff2cc', ranges: ['Aging!R2C1:R10C3'] }]);
  });

  it("never takes a rule of the user's away, although it stands where one of its own stood", () => {
    const book = open();
    book.sheets[0].rules = [ours, theirs];
    carry({ kind: 'rules', sheet: 'Aging', remove: ['0', '1'], add: [] });
    expect(book.sheets[0].rules).toEqual([theirs]);
  });

  it('adds a sheet at the end unless it is there, and leaves the person where they were', () => {
    const book = open();
    carry({ kind: 'sheet', sheet: 'Policy' }, { kind: 'sheet', sheet: 'Call list' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Aging', 'Policy', 'Call list']);
    expect(book.active).toBe('Aging');
  });

  it('sets looks, widths in runs, frozen rows and names', () => {
    const book = open();
    carry(
      { kind: 'look', ...block(1, 0, 1, 3), look: { bold: true, fill: null, number: '#,##0.00' } },
      { kind: 'widths', sheet: 'Aging', column: 1, widths: [10, 10, null] },
      { kind: 'freeze', sheet: 'Aging', rows: 1 },
      { kind: 'name', name: 'AR_Policy', ...block(1, 0, 2, 2) },
    );
    expect(book.calls).toEqual([
      'setFontWeight R1C1:R1C3 bold Aging',
      'setBackground R1C1:R1C3 null Aging',
      'setNumberFormat R1C1:R1C3 #,##0.00 Aging',
      'setColumnWidths 2 2 75 Aging',
      'setColumnWidths 4 1 100 Aging',
      'setFrozenRows 1 Aging',
    ]);
    expect(book.names).toEqual({ AR_Policy: 'Aging!R1C1:R2C2' });
  });

  it('says so when the sheet was renamed meanwhile', () => {
    open();
    expect(() => carry({ kind: 'freeze', sheet: 'Gone', rows: 1 })).toThrow('The sheet "Gone" was renamed or removed.');
  });
});

describe('what else the sidebar may ask', () => {
  it("names the visible sheets of the user's, those of Callsheet and the language the user reads", () => {
    const book = open();
    book.sheets.push({ name: 'Secret', values: [], hidden: true });
    expect(surroundings()).toEqual({
      host: 'sheets',
      sheets: ['Aging'],
      ours: ['Policy'],
      active: 'Aging',
      locale: 'es',
      kept: {},
    });
  });

  it('selects rows across the table', () => {
    const book = open();
    select('Aging', [2, 5], null);
    expect(book.calls).toEqual(['activate A2:C2 A5:C5 Aging']);
  });

  it.each([
    ['a sheet that is not there', () => select('Nowhere', [1], null)],
    ['no rows', () => select('Aging', [], null)],
    ['a row that is no number', () => select('Aging', ['2:9999'], null)],
    ['a row beyond the sheet', () => select('Aging', [5000], null)],
    ['a column beyond the sheet', () => select('Aging', [1], 99)],
  ])('is refused: %s', (_, ask) => {
    const book = open();
    expect(ask).toThrow(/\.$/);
    expect(book.calls).toEqual([]);
  });
});
