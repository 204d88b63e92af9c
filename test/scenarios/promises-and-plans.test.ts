import { type MadeInvoice } from '../support/made-export';
import { accountOf, exportedOn, scoredOn } from '../support/working-days';
import { day } from '../support/workbook-session';

const invoice = (account: string, number: number, open: number): MadeInvoice => ({
  account,
  invoice: `${account}-${number}`,
  due: '2026-10-15',
  open,
});
const OTHERS = [invoice('B', 1, 40000), invoice('D', 1, 9000)];
const BOOK = [invoice('C', 1, 500), invoice('C', 2, 300), ...OTHERS];

/** Monday: C promises an amount for Wednesday; with grace that is Saturday. */
function promised(amount: number) {
  const session = scoredOn(BOOK);
  session.log({ account: 'C', kind: 'promise', promisedDay: day('2026-11-18'), amount });
  return session;
}

const standingsOf = (answer: ReturnType<typeof exportedOn>) =>
  accountOf(answer, 'C').card.promises.map(({ standing: { is, paid } }) => [is, paid]);

describe('a promise that the exports tell about', () => {
  it('is kept when what is gone from the ledger reaches it', () => {
    const session = promised(50000);
    const answer = exportedOn(session, '2026-11-19', [invoice('C', 2, 300), ...OTHERS]);
    expect(standingsOf(answer)).toEqual([['kept', 50000]]);
    expect(accountOf(answer, 'C').card.kept).toEqual({ byCount: 1, byValue: 1, ended: 1 });
  });

  it('is partly kept when less came in by the end of its grace, and counts by its value', () => {
    const session = promised(50000);
    exportedOn(session, '2026-11-19', [invoice('C', 1, 100), invoice('C', 2, 300), ...OTHERS]);
    const answer = exportedOn(session, '2026-11-23', [invoice('C', 1, 100), invoice('C', 2, 300), ...OTHERS]);
    expect(standingsOf(answer)).toEqual([['partly kept', 40000]]);
    expect(accountOf(answer, 'C').card.kept).toEqual({ byCount: 0, byValue: 0.8, ended: 1 });
  });

  it('is broken when nothing came in, until a newer one takes its place', () => {
    const session = promised(50000);
    const broken = exportedOn(session, '2026-11-23', BOOK);
    expect(standingsOf(broken)).toEqual([['broken', 0]]);
    expect(broken.ranked[0]!.account).toBe('C');
    expect(broken.ranked[0]!.action.code).toBe('call-broken-promise');

    session.log({ account: 'C', kind: 'promise', promisedDay: day('2026-11-27'), amount: 50000 });
    const newer = session.score();
    expect(newer.ranked[0]!.account).not.toBe('C');
    expect(accountOf(newer, 'C').card.kept).toEqual({ byCount: 0, byValue: 0, ended: 1 });
  });

  it('goes on being broken through a weekend without an export, and is told once', () => {
    const session = promised(50000);
    session.today = day('2026-11-22');
    expect(accountOf(session.score({ asOfConfirmed: true }), 'C').card.promises[0]!.standing.is).toBe('open');
  });
});

describe('a promise of an amount that names no currency, of an account that owes in two', () => {
  const EURO = { ...invoice('C', 3, 700), currency: 'EUR' };
  const entries = (answer: ReturnType<typeof exportedOn>) =>
    answer.ranked.filter(({ account }) => account === 'C').map(({ currency, action }) => [currency, action.hold?.code]);

  it('holds both, and is never broken in the one that it was not about', () => {
    const session = scoredOn([...BOOK, EURO]);
    const { listed } = session.log({ account: 'C', kind: 'promise', promisedDay: day('2026-11-18'), amount: 80000 });
    expect(listed.map(({ action }) => action.hold?.code)).toEqual(['promise', 'promise']);
    const kept = exportedOn(session, '2026-11-23', [...OTHERS, EURO]);
    expect(entries(kept)).toEqual([['EUR', undefined]]);
    expect(accountOf(kept, 'C').action.code).not.toBe('call-broken-promise');
    expect(accountOf(kept, 'C').card.promises).toEqual([]);
  });
});

describe('a payment plan', () => {
  const weekly = ['2026-11-18', '2026-11-25', '2026-12-02'].map(
    (iso) =>
      ({ account: 'C', kind: 'installment', reference: 'plan C', promisedDay: day(iso), amount: 20000 }) as const,
  );

  it('is logged at once, holds while it is followed, and ends its protection with the first installment missed', () => {
    const session = scoredOn(BOOK);
    const [listed] = session.log(...weekly).listed;
    expect(listed!.action.hold).toMatchObject({ code: 'plan', until: day('2026-11-23') });
    expect(listed!.card.plan!.plan.installments).toHaveLength(3);

    const paid = [invoice('C', 1, 300), invoice('C', 2, 300), ...OTHERS];
    expect(accountOf(exportedOn(session, '2026-11-20', paid), 'C').action.hold).toMatchObject({
      code: 'plan',
      until: day('2026-11-30'),
    });
    expect(accountOf(exportedOn(session, '2026-11-27', paid), 'C').action.hold?.code).toBe('plan');
    const missed = accountOf(exportedOn(session, '2026-11-30', paid), 'C').action;
    expect(missed.hold).toBeNull();
    expect(missed.code).toBe('call-missed-installment');
  });
});
