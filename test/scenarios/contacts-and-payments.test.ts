import type { Cell } from '../../src/core/cells/cell';
import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const invoice = (account: string, open: number): MadeInvoice => ({
  account,
  invoice: `${account}-9`,
  due: '2026-10-15',
  open,
});
const BOOK = [invoice('A', 5000), invoice('B', 3000), invoice('C', 1000)];

describe('Contacts', () => {
  it('is filled from the columns that the ledger has, a row for each account', () => {
    const session = startSession({ Aging: madeExport(BOOK, { Contact: 'Ana', Phone: '+351 21 000' }) }, '2026-11-16');
    session.score();
    expect(session.column('Contacts', 'Account')).toEqual(['A', 'B', 'C']);
    expect(session.byAccount('Contacts', 'Phone')).toEqual({ A: '+351 21 000', B: '+351 21 000', C: '+351 21 000' });
  });

  it('is the user’s: later runs only add accounts that are new', () => {
    const session = startSession({ Aging: madeExport(BOOK) }, '2026-11-16');
    session.score();
    const { cells } = session.book.sheets['Contacts']!;
    const at = (heading: string) => cells[0]!.indexOf(heading);
    cells[1]![at('Phone')] = '555 0100';
    cells[1]![at('Name')] = 'A, as we call them';
    const before = JSON.stringify(cells);
    session.paste('Aging', madeExport([invoice('D', 50), ...BOOK]));
    session.score();
    expect(JSON.stringify(session.book.sheets['Contacts']!.cells.slice(0, 4))).toBe(before);
    expect(session.column('Contacts', 'Account')).toEqual(['A', 'B', 'C', 'D']);
    expect(session.byAccount('Call list', 'Phone')).toMatchObject({ A: '555 0100' });
  });

  it('says on the list what must be seen before a call: purchase order, portal, cut-off', () => {
    const contacts: Cell[][] = [
      ['Account', 'Name', 'Handling', 'Portal'],
      ['A', 'A Trading', 'invoices before the 25th', 'Ariba'],
    ];
    const session = startSession({ Aging: madeExport(BOOK), Contacts: contacts }, '2026-11-16');
    session.score();
    const seen = () => session.byAccount('Call list', 'Handling');
    expect(seen()).toMatchObject({ A: expect.stringMatching(/before the 25th.*Ariba/s) as string, B: null });
    session.log({ account: 'A', kind: 'contact', channel: 'call', outcome: 'reached' });
    expect(seen()['A']).toContain('Ariba');
  });

  it('holds back who asked not to be contacted', () => {
    const contacts: Cell[][] = [
      ['Account', 'Name', 'Phone', 'Do not contact'],
      ['A', 'A Trading', '1', 'yes'],
    ];
    const session = startSession({ Aging: madeExport(BOOK), Contacts: contacts }, '2026-11-16');
    const answer = session.score();
    expect(answer.ranked.find(({ account }) => account === 'A')!.action.hold!.code).toBe('do-not-contact');
    expect(answer.notCalled.find(({ reason }) => reason === 'do-not-contact')!.accounts).toHaveLength(1);
    expect(session.byAccount('Call list', 'Hold')).toMatchObject({ A: 'do not contact' });
  });

  it('of another shape is left alone, and said so', () => {
    const session = startSession(
      { Aging: madeExport(BOOK), Contacts: [['Birthday list'], ['Ana', '3 May']] },
      '2026-11-16',
    );
    const answer = session.score();
    expect(answer.refused).toBeNull();
    expect(answer.notes.map(({ code }) => code)).toContain('contacts');
    expect(session.book.sheets['Contacts']!.cells).toEqual([['Birthday list'], ['Ana', '3 May']]);
  });
});

describe('Payments', () => {
  const payments = (paid: string): Cell[][] => [
    ['Account', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Amount', 'Paid date'],
    ...[1, 2, 3, 4].map((n): Cell[] => [
      'A',
      `A-${n}`,
      day('2026-05-01'),
      day('2026-05-31'),
      'USD',
      800,
      day(paid) + n,
    ]),
  ];

  it('count as payment history of the accounts that owe', () => {
    const without = startSession({ Aging: madeExport(BOOK) }, '2026-11-16').score();
    const session = startSession({ Aging: madeExport(BOOK), Payments: payments('2026-08-01') }, '2026-11-16');
    const answer = session.score();
    const lateness = ({ ranked }: typeof answer) =>
      ranked
        .find(({ account }) => account === 'A')!
        .contributions.find(({ dimension }) => dimension === 'paymentHistory')!.value;
    expect(lateness(answer)).toBeGreaterThan(lateness(without));
    expect(answer.notes.find(({ code }) => code === 'payments')!.message).toContain(
      '4 settled invoices of 1 open account',
    );
  });

  it('dated after the as-of day change nothing', () => {
    const base = startSession({ Aging: madeExport(BOOK), Payments: payments('2026-08-01') }, '2026-11-16').score();
    const rows = payments('2026-08-01');
    rows.push(['B', 'B-1', day('2026-05-01'), day('2026-05-31'), 'USD', 800, day('2026-11-17')]);
    const later = startSession({ Aging: madeExport(BOOK), Payments: rows }, '2026-11-16').score();
    expect(later.ranked).toEqual(base.ranked);
  });

  it('that cannot be read are named in a note and spoil nothing', () => {
    const answer = startSession({ Aging: madeExport(BOOK), Payments: [['hello'], ['world']] }, '2026-11-16').score();
    expect(answer.refused).toBeNull();
    expect(answer.notes.find(({ code }) => code === 'payments')!.message).toContain('not used as payment history');
  });
});
