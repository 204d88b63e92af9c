import type { Cell } from '../../src/core/cells/cell';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { startSession } from '../support/workbook-session';

const LINK = '=HYPERLINK("http://example.com","click")';
const BOOK: readonly MadeInvoice[] = [
  { account: '=1+1', name: LINK, invoice: '-2', due: '2026-09-01', open: 900 },
  { account: '@home', name: '+Plus Ltd', invoice: '@3', due: '2026-09-02', open: 800 },
  { account: 'constructor', name: '__proto__', invoice: 'x', due: '2026-09-03', open: 700 },
  { account: '007', name: "'Quoted", invoice: '1-2', due: '2026-09-04', open: 600 },
];

describe('hostile cell text', () => {
  it('stays text wherever it is written', () => {
    const session = startSession({ Aging: madeExport(BOOK) }, '2026-11-16');
    session.score();
    session.score();
    expect(session.column('Contacts', 'Account').sort()).toEqual(BOOK.map(({ account }) => account).sort());
    expect(session.byAccount('Call list', 'Name')).toMatchObject({
      '=1+1': LINK,
      '@home': '+Plus Ltd',
      '007': "'Quoted",
    });
    expect(session.column('Aging', 'Callsheet account')).toEqual(BOOK.map(({ account }) => account));
  });

  it('may be the name of the sheet too', () => {
    for (const name of ['constructor', "Bob's =1", '__proto__x']) {
      const session = startSession({ [name]: madeExport(BOOK) }, '2026-11-16');
      expect(session.score().refused).toBeNull();
      expect(session.inspect().confirmed).toBe(true);
    }
  });
});

describe('what Score refuses, before anything is written', () => {
  const cases: readonly (readonly [string, string, (session: ReturnType<typeof startSession>) => void])[] = [
    ['the chosen sheet is protected', 'protected', ({ book }) => (book.sheets['Aging']!.protected = true)],
    [
      'the Call list is protected',
      'protected',
      ({ book, score }) => (score(), (book.sheets['Call list']!.protected = true)),
    ],
    [
      'a sheet of the user’s is named Call list',
      'sheet-taken',
      ({ book }) => (book.sheets['Call list'] = sheet([['Ana', 1]])),
    ],
    ['the sheet is gone', 'no-sheet', ({ book }) => delete book.sheets['Aging']],
  ];

  it.each(cases)('%s', (_, code, arrange) => {
    const session = startSession({ Aging: madeExport(BOOK), Other: [] }, '2026-11-16');
    arrange(session);
    const before = JSON.stringify(session.book);
    const answer = session.score();
    expect(answer.refused?.code).toBe(code);
    expect(answer.refused?.message).toMatch(/^(The|There|".*") .*\.$/);
    expect(JSON.stringify(session.book)).toBe(before);
  });

  it('one of its own sheets', () => {
    const session = startSession({ Aging: madeExport(BOOK) }, '2026-11-16');
    session.score();
    expect(session.inspect('Policy').refused?.code).toBe('own-sheet');
    expect(session.score({ sheet: 'Call list' }).refused?.code).toBe('own-sheet');
  });

  it('a sheet without receivables, with the reason', () => {
    const session = startSession({ Notes: [['Lunch menu'], ['Soup'], ['Fish']] }, '2026-11-16');
    const answer = session.score();
    expect(answer.refused).not.toBeNull();
    expect(session.inspect().refused).toEqual(answer.refused);
    expect(Object.keys(session.book.sheets)).toEqual(['Notes']);
  });

  it('removing from a protected sheet', () => {
    const session = startSession({ Aging: madeExport(BOOK) }, '2026-11-16');
    session.score();
    session.book.sheets['Aging']!.protected = true;
    expect(session.remove()).toMatchObject({ removedColumns: 0, refused: { code: 'protected' } });
  });
});

function sheet(cells: Cell[][]) {
  return { cells, looks: {}, widths: {}, rules: [], frozenRows: 0, print: null, protected: false };
}
