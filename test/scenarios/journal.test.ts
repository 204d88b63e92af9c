import { madeExport, type MadeInvoice } from '../support/made-export';
import { accountOf, exportedOn, journalled, scoredOn } from '../support/working-days';
import { day, startSession, type Session } from '../support/workbook-session';

const invoice = (account: string, open: number, due = '2026-10-15'): MadeInvoice => ({
  account,
  invoice: `${account}-1`,
  due,
  open,
});
const BOOK = [invoice('A', 90000), invoice('B', 40000), invoice('C', 500)];

/** Monday 16 November 2026: all three are a month late. */
const monday = (book: readonly MadeInvoice[] = BOOK): Session => scoredOn(book);

const rowsOf = (session: Session, sheet: string) => session.book.sheets[sheet]!.cells;

describe('a call that is logged', () => {
  it('is a row of the Journal, with the day and time of the workbook', () => {
    const session = monday();
    session.log({ account: 'A', kind: 'contact', channel: 'call', outcome: 'no answer', note: 'asked for Ana' });
    expect(journalled(session).filter(({ kind }) => kind === 'contact')).toEqual([
      expect.objectContaining({
        day: day('2026-11-16'),
        second: 36000,
        who: 'Marta',
        account: 'A',
        outcome: 'no answer',
      }),
    ]);
  });

  it('is of the as-of day where the clock has not come to that yet, so that nobody is due again on the same day', () => {
    const session = monday();
    session.today = day('2026-11-02');
    const logged = session.log({ account: 'A', kind: 'contact', channel: 'call', outcome: 'no answer' });
    expect(logged.written.map((row) => row.day)).toEqual([day('2026-11-16')]);
    expect(logged.listed.map(({ action }) => action.code)).toEqual(['wait']);
  });

  it('answers how the account stands now, and brings its cells up to date', () => {
    const session = monday();
    const promise = { id: 'p', account: 'B', kind: 'promise', promisedDay: day('2026-11-20') } as const;
    expect(session.log(promise).listed.map(({ account, action }) => [account, action.code])).toEqual([
      ['B', 'confirm-promise'],
    ]);
    const answer = session.log({ account: 'B', kind: 'promise confirmed', reference: 'p' });
    expect(answer.listed[0]!.action.hold?.code).toBe('promise');
    expect(answer.listed[0]!.card.promises).toHaveLength(1);
    expect(session.byAccount('Call list', 'Hold')).toMatchObject({ A: null, B: 'promise', C: null });
    expect(session.byAccount('Call list', 'Wait until')).toMatchObject({ A: null, B: day('2026-11-24') });
    expect(session.byAccount('Aging', 'Callsheet next action')['B']).toBe(answer.listed[0]!.action.sentence);
  });

  it('changes nothing else in the workbook, and the next Score finds nothing edited', () => {
    const session = monday();
    const before = JSON.parse(JSON.stringify(session.book.sheets)) as typeof session.book.sheets;
    session.log({ account: 'B', kind: 'promise', promisedDay: day('2026-11-20') });
    const changed = ['Aging', 'Call list'].flatMap((sheet) =>
      rowsOf(session, sheet).flatMap((row, i) =>
        JSON.stringify(row) === JSON.stringify(before[sheet]!.cells[i]) ? [] : [row.includes('B')],
      ),
    );
    expect(changed).toEqual([true, true]);
    expect(rowsOf(session, 'Policy')).toEqual(before['Policy']!.cells);
    expect(rowsOf(session, 'Contacts')).toEqual(before['Contacts']!.cells);
    expect(session.score().changes.map(({ code }) => code)).not.toContain('list-edited');
  });

  it('leaves the cells as Score would', () => {
    const session = monday();
    session.log({ account: 'C', kind: 'dispute', outcome: 'pricing', reference: 'C-1' });
    const cells = (heading: string) => session.byAccount('Call list', heading);
    const logged = [cells('Next action'), cells('Hold'), cells('Class'), cells('Wait until')];
    session.score();
    expect([cells('Next action'), cells('Hold'), cells('Class'), cells('Wait until')]).toEqual(logged);
  });

  it('that is sent twice is written once', () => {
    const session = monday();
    const call = { id: 'once', account: 'A', kind: 'contact', channel: 'call', outcome: 'reached' } as const;
    session.log(call);
    session.log(call);
    const rows = rowsOf(session, 'Journal').filter((row) => row.includes('once'));
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['log-account', { account: 'Z', kind: 'note', note: 'who?' }],
    ['log-day', { account: 'A', kind: 'promise' }],
    ['log-day', { account: 'A', kind: 'promise', promisedDay: day('2026-11-15') }],
    ['log-day', { account: 'A', kind: 'promise', promisedDay: day('2062-11-20') }],
    ['log-amount', { account: 'A', kind: 'promise', promisedDay: day('2026-11-20'), amount: -5 }],
    ['log-row', { account: 'A', kind: 'canceled', reference: 'nothing has this id' }],
    ['log', { account: 'A', kind: 'contact', channel: 'call', outcome: 'pigeon' }],
  ] as const)('is refused with a sentence, and nothing is written: %s', (code, entry) => {
    const session = monday();
    const before = JSON.stringify(session.book.sheets);
    const answer = session.log(entry);
    expect(answer.refused).toMatchObject({ code });
    expect(answer.refused!.message).toMatch(/Nothing was written\.$/);
    expect(JSON.stringify(session.book.sheets)).toBe(before);
  });

  it.each(['Aging', 'Call list', 'Journal'])(
    'is refused where sheet %s, which it would change, is protected',
    (sheet) => {
      const session = monday();
      session.book.sheets[sheet]!.protected = true;
      const answer = session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-20') });
      expect(answer.refused?.message).toContain(`"${sheet}" is protected, so nothing was written`);
      expect(journalled(session)).toEqual([]);
    },
  );

  it('never writes over a sheet of the user’s that is called Journal', () => {
    const session = startSession({ Aging: madeExport(BOOK), Journal: [['Dear diary'], ['It rained']] }, '2026-11-16');
    expect(session.score().refused).toMatchObject({ code: 'sheet-taken' });
    expect(session.log({ account: 'A', kind: 'note', note: 'x' }).refused).toMatchObject({ code: 'sheet-taken' });
    expect(rowsOf(session, 'Journal')).toEqual([['Dear diary'], ['It rained']]);
  });
});

