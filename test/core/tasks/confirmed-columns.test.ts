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

describe('columns under one heading', () => {
  it('are told apart on every run as on the first', () => {
    const twice: Cell[][] = [
      ['Account', 'Amount', 'Amount', 'Due date'],
      ['A', 500, 100, DUE],
      ['B', 700, 300, DUE],
      ['C', 900, 900, DUE],
    ];
    const session = startSession({ Aging: twice }, '2026-11-16');
    const totals = [1, 2, 3].map(() => session.score().totals);
    expect(totals).toEqual([{ XXX: 130000 }, { XXX: 130000 }, { XXX: 130000 }]);
    expect(session.inspect().changed).toEqual({ added: [], gone: [] });
  });

  it('keep what a person chose for the first of them', () => {
    const session = startSession({ Aging: rows().map((row, i) => [...row, i === 0 ? 'Kennung' : 'x']) }, '2026-11-16');
    session.score({ columns: { Kennung: 'industry' } });
    session.score();
    expect(fieldOf(session, 'Kennung')).toMatchObject({ column: 4, field: 'industry', confirmed: true });
  });
});

describe('decimal mark and day order', () => {
  const HEADINGS = ['Account', 'Invoice', 'Due date', 'Open amount'];
  const ambiguous: Cell[][] = [HEADINGS, ['A', 'I1', '03/04/2026', '1.234'], ['B', 'I2', '05/06/2026', '2.500']];
  const ages = (session: ReturnType<typeof startSession>) =>
    Object.values(session.byAccount('Aging', 'Callsheet days past due'));

  it('are those of the cells of today, whatever those of yesterday were', () => {
    const monday: Cell[][] = [HEADINGS, ['A', 'I1', '13/09/2026', '1.234,56'], ['A', 'I2', '01/10/2026', '1.234']];
    const tuesday: Cell[][] = [HEADINGS, ['A', 'I1', '09/13/2026', '1,234.56'], ['A', 'I2', '10/01/2026', '1,234']];
    const session = startSession({ Aging: monday }, '2026-11-16');
    const first = session.score();
    session.paste('Aging', tuesday);
    const { totals, problems, ranked } = session.score();
    expect([totals, problems]).toEqual([{ XXX: 246856 }, []]);
    expect(ranked[0]!.oldestDaysPastDue).toBe(first.ranked[0]!.oldestDaysPastDue);
    expect(session.inspect().table?.conventions).toEqual({ decimalMark: '.', dayOrder: 'mdy' });
  });

  it('that a person answered once are not asked for again, also after an export that needs neither', () => {
    const session = startSession({ Aging: ambiguous }, '2026-11-16');
    expect(session.inspect().table?.undecided).toEqual(['decimalMark', 'dayOrder']);
    const answered = session.score({ conventions: { decimalMark: ',', dayOrder: 'mdy' } });
    const before = ages(session);
    expect(before).toEqual([day('2026-11-16') - day('2026-03-04'), day('2026-11-16') - day('2026-05-06')]);
    session.paste(
      'Aging',
      rows().map((row) => row.slice(0, 4)),
    );
    session.score();
    session.paste('Aging', ambiguous);
    expect(session.inspect().table?.undecided).toEqual([]);
    expect(session.score().totals).toEqual(answered.totals);
    expect(ages(session)).toEqual(before);
  });

  it('answered differently now are read as answered now', () => {
    const session = startSession({ Aging: ambiguous }, '2026-11-16');
    session.score({ conventions: { decimalMark: ',', dayOrder: 'mdy' } });
    const { totals } = session.score({ conventions: { decimalMark: '.', dayOrder: 'mdy' } });
    expect(totals).toEqual({ XXX: 373 });
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
