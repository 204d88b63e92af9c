import type { Cell } from '../../src/core/cells/cell';
import { madeExport } from '../support/made-export';
import { day, startSession, type Session } from '../support/workbook-session';

const DAYS = { Monday: '2026-11-16', Tuesday: '2026-11-17', Wednesday: '2026-11-18', Thursday: '2026-11-19' } as const;

describe('a summary with buckets', () => {
  const summary = (...over30: readonly number[]): Cell[][] => [
    ['Customer', 'Current', '1-30', '31-60', '61-90', '>90', 'Total'],
    ...over30.map((over, i): Cell[] => [`${'AB'[i]} Trading`, 100, 200, over, 0, 0, 300 + over]),
  ];
  const start = () => {
    const session = startSession({ Aging: summary(70, 0) }, DAYS.Monday);
    return { session, answer: session.score() };
  };
  const cycleOf = ({ ranked }: ReturnType<Session['score']>, name: string) =>
    ranked.find(({ account }) => account === name)!.card.cycle;
  const pasteOn = (session: Session, name: keyof typeof DAYS, rows: Cell[][]) => {
    session.paste('Aging', rows);
    session.today = day(DAYS[name]);
    return session.score({ asOf: day(DAYS[name]) });
  };

  it('has no invoices to compare, and that is said', () => {
    const { session, answer } = start();
    expect(answer.notes.find(({ code }) => code === 'payments-seen')?.message).toContain('no row for each invoice');
    pasteOn(session, 'Tuesday', summary(0, 0));
    expect(session.book.sheets['Payments seen']).toBeUndefined();
  });

  it('is past due since it was first seen to be: the cycle does not move with the as-of day', () => {
    const { session, answer } = start();
    expect(cycleOf(answer, 'A Trading')).toBe(day(DAYS.Monday) - 30);
    expect(cycleOf(pasteOn(session, 'Wednesday', summary(70, 0)), 'A Trading')).toBe(day(DAYS.Monday) - 30);
    expect(session.column('Open items seen', 'Invoice')).toEqual(['all past due', 'all past due']);
    expect(session.column('Open items seen', 'Due')).toEqual([day('2026-10-16'), day('2026-11-15')]);
    expect(session.column('Open items seen', 'Open')).toEqual([270, 200]);
  });

  it('opens a new one after an export with nothing past due', () => {
    const { session } = start();
    const paid = [summary()[0]!, ['A Trading', 100, 0, 0, 0, 0, 100], ['B Trading', 0, 200, 0, 0, 0, 200]];
    expect(cycleOf(pasteOn(session, 'Tuesday', paid), 'A Trading')).toBeNull();
    const late = pasteOn(session, 'Thursday', summary(0, 0));
    expect(cycleOf(late, 'A Trading')).toBe(day(DAYS.Thursday));
    expect(cycleOf(late, 'B Trading')).toBe(day(DAYS.Monday));
  });

  it('followed by a list of invoices: what was kept of the summary is no payment', () => {
    const { session } = start();
    pasteOn(session, 'Tuesday', madeExport([{ account: 'A', invoice: 'A-1', due: '2026-10-15', open: 200 }]));
    expect(session.book.sheets['Payments seen']).toBeUndefined();
  });
});