describe('undo', () => {
  it('leaves the account as it stood, and both rows in the Journal', () => {
    const session = monday();
    const before = session.byAccount('Call list', 'Next action')['A'];
    const [written] = session.log({ account: 'A', kind: 'promise', promisedDay: day('2026-11-20') }).written;
    expect(session.byAccount('Call list', 'Next action')['A']).not.toBe(before);
    const answer = session.log({ account: 'A', kind: 'canceled', reference: written!.id });
    expect(answer.listed[0]!.card.promises).toEqual([]);
    expect(session.byAccount('Call list', 'Next action')['A']).toBe(before);
    expect(journalled(session).map(({ kind }) => kind)).toEqual(['promise', 'canceled']);
  });
});

describe('a promise', () => {
  it('holds up to the end of its grace; then, unpaid, the account goes to the top, however small it is', () => {
    const session = monday();
    session.log({ account: 'C', kind: 'promise', promisedDay: day('2026-11-18'), amount: 50000 });
    expect(accountOf(exportedOn(session, '2026-11-20', BOOK), 'C').action.hold?.code).toBe('promise');
    const after = exportedOn(session, '2026-11-23', BOOK);
    expect(after.ranked[0]!.account).toBe('C');
    expect(after.ranked[0]!.card.promises.map(({ standing }) => standing.is)).toEqual(['broken']);
    expect(session.byAccount('Aging', 'Callsheet broken promise')).toEqual({ A: false, B: false, C: true });
  });

  it('that is broken makes the account a harder one to deal with', () => {
    const session = monday();
    session.log({ account: 'C', kind: 'promise', promisedDay: day('2026-11-18'), amount: 50000 });
    exportedOn(session, '2026-11-23', BOOK);
    expect(session.byAccount('Aging', 'Callsheet interactions')).toEqual({ A: null, B: null, C: 4 });
  });
});

describe('a dispute', () => {
  it('takes only its invoices out: the others are chased', () => {
    const session = monday([invoice('A', 90000), { ...invoice('A', 1000, '2026-11-01'), invoice: 'A-2' }]);
    session.log({ account: 'A', kind: 'dispute', outcome: 'pricing', reference: 'A-1' });
    const listed = accountOf(session.score(), 'A');
    expect(listed.card.open.map(({ invoice: number, disputed }) => [number, disputed])).toEqual([
      ['A-1', true],
      ['A-2', false],
    ]);
    expect(listed.action.hold).toBeNull();
    expect(listed.action.sentence).toContain('15 days past due');
    expect(listed.action.sentence).toContain('1,000.00');
  });

  it('of everything holds the account until it is settled', () => {
    const session = monday();
    session.log({ account: 'A', kind: 'dispute', outcome: 'damaged' });
    expect(accountOf(session.score(), 'A').action.hold?.code).toBe('disputed');
    session.log({ account: 'A', kind: 'dispute settled' });
    expect(accountOf(session.score(), 'A').action.hold).toBeNull();
  });

  it('of an invoice that is not open is told', () => {
    const session = monday();
    session.log({ account: 'A', kind: 'dispute', outcome: 'damaged', reference: 'A-99' });
    const note = session.score().notes.find(({ code }) => code === 'dispute-invoice');
    expect(note!.message).toContain('Account A disputes invoices that this sheet does not show as open: A-99.');
  });
});

describe('rows that people write', () => {
  it('count as ours do; one that cannot be read is told with its row, and stays', () => {
    const session = monday();
    const { cells } = session.book.sheets['Journal']!;
    const row = (values: Record<string, string | number>) =>
      cells[0]!.map((heading) => values[String(heading)] ?? null);
    cells.push(row({ Day: day('2026-11-16'), Account: 'B', Kind: 'promise', 'Promised day': day('2026-11-30') }));
    cells.push(row({ Day: 'yesterday', Account: 'B', Kind: 'note' }));
    const answer = session.score();
    expect(accountOf(answer, 'B').card.promises.map(({ standing }) => standing.is)).toEqual(['open']);
    expect(answer.notes.find(({ code }) => code === 'journal')!.message).toContain('Journal row 3: “yesterday”');
    expect(cells[2]).toContain('yesterday');
  });
});

describe('an account that is pinned', () => {
  it('is called by a person, whatever its rank', () => {
    const many = Array.from({ length: 40 }, (_, i) => invoice(`K${i}`, 1000 + i));
    const session = monday([...many, invoice('Z', 1)]);
    expect(session.byAccount('Call list', 'Track')['Z']).toBe('automatic');
    const [listed] = session.log({ account: 'Z', kind: 'pinned' }).listed;
    expect(listed!.personal).toBe(true);
    expect(session.byAccount('Call list', 'Track')['Z']).toBe('personal: pinned');
    // In the same minute, and with an id that comes before the other: what was said last counts.
    session.log({ id: 'a', account: 'Z', kind: 'unpinned' });
    expect(session.byAccount('Call list', 'Track')['Z']).toBe('automatic');
  });
});
