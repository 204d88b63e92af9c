import { madeExport, type MadeInvoice } from '../../support/made-export';
import { day, startSession, type Session } from '../../support/workbook-session';

const invoice = (account: string, number: number, due: string, open: number): MadeInvoice => ({
  ...{ account, due, open },
  invoice: `${account}-${number}`,
});

/** Monday 17 August: people call four accounts. */
const AUGUST: readonly MadeInvoice[] = [
  invoice('OAK', 1, '2026-05-29', 90_000),
  invoice('ELM', 1, '2026-05-29', 60_000),
  invoice('ELM', 2, '2026-06-30', 900),
  invoice('ASH', 1, '2026-05-29', 50_000),
  invoice('FIR', 1, '2026-05-29', 40_000),
  invoice('YEW', 1, '2026-07-15', 3000),
  invoice('BOX', 1, '2026-07-15', 2000),
];

/** Monday 16 November: OAK has paid all, ELM all but 900; YEW bought much, and BAY is new. */
const NOVEMBER: readonly MadeInvoice[] = [
  ...AUGUST.filter(({ invoice: number }) => !['OAK-1', 'ELM-1'].includes(number)),
  invoice('YEW', 2, '2026-08-31', 85_000),
  invoice('BAY', 1, '2026-09-15', 70_000),
];

/** A day on which the export is pasted and scored. */
function scoredOn(session: Session, iso: string, rows: readonly MadeInvoice[]): void {
  session.today = day(iso);
  session.paste('Aging', madeExport(rows));
  session.score({ asOf: day(iso), asOfConfirmed: true, gone: 'paid' });
}

function reviewedInAugust(): Session {
  const session = startSession({ Aging: madeExport(AUGUST) }, '2026-08-17');
  session.score();
  session.book.sheets['Policy']!.cells.find(([label]) => label === 'Top N')![1] = 4;
  session.score();
  session.review('Marta');
  return session;
}

const table = (session: Session) => {
  const column = (heading: string) => session.column('Review', heading);
  const [days, changes, accounts, reasons] = ['Review day', 'Change', 'Account', 'Reason'].map(column);
  return days!.map((on, i) => ({ on, change: changes![i], account: accounts![i], reason: reasons![i] }));
};

const november = (session: Session) =>
  table(session)
    .filter(({ on, change }) => on === day('2026-11-16') && change !== null)
    .map(({ change, account, reason }) => `${String(account)} ${String(change)}: ${String(reason)}`);

describe('the quarterly review of the call list', () => {
  it('17 August, the first one: the list is kept as it stands, with day and reviewer', () => {
    const session = reviewedInAugust();
    expect(session.column('Review', 'Account')).toEqual(session.column('Call list', 'Account'));
    expect(session.column('Review', 'Rank')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(session.column('Review', 'Reviewer'))).toEqual(new Set(['Marta']));
    expect(table(session).map(({ change }) => change)).toEqual([null, null, null, null, null, null]);
  });

  it('16 November: who entered and who left since, each with its reason', () => {
    const session = reviewedInAugust();
    scoredOn(session, '2026-11-16', NOVEMBER);
    const answer = session.review('Bea');
    expect(answer).toMatchObject({ refused: null, before: day('2026-08-17') });
    expect(november(session)).toEqual([
      'YEW entered: Rose from rank 5 to 1: Balance 13 (was 0), Payment history 29 (was 24). Class KEY, was NORMAL.',
      'BAY entered: New: nothing was open on 2026-08-17.',
      'OAK left: Paid: 90,000.00 USD came in after 2026-08-17, and nothing is open any more.',
      'ELM left: Fell from rank 2 to 5: Balance 0 (was 11), Payment history 30 (was 28). Class NORMAL, was KEY.',
    ]);
    expect(answer.changes.map(({ reason }) => reason.code)).toEqual(['rank', 'new', 'paid', 'rank']);
  });

  it('the list of August stays on the sheet, row for row', () => {
    const session = reviewedInAugust();
    const august = JSON.stringify(session.book.sheets['Review']!.cells);
    scoredOn(session, '2026-11-16', NOVEMBER);
    session.review('Bea');
    expect(JSON.stringify(session.book.sheets['Review']!.cells.slice(0, 7))).toBe(august);
    expect(table(session)).toHaveLength(6 + 7);
  });

  it('a second review on the same day takes the place of the first, and is compared with the same one before', () => {
    const session = reviewedInAugust();
    scoredOn(session, '2026-11-16', NOVEMBER);
    session.review('Bea');
    const once = JSON.stringify(session.book);
    session.review('Bea');
    expect(JSON.stringify(session.book)).toBe(once);
    expect(table(session)).toHaveLength(6 + 7);
    scoredOn(
      session,
      '2026-11-16',
      NOVEMBER.filter(({ account }) => account !== 'BAY'),
    );
    session.review('Bea');
    expect(november(session).filter((line) => line.startsWith('BAY'))).toEqual([]);
    expect(table(session).filter(({ on }) => on !== null)).toHaveLength(6 + 6);
  });

  it('an export pasted and not scored yet cannot be reviewed: the list says what was', () => {
    const session = reviewedInAugust();
    session.paste('Aging', madeExport(NOVEMBER));
    const before = JSON.stringify(session.book);
    expect(session.review().refused).toMatchObject({ code: 'review-unscored' });
    expect(JSON.stringify(session.book)).toBe(before);
  });

  it('a row of the call list that somebody copied for a second note does not stand in the way', () => {
    const session = reviewedInAugust();
    const list = session.book.sheets['Call list']!.cells;
    const heading = list.findIndex((row) => row.includes('Notes'));
    const copy = [...list[heading + 1]!];
    copy[list[heading]!.indexOf('Notes')] = 'ask for Ana';
    list.push(copy);
    scoredOn(session, '2026-11-16', AUGUST);
    expect(session.column('Call list', 'Rank')).toContain('second row');
    expect(session.review().refused).toBeNull();
  });

  it('a sheet of the user’s that is called Review is left alone, and said so', () => {
    const session = startSession({ Aging: madeExport(AUGUST), Review: [['Annual review'], ['Ana', 4]] }, '2026-08-17');
    session.score();
    expect(session.review().refused).toMatchObject({ code: 'sheet-taken' });
    expect(session.book.sheets['Review']!.cells).toEqual([['Annual review'], ['Ana', 4]]);
  });
});

describe('the note of an overdue review', () => {
  const isDue = (session: Session, iso: string) => {
    session.today = day(iso);
    return session.score({ asOf: day(iso), asOfConfirmed: true }).notes.some(({ code }) => code === 'review-due');
  };

  it('comes 91 days after the last review, and goes with the next one', () => {
    const session = reviewedInAugust();
    expect([isDue(session, '2026-11-15'), isDue(session, '2026-11-16')]).toEqual([false, true]);
    session.review();
    expect([isDue(session, '2026-11-16'), isDue(session, '2027-02-14'), isDue(session, '2027-02-15')]).toEqual([
      ...[false, false, true],
    ]);
  });
});
