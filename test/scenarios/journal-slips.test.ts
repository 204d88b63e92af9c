import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

const invoice = (account: string): MadeInvoice => ({ account, invoice: `${account}-1`, due: '2026-10-15', open: 500 });

/** Monday 16 November 2026, with a row that somebody typed into the Journal. */
function withRow(row: Readonly<Record<string, string>>): Session {
  const session = startSession({ Aging: madeExport([invoice('A'), invoice('B')]) }, '2026-11-16');
  session.score();
  session.log({ account: 'A', kind: 'note', note: 'makes the sheet' });
  const cells = session.book.sheets['Journal']!.cells;
  const given: Readonly<Record<string, string>> = { Day: '2026-11-16', Account: 'A', Kind: 'call', ...row };
  cells.push(cells[0]!.map((heading) => given[String(heading)] ?? null));
  return session;
}
const told = (session: Session): readonly string[] =>
  session
    .score()
    .notes.filter(({ code }) => code === 'journal')
    .map(({ message }) => message);

describe('a row typed into the Journal that moves nothing is told', () => {
  it('none for a row that counts', () => {
    expect(told(withRow({}))).toEqual([]);
  });

  it('about an account that neither ledger nor Contacts has', () => {
    const [message] = told(withRow({ Account: 'AA' }));
    expect(message).toMatch(/neither the ledger nor Contacts has an account “AA”: write its number as they have it\.$/);
  });

  it('but not about one that has paid everything since: Contacts knows it', () => {
    const session = withRow({ Account: 'B' });
    session.paste('Aging', madeExport([invoice('A')]));
    expect(told(session)).toEqual([]);
  });

  it('with an agreement in a currency that the account has no invoices in', () => {
    const promise = { Kind: 'promise', 'Promised day': '2026-11-20' };
    expect(told(withRow({ ...promise, Currency: 'CHF' }))[0]).toMatch(
      /“A” has no invoices in CHF: write their currency, or leave it empty for all\.$/,
    );
    expect(told(withRow({ ...promise, Currency: 'USD' }))).toEqual([]);
    expect(told(withRow(promise))).toEqual([]);
  });

  it.each([
    ['dispute', { reference: 'A-1' }, 'dispute settled', 'A-1', 'A-7'],
    [
      'installment',
      { reference: 'autumn', promisedDay: day('2026-11-30'), amount: 100 },
      'plan ended',
      'autumn',
      'spring',
    ],
    ['bounce', { channel: 'email', reference: 'ap@a.example' }, 'address good', 'AP@a.example', 'ap@b.example'],
  ] as const)('that ends a %s which is not there under this name', (kind, begun, ends, right, wrong) => {
    for (const [reference, found] of [
      [right, []],
      ['', []],
      [wrong, [expect.stringContaining(`no row says “${wrong}”: copy it from the row that is meant`)]],
    ] as const) {
      const session = withRow({ Kind: ends, Reference: reference, Channel: kind === 'bounce' ? 'email' : '' });
      session.log({ account: 'A', kind, ...begun, ...(kind === 'dispute' ? { outcome: 'pricing' } : {}) });
      expect(told(session)).toEqual(found);
    }
  });

  it('dated after today, until that day has come', () => {
    const session = withRow({ Day: '2026-11-18' });
    expect(told(session)[0]).toMatch(/2026-11-18 is still to come and the row counts from then on/);
    session.today = day('2026-11-18');
    expect(told(session)).toEqual([]);
  });

  it('but not for the zeros that a spreadsheet takes off a number: the row is about the account', () => {
    const session = startSession({ Aging: madeExport([invoice('00456')]) }, '2026-11-16');
    session.score();
    session.log({ account: '00456', kind: 'note', note: 'makes the sheet' });
    const cells = session.book.sheets['Journal']!.cells;
    const given: Readonly<Record<string, string | number>> = { Day: '2026-11-16', Account: 456, Kind: 'opt out' };
    cells.push(cells[0]!.map((heading) => given[String(heading)] ?? null));
    expect(told(session)).toEqual([]);
    expect(session.byAccount('Call list', 'Hold')).toEqual({ '00456': 'opted out' });
  });

  it('with every other one in the same run, by row; beyond fifty the rest is counted', () => {
    const session = withRow({ Account: 'AA' });
    const cells = session.book.sheets['Journal']!.cells;
    const copy = (kind: string) => cells[cells.length - 1]!.map((cell, i) => (cells[0]![i] === 'Kind' ? kind : cell));
    cells.push(...Array.from({ length: 60 }, () => copy('sang')));
    const messages = told(session);
    expect(messages.slice(0, 50).map((message) => Number(/^Journal row (\d+):/.exec(message)?.[1]))).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 3),
    );
    expect(messages.slice(50)).toEqual(['Sheet "Journal" has 11 more problems: correct these first.']);
  });

  it('that cannot be read', () => {
    expect(told(withRow({ Kind: 'sang' }))[0]).toMatch(/“sang” is not something that can happen/);
  });
});
