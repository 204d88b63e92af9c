import { madeExport } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const BOOK = madeExport([{ account: 'Q', invoice: 'Q-1', due: '2026-11-06', open: 300 }]);
const contacts = (region: string) => [
  ['Account', 'Contact', 'Role', 'Email', 'Region'],
  ['Q', 'Ana', 'clerk', 'ana@q.example', region],
];
/** A holiday in Portugal. */
const scored = (region: string) => {
  const session = startSession({ Aging: BOOK, Contacts: contacts(region) }, '2026-12-01');
  return { session, answer: session.score({ asOf: day('2026-12-01') }) };
};
const told = ({ notes }: ReturnType<typeof scored>['answer']) =>
  notes.filter(({ code }) => code === 'no-region').map(({ message }) => message);

describe('a region that Contacts names', () => {
  it('is one of those that set-up writes a row for, with its holidays', () => {
    const { answer } = scored('Portugal');
    expect(answer.ranked[0]!.action.hold?.code).toBe('holiday');
    expect(told(answer)).toEqual([]);
  });

  it('is named with its cell as long as Policy has no row for it', () => {
    const { session, answer } = scored('Atlantis');
    expect(told(answer)).toEqual([
      'No row of "Regions" on sheet "Policy" is "Atlantis" (sheet "Contacts", cell E2): the one of any other, "*", counts. Write a row for it, or correct the name.',
    ]);
    const { cells } = session.book.sheets['Policy']!;
    cells.splice(cells.findIndex((row) => row[0] === '*' && row[1] === 'B2B') + 1, 0, ['atlantis', 'B2B']);
    expect(told(session.score())).toEqual([]);
  });
});

describe('a region that the ledger names', () => {
  it('is named with its cell as well', () => {
    const sheet = BOOK.map((row, i) => [...row, i === 0 ? 'Region' : 'Atlantis']);
    const session = startSession({ Aging: sheet }, '2026-12-01');
    expect(told(session.score({ asOf: day('2026-12-01') }))[0]).toContain('(sheet "Aging", cell H2)');
  });
});
