import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };
const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';

/** Twenty large accounts that people call, so that Northwind gets letters. */
const CALLED = Array.from({ length: 20 }, (_, i): MadeInvoice => ({
  account: `KEY${i}`,
  invoice: `k${i}`,
  due: '2026-10-01',
  open: 90_000,
}));

const invoice = (name: string, due: string, open: number): MadeInvoice => ({ account: 'NW', invoice: name, due, open });
const SEPTEMBER = invoice('900', '2026-09-23', 4_000);
const OCTOBER = invoice('950', '2026-10-20', 1_966.86);
const PROMISE = {
  kind: 'promise',
  promisedDay: day('2026-11-25'),
  amount: 400_000,
  currency: 'USD',
  id: 'p1',
} as const;
const COMING = invoice('1001', '2026-11-22', 250);

/** Northwind was called on Monday about what is late; on Tuesday the next letter is about what falls due on Sunday. */
function calledOnMonday(...invoices: readonly MadeInvoice[]): Session {
  const rows = madeExport([...invoices, ...CALLED], { Email: 'ap@northwind.example', Contact: 'Ana Ruiz' });
  const session = startSession({ Aging: rows }, MONDAY);
  session.around = { place: 'https://files.example/book.xlsx' };
  session.score({ asOf: day(MONDAY) });
  const call = { account: 'NW', kind: 'contact', channel: 'call', outcome: 'reached' } as const;
  session.log({ ...call, stage: 'Six weeks late' });
  session.today = day(TUESDAY);
  return session;
}

const nextAction = (session: Session): string =>
  session.score({ asOf: session.today }).ranked.find(({ account }) => account === 'NW')!.action.sentence;

function letterOf(session: Session) {
  session.score({ asOf: session.today });
  return session.letters({ letterhead: LETTERHEAD }).letters.find(({ letter }) => letter.account === 'NW')?.letter;
}

/** Makes every template say what is late, or that nothing is. */
function sayLate(session: Session): void {
  letterOf(session);
  const { cells } = session.book.sheets['Templates']!;
  const body = cells[0]!.indexOf('Body');
  for (const row of cells.slice(1))
    row[body] = '{{#late_amount}}{{late_amount}}{{/late_amount}}{{^late_amount}}none{{/late_amount}}';
}

describe('a letter about what falls due soon', () => {
  it('says in one sentence what is late besides, the amount of the next action, and since when', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    expect(nextAction(session)).toMatch(/due in 5 days, 250\.00 USD; .*; besides 55 days past due, 5,966\.86 USD/);
    const own = letterOf(session);
    expect(own).toMatchObject({ purpose: 'send-invoice-copy', invoices: ['1001'], amount: 25_000 });
    expect(own?.text).toMatch(/5,966\.86 USD is past due, going back to Sep 23, 2026/);
    expect(own?.html).toContain('5,966.86 USD');
    expect(own?.text).toMatch(/Total +250\.00 USD/);
  });

  it('takes credits off what is late, as the next action does', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING, invoice('CN', '2026-11-01', -966.86));
    expect(nextAction(session)).toContain('besides 55 days past due, 5,000.00 USD');
    expect(letterOf(session)?.text).toContain('5,000.00 USD is past due, going back to Sep 23, 2026');
  });

  it('says nothing of what is disputed', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    session.log({ account: 'NW', kind: 'dispute', outcome: 'pricing', reference: '900', currency: 'USD' });
    session.log({ account: 'NW', kind: 'dispute', outcome: 'pricing', reference: '950', currency: 'USD' });
    const own = letterOf(session);
    expect(own).toMatchObject({ purpose: 'send-invoice-copy', invoices: ['1001'] });
    expect(own?.text).not.toContain('past due');
  });

  it('says no more than what is not disputed', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    session.log({ account: 'NW', kind: 'dispute', outcome: 'pricing', reference: '950', currency: 'USD' });
    expect(nextAction(session)).toContain('besides 55 days past due, 4,000.00 USD');
    expect(letterOf(session)?.text).toContain('4,000.00 USD is past due, going back to Sep 23, 2026');
  });

  it('says nothing where nothing is late, or where credits cover it', () => {
    expect(letterOf(calledOnMonday(COMING))?.text).not.toContain('past due');
    const covered = calledOnMonday(SEPTEMBER, COMING, invoice('CN', '2026-11-01', -4_000));
    expect(letterOf(covered)?.text).not.toContain('past due');
  });

  it('does not go out while what is late is under a promise or a plan', () => {
    const promised = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    promised.log({ account: 'NW', ...PROMISE });
    expect(letterOf(promised)?.purpose).toBe('confirm-promise');
    const planned = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    for (const promisedDay of [day('2026-11-25'), day('2026-12-02')])
      planned.log({ account: 'NW', kind: 'installment', promisedDay, amount: 298_343, reference: 'Plan' });
    expect(letterOf(planned)).toBeUndefined();
  });
});

describe('whatever a template says', () => {
  it('there is a late amount in a letter up to the due day, and none in one about what is late', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    sayLate(session);
    expect(letterOf(session)).toMatchObject({ stage: 'Before due', text: '5,966.86 USD' });
    session.today = day('2026-11-20');
    expect(letterOf(session)).toMatchObject({ stage: 'Six weeks late', text: 'none' });
  });

  it('there is none in the confirmation of a promise', () => {
    const session = calledOnMonday(SEPTEMBER, OCTOBER, COMING);
    sayLate(session);
    session.log({ account: 'NW', ...PROMISE });
    expect(letterOf(session)).toMatchObject({ purpose: 'confirm-promise', text: 'none' });
  });
});
