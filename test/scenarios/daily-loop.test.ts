import { madeExport, type MadeInvoice } from '../support/made-export';
import { day, startSession } from '../support/workbook-session';

const invoice = (account: string, open: number): MadeInvoice => ({
  account,
  invoice: `${account}-1`,
  due: '2026-10-15',
  open,
});
const OPEN = [invoice('A', 90_000), invoice('B', 40_000), invoice('C', 900), invoice('D', 700)];

describe('the loop of the day, as README tells it', () => {
  const session = startSession({ Aging: madeExport(OPEN) }, '2026-11-16');
  /** Pastes the export of a day over the last one and scores. */
  const next = (today: string, open: readonly MadeInvoice[]) => {
    session.today = day(today);
    session.paste('Aging', madeExport(open));
    return session.score({ asOf: session.today });
  };
  const first = (answer: ReturnType<typeof session.score>) => answer.ranked.map(({ account }) => account)[0];

  it('Monday: the largest late account comes first; two promises are logged, and both accounts wait', () => {
    expect(first(session.score())).toBe('A');
    const promises = (['C', 'D'] as const).map((account) => ({
      account,
      currency: 'USD',
      kind: 'promise' as const,
      promisedDay: day('2026-11-18'),
      amount: OPEN.find((one) => one.account === account)!.open * 100,
    }));
    const { listed } = session.log(...promises);
    expect(listed.map(({ account, action }) => [account, action.hold?.code])).toEqual([
      ['C', 'promise'],
      ['D', 'promise'],
    ]);
  });

  it('Wednesday: C is not in the export any more, which counts as paid and keeps its promise', () => {
    const answer = next('2026-11-18', [...OPEN.slice(0, 2), OPEN[3]!]);
    expect(answer.changes.map(({ code }) => code)).toContain('payments-seen');
    expect(session.column('Payments seen', 'Account')).toEqual(['C']);
    expect(first(answer)).toBe('A');
  });

  it('Saturday: D has its last day of grace; on Sunday its promise is broken, and it comes first', () => {
    const rest = [...OPEN.slice(0, 2), OPEN[3]!];
    expect(first(next('2026-11-21', rest))).toBe('A');
    expect(first(next('2026-11-22', rest))).toBe('D');
  });

  it('Monday: D is called about it before anybody else', () => {
    const { account, action } = next('2026-11-23', [...OPEN.slice(0, 2), OPEN[3]!]).ranked[0]!;
    expect([account, action.code]).toEqual(['D', 'call-broken-promise']);
  });
});
