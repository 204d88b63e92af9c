import { BLOCK_HEADINGS } from '../../src/core/score/score-headings';
import { visible, copyBook } from '../support/carry-out';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

/** Thirty customers with two invoices each; the first owe most and are latest. */
const CUSTOMERS = Array.from({ length: 30 }, (_, i) => `C${String(i + 1).padStart(3, '0')}`);
const MONDAY: readonly MadeInvoice[] = CUSTOMERS.flatMap((account, i) => [
  {
    account,
    invoice: `${account}-1`,
    due: `2026-${String(3 + Math.floor(i / 4)).padStart(2, '0')}-05`,
    open: 90000 - 2500 * i,
  },
  { account, invoice: `${account}-2`, due: '2026-12-01', open: 1200 + i },
]);

/** On Tuesday C001 has paid everything, C003 one invoice, and two new invoices stand at the top of the export. */
const TUESDAY: readonly MadeInvoice[] = [
  { account: 'C031', invoice: 'C031-1', due: '2026-01-05', open: 170000 },
  { account: 'C002', invoice: 'C002-3', due: '2026-12-16', open: 500 },
  ...MONDAY.filter(({ invoice }) => !['C001-1', 'C001-2', 'C003-1'].includes(invoice)),
];

const monday = () => {
  const session = startSession({ 'Open items': madeExport(MONDAY) }, '2026-11-16');
  return { session, answer: session.score() };
};

describe('Monday: the first score', () => {
  it('needs no answer to any question: the as-of day is today and everything is recognized', () => {
    const session = startSession({ 'Open items': madeExport(MONDAY) }, '2026-11-16');
    const seen = session.inspect();
    expect(seen).toMatchObject({ refused: null, confirmed: false, changed: null, asOfChoices: [] });
    expect(seen.asOf).toEqual({ day: day('2026-11-16'), from: 'today' });
    expect(seen.table?.columns.map(({ field }) => field)).toEqual([
      'account',
      'name',
      'invoice',
      'issued',
      'due',
      'currency',
      'open',
    ]);
    expect(seen.samples[0]).toEqual(['C001', 'C002', 'C003', 'C004']);
  });

  it('ranks thirty accounts, highlights the rows of the Top 20 and lists who is not called', () => {
    const { session, answer } = monday();
    expect(answer).toMatchObject({ refused: null, ask: null, topN: 20, problems: [] });
    expect(answer.ranked.map(({ rank }) => rank)).toEqual(CUSTOMERS.map((_, i) => i + 1));
    expect(answer.ranked.filter(({ top }) => top)).toHaveLength(20);
    expect(session.highlighted()).toHaveLength(40);
    expect(answer.notCalled.map(({ reason }) => reason)).toEqual(['below-the-line']);
    expect(answer.notCalled[0]!.accounts).toHaveLength(answer.ranked.filter(({ personal }) => !personal).length);
    expect(answer.totals).toEqual({ USD: MONDAY.reduce((sum, { open }) => sum + open * 100, 0) });
  });

  it('makes the sheets that it keeps beside the ledger, and says so', () => {
    const { session, answer } = monday();
    expect(Object.keys(session.book.sheets)).toEqual([
      'Open items',
      'Call list',
      'Contacts',
      'Journal',
      'Open items seen',
      'Order desk',
      'Policy',
    ]);
    expect(session.column('Contacts', 'Account')).toEqual(CUSTOMERS);
    expect(session.book.names['AR_Policy']).toMatchObject({ sheet: 'Policy', row: 1, column: 0 });
    expect(answer.changes.map(({ code }) => code)).toEqual([
      'policy-made',
      'contacts-made',
      'list-made',
      'desk-made',
      'journal-made',
      'items-made',
    ]);
    expect(answer.changes[2]?.message).toBe('Sheet Call list made.');
  });

  it('measures how few accounts hold how much', () => {
    const { answer } = monday();
    const [usd] = answer.concentration;
    expect(usd!.curve).toHaveLength(30);
    expect(usd!.curve[29]).toEqual({ accounts: 30, share: 1 });
    expect(usd!.curve[5]!.share).toBeCloseTo(usd!.topFifthShare, 10);
    expect(usd!.topNShare).toBeLessThanOrEqual(1);
  });

  it('leaves the sheet the same when Score is pressed twice', () => {
    const { session } = monday();
    const once = visible(copyBook(session.book));
    const again = session.score();
    expect(visible(session.book)).toEqual(once);
    expect(again.changes).toEqual([]);
  });
});

