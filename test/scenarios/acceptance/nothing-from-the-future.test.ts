import fc from 'fast-check';
import { monthEnd } from '../../../bench/replay/month-end';
import { ours } from '../../../bench/replay/ours';
import type { Past } from '../../../bench/replay/ledgers';
import { madeExport } from '../../support/made-export';
import { day, startSession } from '../../support/workbook-session';

const SCORED_ON = day('2026-06-30');
const ACCOUNTS = ['OAK', 'ELM', 'ASH', 'FIR'];

/** A year and a half of made-up invoices, and when each was paid in the end. */
const history: fc.Arbitrary<readonly Past[]> = fc.array(
  fc
    .record({
      account: fc.constantFrom(...ACCOUNTS),
      issued: fc.integer({ min: SCORED_ON - 360, max: SCORED_ON }),
      paidAfter: fc.integer({ min: 1, max: 200 }),
      amount: fc.integer({ min: 1, max: 90_000 }),
    })
    .map(({ account, issued, paidAfter, amount }): Past => ({
      ...{ account, issued, amount, due: issued + 30, settled: issued + paidAfter },
    })),
  { minLength: 20, maxLength: 60 },
);

/** The scores that the replay gives on the day. */
const backtest = (past: readonly Past[]): readonly number[] => ours(past, () => SCORED_ON)(monthEnd(past, SCORED_ON));

describe('the backtest scores 30 June', () => {
  it('by nothing that was paid later: another day of payment in the future changes no score', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 300 }), (past, later) => {
        const other = past.map((one) => (one.settled > SCORED_ON ? { ...one, settled: one.settled + later } : one));
        expect(backtest(other)).toEqual(backtest(past));
      }),
      { numRuns: 30 },
    );
  });

  it('by nothing that was invoiced later, and paid at once', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...ACCOUNTS), (past, account) => {
        const issued = SCORED_ON + 1;
        const injected = { account, issued, due: issued + 30, settled: issued + 1, amount: 500_000 };
        expect(backtest([...past, injected])).toEqual(backtest(past));
      }),
      { numRuns: 30 },
    );
  });

  it('by what had been paid until then: an earlier day of payment in the past does change a score', () => {
    const past = Array.from({ length: 24 }, (_, i): Past => {
      const issued = SCORED_ON - 300 + 12 * i;
      return { account: ACCOUNTS[i % 2]!, issued, due: issued + 30, settled: issued + 70, amount: 1000 + i };
    });
    const sooner = past.map((one) =>
      one.account === 'OAK' && one.settled <= SCORED_ON ? { ...one, settled: one.due } : one,
    );
    expect(backtest(sooner)).not.toEqual(backtest(past));
  });
});

describe('Score on 30 June', () => {
  const BOOK = ACCOUNTS.map((account, i) => ({ account, invoice: `${account}-9`, due: '2026-05-15', open: 4000 - i }));
  const paidOn = (...days: readonly string[]) => [
    ['Account', 'Invoice', 'Invoice date', 'Due date', 'Currency', 'Amount', 'Paid date'],
    ...days.map((iso, i) => ['OAK', `OAK-${i}`, day('2026-01-15'), day('2026-02-14'), 'USD', 900, day(iso)]),
  ];
  const scores = (...days: readonly string[]) =>
    startSession({ Aging: madeExport(BOOK), Payments: paidOn(...days) }, '2026-06-30')
      .score()
      .ranked.map(({ account, score }) => [account, score]);

  it('is not changed by a payment that is dated after it', () => {
    const known = ['2026-03-20', '2026-04-02', '2026-04-20'];
    expect(scores(...known, '2026-07-01')).toEqual(scores(...known));
    expect(scores(...known, '2026-06-30')).not.toEqual(scores(...known));
  });

  it('still counts an invoice that is paid the day after: it was open', () => {
    const paid = (iso: string | null) =>
      startSession({ Aging: madeExport(BOOK, { 'Paid date': iso === null ? null : day(iso) }) }, '2026-06-30').score();
    expect(paid('2026-07-01').ranked).toEqual(paid(null).ranked);
    expect(paid('2026-06-30').totals).not.toEqual(paid(null).totals);
  });
});
