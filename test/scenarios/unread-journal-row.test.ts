import type { Cell } from '../../src/core/cells/cell';
import type { MadeInvoice } from '../support/made-export';
import { addressAll, senderOf, setPolicy } from '../support/sending-session';
import { accountOf, scoredOn } from '../support/working-days';
import type { Session } from '../support/workbook-session';

const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };
/** Called, so that all others are written to. */
const CALLED = Array.from({ length: 25 }, (_, i): MadeInvoice => ({
  ...{ account: `KEY${i}`, invoice: `k${i}`, due: '2026-10-01', open: 90_000 },
}));
const owing = (account: string): MadeInvoice => ({ account, invoice: `${account}-1`, due: '2026-11-06', open: 300 });

/** A row that a person typed beneath the Journal's headings. */
function typed(session: Session, row: Readonly<Record<string, Cell>>): void {
  const { cells } = session.book.sheets['Journal']!;
  cells.push(cells[0]!.map((heading) => row[String(heading)] ?? null));
}

/** Q owes 300, ten days late, with an address. */
function told(...rows: readonly Readonly<Record<string, Cell>>[]): Session {
  const session = scoredOn([...CALLED, owing('Q')]);
  session.log({ account: 'KEY0', kind: 'note', note: 'here' });
  addressAll(session);
  rows.forEach((row) => typed(session, row));
  return session;
}

const lineOf = (session: Session) => accountOf(session.score(), 'Q').action;
const Q = { Day: '2026-11-16', Account: 'Q' };

describe('a row of the Journal that cannot be read', () => {
  it.each([
    ['an opt out of a channel that is none', { ...Q, Kind: 'opt out', Channel: 'all of them' }],
    ['a promise for a day that may be two days', { ...Q, Kind: 'promise', 'Promised day': '03/12/2026' }],
    ['a dispute whose reason is told in words', { ...Q, Kind: 'dispute', Outcome: 'they say goods broken' }],
    ['do not contact, on a day without a year', { ...Q, Day: '16/11', Kind: 'do not contact' }],
    ['an installment without an amount', { ...Q, Kind: 'installment', 'Promised day': '2026-11-30' }],
  ])('holds its account: %s', (_, row) => {
    const session = told(row);
    const { code, hold, holds } = lineOf(session);
    expect({ code, hold: hold?.code, holds: holds.length }).toEqual({ code: 'hold', hold: 'unread', holds: 1 });
    expect(hold!.sentence).toMatch(/^row 3 of the Journal \(.+\) cannot be read; correct it$/);
    const { letters, without } = session.letters({ letterhead: LETTERHEAD });
    expect(letters.map(({ letter }) => letter.account)).not.toContain('Q');
    expect(without.find(({ account }) => account === 'Q')!.why).toMatchObject({ is: 'hold', hold: { code: 'unread' } });
  });

  it('is told wherever letters are prepared or approved, and by a run that nobody looks at', () => {
    const session = told({ ...Q, Kind: 'opt out', Channel: 'all of them' });
    const sender = senderOf(session);
    const said = [expect.objectContaining({ message: expect.stringContaining('Journal row 3') as string })];
    expect(sender.letters({ letterhead: LETTERHEAD }).journal).toEqual(said);
    expect(sender.approve()).toMatchObject({ refused: null, journal: said });
    setPolicy(session, 'Send without a person', 'yes');
    expect(sender.sendUnattended()).toMatchObject({ refused: null, journal: said });
  });

  it('holds until it is corrected', () => {
    const session = told({ ...Q, Kind: 'dispute', Outcome: 'they say goods broken', Reference: 'Q-9' });
    expect(lineOf(session).hold?.code).toBe('unread');
    const { cells } = session.book.sheets['Journal']!;
    cells[2]![cells[0]!.indexOf('Outcome')] = 'damaged';
    expect(lineOf(session).hold).toBeNull();
  });

  it('holds until it is canceled by its id', () => {
    const session = told({ ...Q, Kind: 'opt out', Channel: 'all of them', Id: 'x1' });
    expect(lineOf(session).hold?.code).toBe('unread');
    typed(session, { ...Q, Kind: 'canceled', Reference: 'x1' });
    expect(lineOf(session).hold).toBeNull();
  });

  it('holds where it is a copy that says something else under the id of another row', () => {
    const session = told(
      { ...Q, Account: 'KEY0', Kind: 'promise', 'Promised day': '2026-11-30', Id: 'x1' },
      { ...Q, Kind: 'promise', 'Promised day': '2026-11-30', Id: 'x1' },
    );
    expect(lineOf(session).hold?.code).toBe('unread');
  });

  it('is only told where it says nothing that would hold, or of nobody who is known', () => {
    const session = told(
      { ...Q, Kind: 'contact', Channel: 'pigeon' },
      { ...Q, Kind: 'bounce', Channel: 'pigeon' },
      { ...Q, Kind: 'asked us to stop' },
      { ...Q, Account: 'QQ', Kind: 'opt out', Channel: 'all of them' },
      { ...Q, Account: '', Kind: 'opt out', Channel: 'email' },
    );
    expect(lineOf(session).hold).toBeNull();
    const rows = session.score().notes.filter(({ code }) => code === 'journal');
    expect(rows.map(({ parts }) => parts?.['line'])).toEqual(['3', '4', '5', '6', '7']);
  });
});
