import { RULE_MARK } from '../../src/core/workbook/plan';
import { carryOut } from '../../src/sheets/server/carry-out';
import { editsSent } from '../../src/sheets/server/edits-sent';
import { readSheets } from '../../src/sheets/server/read-sheets';
import { installServices, sheetsBook, type SheetsBook } from '../support/sheets-book';

const place = { sheet: 'Aging', row: 2, column: 1, rowCount: 1, columnCount: 2 };
const values = { kind: 'values', ...place, values: [['=x', null]] };
const append = {
  ...{ kind: 'append', sheet: 'Aging', column: 1, values: [['=x', 46000]] },
  looks: [{ row: 1, rowCount: 3, column: 2, columnCount: 1, look: { number: 'yyyy-mm-dd' } }],
};
const look = { kind: 'look', ...place, look: { bold: true, fill: null, number: '#,##0', wrap: false } };
const rule = { ...place, formula: `=($C2<=20)*(${RULE_MARK})`, fill: '#fff2cc' };
const rules = { kind: 'rules', sheet: 'Aging', remove: ['0'], add: [rule] };
const widths = { kind: 'widths', sheet: 'Aging', column: 0, widths: [12, null] };
const marked = { key: 'k1', expect: { column: 0, among: ['PLANNED'] }, cells: [{ column: 0, value: 'SENT' }] };
const keyed = { kind: 'keyed', sheet: 'Outbox', keyColumn: 1, rows: [marked], absent: ['k2'] };
const known = [
  ...[{ kind: 'sheet', sheet: 'Policy' }, values, append, keyed, { kind: 'clear', ...place }, look, widths],
  ...[{ kind: 'freeze', sheet: 'Aging', rows: 0 }, rules, { kind: 'name', ...place, name: 'AR_Policy' }],
  { kind: 'print', sheet: 'Aging', titleRows: 1, lastRow: 9, lastColumn: 3 },
];

function open(): SheetsBook {
  const book = sheetsBook({ name: 'Aging', values: [['Account']] });
  installServices(book);
  return book;
}

describe('what the sidebar may have written', () => {
  it('is every kind of edit that a task can make', () => {
    expect(editsSent(JSON.stringify(known))).toEqual(known);
  });

  it.each<[string, unknown]>([
    ['an edit that is nothing', null],
    ['an edit that is a text', 'values'],
    ['an unknown kind', { kind: 'formula', ...place, formula: '=1' }],
    ['a kind that every object has', { kind: 'constructor', sheet: 'Aging' }],
    ['a field that no edit of its kind has', { ...values, formulas: [['=1']] }],
    ['a sheet that is no text', { ...values, sheet: ['Aging'] }],
    ['no sheet', { kind: 'freeze', rows: 1 }],
    ['a row above the first', { ...values, row: 0 }],
    ['a row that is half a row', { ...values, row: 1.5 }],
    ['a row that is a text', { ...values, row: '2' }],
    ['a row beyond any sheet', { ...values, row: 10_000_001 }],
    ['a column left of the first', { ...values, column: -1 }],
    ['a column beyond any sheet', { ...values, column: 18_278 }],
    ['a block without rows', { ...values, rowCount: 0, values: [] }],
    ['a block without columns', { ...values, columnCount: 0, values: [[]] }],
    ['values of fewer rows than the block', { ...values, rowCount: 2 }],
    ['values of more rows than the block', { ...values, values: [...values.values, [1, 2]] }],
    ['a row of values that is too short', { ...values, values: [[1]] }],
    ['a row of values that is too long', { ...values, values: [[1, 2, 3]] }],
    ['values that are no rows', { ...values, values: 'ab' }],
    ['a cell that is a list', { ...values, values: [[['a'], 'b']] }],
    ['a cell that is an object', { ...values, values: [[{ toString: 'a' }, 'b']] }],
    ['nothing to append', { ...append, values: [] }],
    ['rows to append without columns', { ...append, values: [[]] }],
    ['rows to append that are not of one length', { ...append, values: [[1, 2], [1]] }],
    ['rows to append at a row of its own', { ...append, row: 2 }],
    ['a look of appended rows above the first of them', { ...append, looks: [{ ...append.looks[0], row: 0 }] }],
    ['a look of appended rows on another sheet', { ...append, looks: [{ ...append.looks[0], sheet: 'Policy' }] }],
    ['a row without a key', { ...keyed, rows: [{ ...marked, key: null }] }],
    [
      'a row by its key that is written in no column',
      { ...keyed, rows: [{ ...marked, cells: [{ column: -1, value: 1 }] }] },
    ],
    ['a row by its key of which nothing is expected', { ...keyed, rows: [{ ...marked, expect: {} }] }],
    ['a row by its key and by its number', { ...keyed, rows: [{ ...marked, row: 2 }] }],
    ['a look that is a text', { ...look, look: 'bold' }],
    ['a look that is not known', { ...look, look: { bold: true, formula: '=1' } }],
    ['a weight that is a text', { ...look, look: { bold: 'bold' } }],
    ['a fill that is no color', { ...look, look: { fill: 'red' } }],
    ['a number format that is a list', { ...look, look: { number: ['0'] } }],
    ['a wrap that is a number', { ...look, look: { wrap: 1 } }],
    ['a width that is nothing like one', { ...widths, widths: [12, -1] }],
    ['widths without end', { ...widths, widths: [1e9] }],
    ['frozen rows that are no number', { kind: 'freeze', sheet: 'Aging', rows: 'all' }],
    ['rules to remove that are no list', { ...rules, remove: '0' }],
    ['a rule that would not be known again as ours', { ...rules, add: [{ ...rule, formula: '=TRUE' }] }],
    ['a rule that is no formula', { ...rules, add: [{ ...rule, formula: RULE_MARK }] }],
    ['a rule without a place', { ...rules, add: [{ formula: rule.formula, fill: rule.fill }] }],
    ['a rule without a color', { ...rules, add: [{ ...rule, fill: null }] }],
    ['a name that is a number', { kind: 'name', ...place, name: 5 }],
    ['a page that is a text', { kind: 'print', sheet: 'Aging', titleRows: 1, lastRow: 'x', lastColumn: 3 }],
  ])('is refused with a sentence, and nothing before it is written either: %s', (_, edit) => {
    const book = open();
    expect(() => carryOut(JSON.stringify([values, edit]))).toThrow('Close it and open it again.');
    expect(book.calls).toEqual([]);
    expect(book.sheets.map((sheet) => sheet.values)).toEqual([[['Account']]]);
  });

  it.each<[string, unknown]>([
    ['no JSON', 'edits'],
    ['no text', [values]],
    ['nothing', undefined],
    ['one edit that is no list', JSON.stringify(values)],
    ['a number that is none', JSON.stringify([values]).replace('null', '1e999')],
    ['a prototype of its own', JSON.stringify([values]).replace('{', '{"__proto__":{},')],
  ])('is refused with a sentence: %s', (_, json) => {
    const book = open();
    expect(() => carryOut(json)).toThrow('Close it and open it again.');
    expect(book.calls).toEqual([]);
  });

  it('is written with cell text as text, block by block', () => {
    const book = open();
    carryOut(JSON.stringify([values, { ...values, row: 9 }]));
    expect(book.calls).toEqual(['setValues R2C2:R2C3 Aging', 'setValues R9C2:R9C3 Aging', 'flush']);
    expect(book.sheets[0].values[1]).toEqual(['', "'=x", '']);
  });
});

