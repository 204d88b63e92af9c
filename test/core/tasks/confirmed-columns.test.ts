import type { Cell } from '../../../src/core/cells/cell';
import { BLOCK_HEADINGS } from '../../../src/core/score/score-headings';
import { day, startSession } from '../../support/workbook-session';

const DUE = day('2026-09-15');
const rows = (more: readonly (readonly Cell[])[] = []): Cell[][] => [
  ['Account', 'Invoice', 'Due date', 'Open amount', 'Kennung'],
  ['A', 'I1', DUE, 100, 'Retail'],
  ['B', 'I2', DUE, 300, 'Energy'],
  ...more.map((row) => [...row]),
];
const fieldOf = (session: ReturnType<typeof startSession>, heading: string) =>
  session.inspect().table?.columns.find((column) => column.heading === heading);

describe('columns that a person confirms', () => {
  it('are kept by heading for the exports to come, wherever the column stands in them', () => {
    const session = startSession({ Aging: rows() }, '2026-11-16');
    expect(fieldOf(session, 'Kennung')?.field).not.toBe('industry');
    session.score({ columns: { Kennung: 'industry' } });
    session.paste(
      'Aging',
      rows([['C', 'I3', DUE, 50, 'Retail']]).map((row) => [row[4]!, ...row.slice(0, 4)]),
    );
    expect(fieldOf(session, 'Kennung')).toMatchObject({ column: 0, field: 'industry', confirmed: true });
    expect(session.score().refused).toBeNull();
    expect(fieldOf(session, 'Kennung')).toMatchObject({ field: 'industry', confirmed: true });
  });

  it('can be changed again later', () => {
    const session = startSession({ Aging: rows() }, '2026-11-16');
    session.score({ columns: { Kennung: 'industry' } });
    session.score({ columns: { Kennung: 'none' } });
    expect(fieldOf(session, 'Kennung')).toMatchObject({ field: 'none', confirmed: true });
  });

  it('are asked about again only where a heading is new, and headings that went are named', () => {
    const session = startSession({ Aging: rows() }, '2026-11-16');
    session.score();
    session.paste(
      'Aging',
      rows().map((row, i) => [...row.slice(0, 4), i === 0 ? 'Agent' : 'Ana']),
    );
    expect(session.inspect().changed).toEqual({ added: ['Agent'], gone: ['Kennung'] });
    expect(session.score().changes).toMatchObject([
      { code: 'columns-added', message: 'New columns: Agent.', parts: { names: ['Agent'] } },
      { code: 'columns-gone', message: 'Columns gone: Kennung.', parts: { names: ['Kennung'] } },
    ]);
  });
});

describe('an export whose table starts lower than the last one', () => {
  it('takes the block along, and nothing of it stays above', () => {
    const session = startSession({ Aging: rows() }, '2026-11-16');
    session.score();
    session.paste('Aging', [
      ['Northwind Parts', null, null, null, null],
      ['Open items', null, null, null, null],
      [null, null, null, null, null],
      ...rows([['A', 'I3', DUE, 50, 'Retail']]),
    ]);
    session.score();
    const { cells } = session.book.sheets['Aging']!;
    expect(cells[0]!.slice(5).some((cell) => cell !== null)).toBe(false);
    expect(cells[3]!.slice(5)).toEqual(Object.values(BLOCK_HEADINGS));
    expect(session.column('Aging', 'Callsheet account')).toEqual(['A', 'B', 'A']);
  });
});

describe('Contacts under the user’s own headings, in another language', () => {
  it('is read and added to', () => {
    const contacts: Cell[][] = [
      ['Kundennummer', 'Name', 'Telefon'],
      ['A', 'Alpha GmbH', '030 1234'],
    ];
    const session = startSession({ Aging: rows(), Contacts: contacts }, '2026-11-16');
    session.score();
    expect(session.byAccount('Call list', 'Phone')).toMatchObject({ A: '030 1234' });
    expect(session.column('Contacts', 'Kundennummer')).toEqual(['A', 'B']);
  });
});
