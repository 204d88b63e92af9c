import * as fc from 'fast-check';
import { cycleOf, cyclesOf, type CycleItem } from '../../../src/core/ledger/cycle';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { madeExport } from '../../support/made-export';
import { day } from '../../support/workbook-session';

const item = (due: string, settled?: string): CycleItem => ({
  due: day(due),
  settled: settled === undefined ? null : day(settled),
});

describe('a cycle', () => {
  it.each<[what: string, items: CycleItem[], asOf: string, opened: string | null]>([
    [
      'opens on the day after the first invoice is due',
      [item('2026-03-10'), item('2026-04-10')],
      '2026-05-01',
      '2026-03-11',
    ],
    ['does not open on the due day itself', [item('2026-03-10')], '2026-03-10', null],
    ['is open on the first day past due', [item('2026-03-10')], '2026-03-11', '2026-03-11'],
    ['does not open for an invoice without a due day', [{ due: null, settled: null }], '2026-03-11', null],
    ['is closed when all is paid', [item('2026-03-10', '2026-03-20')], '2026-03-20', null],
    ['is open up to the day before', [item('2026-03-10', '2026-03-20')], '2026-03-19', '2026-03-11'],
    [
      'goes on while another invoice is past due',
      [item('2026-03-10', '2026-03-20'), item('2026-03-15')],
      '2026-04-01',
      '2026-03-11',
    ],
    [
      'goes on where one is paid on the day the next becomes past due',
      [item('2026-03-10', '2026-03-20'), item('2026-03-19')],
      '2026-04-01',
      '2026-03-11',
    ],
    [
      'is a new one when the account is late again after a day with nothing past due',
      [item('2026-03-10', '2026-03-20'), item('2026-03-20')],
      '2026-04-01',
      '2026-03-21',
    ],
    [
      'takes no notice of an invoice paid in time',
      [item('2026-03-01', '2026-02-20'), item('2026-03-10')],
      '2026-03-12',
      '2026-03-11',
    ],
    [
      'as of a past day is the one that held then',
      [item('2026-03-10', '2026-03-20'), item('2026-03-20')],
      '2026-03-15',
      '2026-03-11',
    ],
  ])('%s', (_, items, asOf, opened) => {
    expect(cycleOf(items, day(asOf))).toBe(opened === null ? null : day(opened));
  });
});

const items = fc.array(
  fc.record({
    due: fc.option(fc.integer({ min: 100, max: 160 })),
    settled: fc.option(fc.integer({ min: 90, max: 170 })),
  }),
  { maxLength: 12 },
);
const anyDay = fc.integer({ min: 95, max: 175 });

/** By definition: days are looked at one by one, backwards. */
function dayByDay(own: readonly CycleItem[], asOf: number): number | null {
  const late = (on: number): boolean =>
    own.some(({ due, settled }) => due !== null && on > due && (settled === null || on < settled));
  let first = asOf;
  while (late(first)) first -= 1;
  return first === asOf ? null : first + 1;
}

describe('laws of the cycle', () => {
  it('it is the unbroken run of days with something past due, whatever the invoices', () => {
    fc.assert(fc.property(items, anyDay, (own, asOf) => expect(cycleOf(own, asOf)).toBe(dayByDay(own, asOf))));
  });

  it('the order of the invoices does not matter', () => {
    const shuffled = items.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([own, other], asOf) => expect(cycleOf(other, asOf)).toBe(cycleOf(own, asOf))),
    );
  });

  it('paying all and being late again opens a new one, later than the payment', () => {
    fc.assert(
      fc.property(items, anyDay, (own, paid) => {
        const all = own.map(({ due, settled }) => ({ due, settled: Math.min(settled ?? paid, paid) }));
        expect(cycleOf(all, paid)).toBeNull();
        expect(cycleOf([...all, { due: paid, settled: null }], paid + 9)).toBe(paid + 1);
      }),
    );
  });
});

describe('the cycles of a ledger', () => {
  const asOf = day('2026-11-16');
  const ledgerOf = (open: number) =>
    readLedger(
      madeExport([
        { account: 'A', invoice: 'A-1', due: '2026-10-01', open },
        { account: 'A', invoice: 'A-2', due: '2026-11-10', open: 80, currency: 'EUR' },
        { account: 'B', invoice: 'B-1', due: '2026-12-01', open: 80 },
        { account: 'C', invoice: 'C-1', due: '2026-10-01', open: -80 },
      ]),
      { asOf },
    ).ledger!;

  it('are one for each account and currency with something past due; a credit opens none', () => {
    const ledger = ledgerOf(100);
    expect([...cyclesOf(ledger, ledger.settled)]).toEqual([
      ['A USD', day('2026-10-02')],
      ['A EUR', day('2026-11-11')],
    ]);
  });

  it('do not change with a part payment', () => {
    expect(cyclesOf(ledgerOf(30), [])).toEqual(cyclesOf(ledgerOf(100), []));
  });

  it('reach back over invoices that were paid while others were late', () => {
    const ledger = ledgerOf(100);
    const paid = { ...ledger.open[0]!, due: day('2026-09-01'), settled: day('2026-10-09'), open: 0 };
    expect(cyclesOf(ledger, [paid]).get('A USD')).toBe(day('2026-09-02'));
    expect(cyclesOf(ledger, [{ ...paid, settled: day('2026-09-20') }]).get('A USD')).toBe(day('2026-10-02'));
  });
});
