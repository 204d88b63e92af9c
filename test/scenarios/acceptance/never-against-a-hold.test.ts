import { holds } from '../../../src/core/action/gate';
import { readBook, standingOf } from '../../../src/core/tasks/book/book';
import { tasks } from '../../../src/core/tasks/tasks';
import { snapshotOf } from '../../support/carry-out';
import { madeExport, type MadeInvoice } from '../../support/made-export';
import { accountOf, exportedOn, journalled, scoredOn } from '../../support/working-days';
import { day, type Session } from '../../support/workbook-session';

const late = (account: string, open: number, invoice = `${account}-1`): MadeInvoice => ({
  ...{ account, invoice, open },
  due: '2026-10-20',
});
const BOOK = [late('OAK', 90_000), late('ELM', 4_000), late('FIR', 300)];

/** Monday 16 November: OAK is first on the list, and to be called. */
function monday(): Session {
  const session = scoredOn(BOOK);
  expect(accountOf(session.score(), 'OAK')).toMatchObject({ rank: 1, personal: true, action: { hold: null } });
  return session;
}

const heldAs = (session: Session) =>
  journalled(session)
    .filter(({ kind, account }) => kind === 'hold' && account === 'OAK')
    .map(({ outcome }) => outcome);

/** What the gate says when a batch of letters comes to OAK at a minute of the day. */
function batchAt(session: Session, minute: number) {
  const input = { sheet: 'Aging' };
  const now = { day: session.today, minute };
  const snapshot = snapshotOf(session.book, tasks.score.reads(input), { now });
  const book = readBook(snapshot, input);
  if (!('ledger' in book)) throw new Error('refused');
  const oak = standingOf(book).entries.find(({ account }) => account.account === 'OAK')!;
  const asked = { channel: 'email', automatic: true, personal: oak.personal, class: oak.class } as const;
  const found = holds(oak.situation, book.policy, { ...asked, moment: { now, zones: {} }, listDay: session.today });
  return found.map(({ code }) => code);
}

describe('the first of the list is not contacted, and the Journal says why, when overnight', () => {
  it('it has paid: it is gone from the export', () => {
    const session = monday();
    const tuesday = exportedOn(session, '2026-11-17', BOOK.slice(1));
    expect(accountOf(tuesday, 'OAK')).toBeUndefined();
    expect(heldAs(session)).toEqual(['paid']);
    exportedOn(session, '2026-11-18', BOOK.slice(1));
    expect(heldAs(session)).toEqual(['paid']);
  });

  it('but not where the export leaves it out: nothing is known of it, and nothing is said', () => {
    const all = [...BOOK, ...Array.from({ length: 12 }, (_, i) => late(`ASH${i}`, 200 + i))];
    const session = scoredOn(all);
    session.today = day('2026-11-17');
    session.paste('Aging', madeExport(all.slice(12)));
    session.score({ asOf: day('2026-11-17'), gone: 'not exported' });
    expect(heldAs(session)).toEqual([]);
  });

  it('a credit note came that is larger than what it owes', () => {
    const session = monday();
    const tuesday = exportedOn(session, '2026-11-17', [...BOOK, late('OAK', -95_000, 'CN-1')]);
    expect(accountOf(tuesday, 'OAK').action.sentence).toContain('HOLD: net credit of 5,000.00 USD');
    expect(heldAs(session)).toEqual(['net-credit']);
  });

  it('it promised to pay by Friday', () => {
    const session = monday();
    session.log({ account: 'OAK', kind: 'promise', promisedDay: day('2026-11-20'), amount: 9_000_000 });
    const tuesday = exportedOn(session, '2026-11-17', BOOK);
    expect(accountOf(tuesday, 'OAK').action.hold).toMatchObject({ code: 'promise', until: day('2026-11-24') });
    expect(heldAs(session)).toEqual(['promise']);
  });

  it('it disputes all of its invoices', () => {
    const session = monday();
    session.log({ account: 'OAK', kind: 'dispute', outcome: 'damaged' });
    const tuesday = exportedOn(session, '2026-11-17', BOOK);
    expect(accountOf(tuesday, 'OAK').action.hold?.code).toBe('disputed');
  });

  it('it asked not to be contacted', () => {
    const session = monday();
    session.log({ account: 'OAK', kind: 'opt out' });
    expect(accountOf(exportedOn(session, '2026-11-17', BOOK), 'OAK').action.hold?.code).toBe('opted-out');
    expect(heldAs(session)).toEqual(['opted-out']);
  });

  it('the day is a holiday', () => {
    const session = monday();
    const { cells } = session.book.sheets['Policy']!;
    const heading = cells.findIndex(([title, second]) => title === 'Holidays' && second === 'Region');
    cells.splice(heading + 2, 0, ['Company day', '*', day('2026-11-17')]);
    const { action } = accountOf(exportedOn(session, '2026-11-17', BOOK), 'OAK');
    expect(action.hold).toMatchObject({ code: 'holiday', until: day('2026-11-18') });
    expect(heldAs(session)).toEqual(['holiday']);
  });

  it('it is Saturday', () => {
    const session = monday();
    const { action } = accountOf(exportedOn(session, '2026-11-21', BOOK), 'OAK');
    expect(action.hold).toMatchObject({ code: 'hours', until: day('2026-11-23') });
  });

  it('nobody has exported the ledger for a week: who has paid since is not known', () => {
    const session = monday();
    session.today = day('2026-11-24');
    const { action } = accountOf(session.score({ asOf: day('2026-11-16'), asOfConfirmed: true }), 'OAK');
    expect(action.hold?.code).toBe('stale-data');
    expect(heldAs(session)).toEqual(['stale-data']);
  });
});

describe('no score opens the gate for a batch of letters', () => {
  it('at half past eight in the evening it is too late, at ten in the morning it is not', () => {
    const session = monday();
    expect(batchAt(session, 20 * 60 + 30)).toContain('hours');
    expect(batchAt(session, 10 * 60)).not.toContain('hours');
  });

  it('the first of the list is left to a person at any time', () => {
    expect(batchAt(monday(), 10 * 60)).toEqual(expect.arrayContaining(['key-account', 'personal']));
  });
});