describe('Tuesday: the new export is pasted over the old one and scored again', () => {
  const tuesday = () => {
    const { session } = monday();
    session.paste('Call list', []);
    const notes = session.book.sheets['Call list']!.cells;
    const heading = notes.findIndex((row) => row.includes('Notes'));
    const note = (account: string, text: string) =>
      notes.forEach((row, i) => {
        if (i > heading && row.includes(account)) row[notes[heading]!.indexOf('Notes')] = text;
      });
    note('C001', 'called, pays this week');
    note('C002', 'ask for Rosa');
    session.today = day('2026-11-17');
    session.paste('Open items', madeExport(TUESDAY, { Region: 'North' }));
    return session;
  };

  it('asks once about the as-of day, naming both days, and writes nothing before the answer', () => {
    const session = tuesday();
    const before = visible(copyBook(session.book));
    const asked = session.score();
    const both = { asOf: day('2026-11-16'), newer: day('2026-11-17') };
    expect(asked.ask).toEqual({ about: 'as-of', ...both, from: 'today', tooOld: false });
    expect(visible(session.book)).toEqual(before);
    expect(session.score({ asOfConfirmed: true }).asOf).toBe(day('2026-11-16'));
  });

  it('says when with the older day nobody could be contacted, because the data would be too old', () => {
    const session = tuesday();
    for (const [today, tooOld] of [
      ['2026-11-18', false],
      ['2026-11-19', true],
    ] as const) {
      session.today = day(today);
      expect(session.score().ask).toMatchObject({ asOf: day('2026-11-16'), newer: day(today), tooOld });
      const kept = session.score({ asOfConfirmed: true });
      expect(kept.ranked.every(({ action }) => action.hold?.code === 'stale-data')).toBe(tooOld);
      expect(session.score({ asOf: day('2026-11-16') }).ask).not.toBeNull();
    }
    const anew = session.score({ asOf: day('2026-11-19'), asOfConfirmed: true });
    expect(anew.ranked.some(({ action }) => action.hold?.code === 'stale-data')).toBe(false);
  });

  it('keeps the confirmed columns and says what is new', () => {
    const session = tuesday();
    expect(session.inspect()).toMatchObject({
      confirmed: true,
      changed: { added: ['Region'], gone: [] },
    });
    const answer = session.score({ asOf: day('2026-11-17') });
    expect(answer.changes.map(({ message }) => message)).toContain('New columns: Region.');
    expect(session.inspect().changed).toEqual({ added: [], gone: [] });
  });

  it('remembers which sheet is the ledger, whatever sheet is looked at', () => {
    const session = startSession({ 'Open items': madeExport(MONDAY), Notes: [['Ring the bank']] }, '2026-11-16');
    expect(session.inspect('Notes')).toMatchObject({ refused: { code: 'no-headings' }, remembered: [] });
    session.score();
    for (const sheet of ['Notes', 'Open items']) expect(session.inspect(sheet).remembered).toEqual(['Open items']);
  });

  it('brings every value back to its own account, clears the rest, and has the block once and in order', () => {
    const session = tuesday();
    session.score({ asOf: day('2026-11-17') });
    const rows = session.book.sheets['Open items']!.cells;
    expect(rows[0]!.slice(8)).toEqual(Object.values(BLOCK_HEADINGS));
    const accounts = session.column('Open items', 'Callsheet account');
    expect(accounts.slice(0, TUESDAY.length)).toEqual(TUESDAY.map(({ account }) => account));
    expect(accounts.slice(TUESDAY.length).every((cell) => cell === null)).toBe(true);
    expect(session.byAccount('Open items', 'Callsheet balance')).toMatchObject({ C031: 170000, C003: 1202 });
  });

  it('remembers the new as-of day', () => {
    const session = tuesday();
    session.score({ asOf: day('2026-11-17') });
    expect(session.inspect()).toMatchObject({ asOf: { day: day('2026-11-17'), from: 'policy' } });
    expect(session.score().ask).toBeNull();
  });

  it('says who entered the Top 20 and who left it', () => {
    const session = tuesday();
    const { changes } = session.score({ asOf: day('2026-11-17') });
    const said = (code: string) => changes.find((change) => change.code === code);
    expect(said('entered-top')?.parts.names).toContain('C031 Trading');
    expect(said('entered-top')?.message).toMatch(/^Entered the Top 20: .*C031 Trading/);
    const left = said('left-top');
    expect(left?.message).toContain('C001 Trading (paid 91,200.00 USD, seen on 2026-11-17)');
    expect(left?.parts.ranks?.[left.parts.names.indexOf('C001 Trading')]).toBeNull();
    expect(said('contacts-added')?.message).toBe('1 account added to Contacts.');
  });

  it('keeps notes with their accounts, also the note on the account that left', () => {
    const session = tuesday();
    session.score({ asOf: day('2026-11-17') });
    expect(session.byAccount('Call list', 'Notes')).toMatchObject({
      C001: 'called, pays this week',
      C002: 'ask for Rosa',
    });
    expect(session.byAccount('Call list', 'Rank')).toMatchObject({ C001: 'left the list' });
  });

  it('gives what scoring it in a fresh workbook gives, under the same Policy and with the payments it showed', () => {
    const session = tuesday();
    const answer = session.score({ asOf: day('2026-11-17') });
    const policy = session.book.sheets['Policy']!.cells;
    const fresh = startSession(
      {
        'Open items': madeExport(TUESDAY, { Region: 'North' }),
        Policy: policy,
        'Payments seen': session.book.sheets['Payments seen']!.cells,
      },
      '2026-11-17',
    );
    expect(fresh.score().ranked).toEqual(answer.ranked);
  });
});

