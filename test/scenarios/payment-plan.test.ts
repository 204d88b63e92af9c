import { installments } from '../../src/core/journal/installments';
import { madeExport } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

/** A owes 300.00, due 15 October; B is there so that A is not the whole book. */
const book = (open: number) =>
  madeExport([
    { account: 'A', invoice: 'A-1', due: '2026-10-15', open },
    { account: 'B', invoice: 'B-1', due: '2026-12-31', open: 900 },
  ]);

/** Monday 16 November 2026: three installments agreed, on 20 and 27 November and 4 December. */
function agreed(): Session {
  const session = startSession({ Aging: book(300) }, '2026-11-16');
  session.score();
  for (const { due, amount } of installments(30_000, 3, day('2026-11-20'), 7)) {
    session.log({ account: 'A', kind: 'installment', promisedDay: due, amount, reference: 'Plan A' });
  }
  return session;
}

/** The export of a day, with what A still owes in it. */
function on(session: Session, iso: string, open: number) {
  session.today = day(iso);
  session.paste('Aging', book(open));
  return session.score({ asOf: day(iso) }).ranked.find(({ account }) => account === 'A')!;
}

describe('a payment plan', () => {
  it('holds all chasing while its installments are paid, each seen from one export to the next', () => {
    const session = agreed();
    expect(on(session, '2026-11-18', 300).action.hold?.code).toBe('plan');
    expect(on(session, '2026-11-20', 200).action.hold?.code).toBe('plan');
    const friday = on(session, '2026-11-27', 100);
    expect(friday.action.hold?.code).toBe('plan');
    expect(friday.card.plan?.plan.installments.map(({ amount }) => amount)).toEqual([10_000, 10_000, 10_000]);
  });

  it('protects up to the end of the grace of an installment that is not paid, and no longer', () => {
    const session = agreed();
    on(session, '2026-11-20', 200);
    expect(on(session, '2026-11-30', 200).action.hold?.code).toBe('plan');
    const tuesday = on(session, '2026-12-01', 200);
    expect(tuesday.action.hold?.code).not.toBe('plan');
    expect(tuesday.action.sentence).toMatch(/2026-11-27/);
  });

  it('paid after that, it is chased by its stages again, and not called about the installment', () => {
    const session = agreed();
    on(session, '2026-11-20', 200);
    on(session, '2026-12-01', 200);
    const thursday = on(session, '2026-12-03', 100);
    expect(thursday.action.hold?.code).not.toBe('plan');
    expect(thursday.action.sentence).not.toMatch(/2026-11-27/);
  });
});