describe('what is appended', () => {
  const lastRow = 7;
  const filled = (): SheetsBook => {
    const book = open();
    book.sheets[0].values = Array.from({ length: lastRow }, () => ['', '', 'x']).concat([['', '', '']]);
    return book;
  };

  it('stands beneath the last row with anything in it, looks with it, and nobody else appends at the same moment', () => {
    const book = filled();
    carryOut(JSON.stringify([append]));
    expect(book.calls).toEqual([
      'lock',
      'setValues R8C2:R8C3 Aging',
      'setNumberFormat R8C3:R10C3 yyyy-mm-dd Aging',
      'flush',
      'unlock',
    ]);
    expect(book.sheets[0].values.slice(lastRow)).toEqual([['', "'=x", 46000]]);
  });

  it('is refused with a sentence while somebody else is writing, and nothing is written', () => {
    const book = { ...filled(), locked: true };
    installServices(book);
    expect(() => carryOut(JSON.stringify([values, append]))).toThrow('Somebody else is writing into this spreadsheet');
    expect(book.calls).toEqual(['lock']);
  });

  it('does not keep others out when it fails', () => {
    const book = filled();
    expect(() => carryOut(JSON.stringify([{ ...append, sheet: 'Nowhere' }]))).toThrow(
      '"Nowhere" was renamed or removed',
    );
    expect(book.calls).toEqual(['lock', 'unlock']);
  });

  it('is all that others have to wait for', () => {
    const book = filled();
    carryOut(JSON.stringify([values]));
    expect(book.calls).not.toContain('lock');
  });
});

describe('what is written by its key', () => {
  const outbox = (state: string): SheetsBook => {
    const book = sheetsBook({
      name: 'Outbox',
      values: [
        ['State', 'Key'],
        ['PLANNED', 'k0'],
        [state, 'k1'],
      ],
    });
    installServices(book);
    return book;
  };

  it('stands where the row stands then, and nobody else writes in between', () => {
    const book = outbox('PLANNED');
    carryOut(JSON.stringify([keyed]));
    expect(book.calls).toEqual([
      ...['lock', 'getValues R1C2:R3C2 Outbox', 'getValues R1C1:R3C1 Outbox'],
      ...['setValues R3C1:R3C1 Outbox', 'flush', 'unlock'],
    ]);
    expect(book.sheets[0].values.map(([state]) => state)).toEqual(['State', 'PLANNED', "'SENT"]);
  });

  it('may be the first of a sheet that is made with it, unless somebody else has made it meanwhile', () => {
    const made = JSON.stringify([
      { ...keyed, rows: [], absent: ['k1'] },
      { kind: 'sheet', sheet: 'Outbox' },
    ]);
    const book = sheetsBook({ name: 'Aging', values: [['Account']] });
    installServices(book);
    carryOut(made);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Aging', 'Outbox']);
    outbox('PLANNED');
    expect(() => carryOut(made)).toThrow('Somebody changed the sheet "Outbox" meanwhile');
  });

  it('is refused with a sentence where the row is not what it was, and nothing before it is written', () => {
    const book = outbox('SENDING');
    const before = { ...values, sheet: 'Outbox' };
    expect(() => carryOut(JSON.stringify([before, keyed]))).toThrow('Somebody changed the sheet "Outbox" meanwhile');
    expect(book.sheets[0].values).toEqual([
      ['State', 'Key'],
      ['PLANNED', 'k0'],
      ['SENDING', 'k1'],
    ]);
  });
});

describe('what the sidebar may have read', () => {
  it('is the sheets it names, as JSON', () => {
    open();
    expect(JSON.parse(readSheets(['Aging', 'Nowhere']))).toMatchObject({ sheets: { Aging: { rows: [['Account']] } } });
  });

  it.each([['Aging'], [null], [[['Aging']]], [[5]]])('is refused with a sentence: %j', (names) => {
    const book = open();
    expect(() => readSheets(names)).toThrow('Close it and open it again.');
    expect(book.calls).toEqual([]);
  });
});