describe('any day: the user sorts the sheet and scores again', () => {
  it('every account keeps its values and the highlighting its rows', () => {
    const { session } = monday();
    const before = session.byAccount('Open items', 'Callsheet score');
    session.sort(
      'Open items',
      1,
      (a, b) => String(b[1]).localeCompare(String(a[1])) || String(a[2]).localeCompare(String(b[2])),
    );
    const sorted = visible(copyBook(session.book));
    const answer = session.score();
    expect(visible(session.book)).toEqual(sorted);
    expect(answer.changes).toEqual([]);
    expect(session.byAccount('Open items', 'Callsheet score')).toEqual(before);
    expect(session.highlighted()).toHaveLength(40);
  });
});

describe('Remove Callsheet from this sheet', () => {
  it('leaves the sheet exactly as it was before the first score', () => {
    const session = startSession({ 'Open items': madeExport(MONDAY) }, '2026-11-16');
    const { sheets: before } = visible(copyBook(session.book)) as { sheets: Record<string, unknown> };
    session.score();
    session.sort('Open items', 1, () => 0);
    session.score();
    expect(session.remove()).toEqual({ removedColumns: 17, refused: null });
    const { sheets: after } = visible(session.book) as { sheets: Record<string, unknown> };
    expect(after['Open items']).toEqual(before['Open items']);
    expect(session.remove()).toEqual({ removedColumns: 0, refused: null });
  });
});
