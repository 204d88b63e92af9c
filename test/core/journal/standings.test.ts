import fc from 'fast-check';
import type { Plan, PromiseToPay } from '../../../src/core/journal/account-journal';
import { installments } from '../../../src/core/journal/installments';
import { keptRate } from '../../../src/core/journal/kept-rate';
import type { PayingEntry } from '../../../src/core/journal/paying-entry';
import { planStanding } from '../../../src/core/journal/plan-standing';
import { promiseStanding, type PromiseStanding } from '../../../src/core/journal/promise-standing';
import type { Payment } from '../../../src/core/ledger/payment';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { isoDay } from '../../../src/core/cells/day';
import { day } from './journal-event';

/** Grace of 3 days, kept from 99 %, as the default policy has it. */
const policy = { ...defaultPolicy, baseCurrency: 'USD', rates: { EUR: 2 } };

const paid = (iso: string, amount: number, more: Partial<Payment> = {}): Payment => ({
  account: 'A',
  currency: 'USD',
  invoice: '',
  day: day(iso),
  since: day(iso),
  amount,
  inferred: false,
  ...more,
});
/** Seen in the export of `iso`, not yet in the one of `since`. */
const seen = (since: string, iso: string, amount: number): Payment =>
  paid(iso, amount, { since: day(since), inferred: true });
const item = (due: string, open: number, disputed = false): PayingEntry['items'][number] => ({
  open,
  due: day(due),
  daysPastDue: null,
  disputed,
});
const entry = (payments: readonly Payment[], items: PayingEntry['items'] = [], currency = 'USD'): PayingEntry => ({
  currency,
  payments,
  items,
});

/** Made on 1 March for 10 March: its grace ends on 13 March. */
const promise = (more: Partial<PromiseToPay> = {}): PromiseToPay => ({
  id: 'p',
  made: day('2026-03-01'),
  due: day('2026-03-10'),
  currency: null,
  amount: 100_000,
  who: '',
  confirmed: null,
  next: null,
  ...more,
});
const stands = (of: PromiseToPay, by: PayingEntry, asOf: string): PromiseStanding =>
  promiseStanding(of, by, policy, day(asOf));

describe('a promise of an amount', () => {
  it.each([
    ['2026-03-02', 'open'],
    ['2026-03-10', 'open'],
    ['2026-03-13', 'open'],
    ['2026-03-14', 'broken'],
  ])('without a payment, on %s it is %s', (asOf, is) => {
    expect(stands(promise(), entry([], [item('2026-02-01', 100_000)]), asOf)).toMatchObject({
      is,
      paid: 0,
      amount: 100_000,
    });
  });

  it('is kept as soon as the amount is in, and stays kept', () => {
    const by = entry([paid('2026-03-05', 60_000), paid('2026-03-13', 40_000)]);
    expect(stands(promise(), by, '2026-03-12').is).toBe('open');
    expect(stands(promise(), by, '2026-03-13').is).toBe('kept');
    expect(stands(promise(), by, '2026-09-01')).toMatchObject({ is: 'kept', paid: 100_000 });
  });

  it('is kept when nearly all of it is in: a bank’s charge breaks no promise', () => {
    expect(stands(promise(), entry([paid('2026-03-05', 99_000)]), '2026-03-20').is).toBe('kept');
    expect(stands(promise(), entry([paid('2026-03-05', 98_999)]), '2026-03-20').is).toBe('partly kept');
  });

  it('part of it in time counts by value', () => {
    const by = entry([paid('2026-03-05', 25_000)], [item('2026-02-01', 75_000)]);
    expect(stands(promise(), by, '2026-03-14')).toMatchObject({
      is: 'partly kept',
      paid: 25_000,
      amount: 100_000,
      paidLater: false,
    });
  });

  it('what came in before it was made, or after its grace, does not keep it', () => {
    const by = entry([paid('2026-02-28', 100_000), paid('2026-03-14', 100_000)], [item('2026-02-01', 1)]);
    expect(stands(promise(), by, '2026-03-13').is).toBe('open');
    expect(stands(promise(), by, '2026-03-14')).toMatchObject({ is: 'broken', paid: 0, paidLater: true });
  });

  it('a payment dated the day it was made counts: “I sent it today”', () => {
    expect(stands(promise(), entry([paid('2026-03-01', 100_000)]), '2026-03-02').is).toBe('kept');
  });

  it('a payment dated the day it was made does not keep it while something is open that was past due then', () => {
    const by = entry([paid('2026-03-01', 100_000)], [item('2026-02-01', 100_000)]);
    expect(stands(promise(), by, '2026-03-02')).toMatchObject({ is: 'open', paid: 0 });
    expect(stands(promise(), by, '2026-03-14')).toMatchObject({ is: 'broken', paid: 0 });
    expect(stands(promise({ due: day('2026-03-01') }), by, '2026-03-02').is).toBe('kept');
    const newer = entry([paid('2026-03-01', 100_000)], [item('2026-03-05', 100_000)]);
    expect(stands(promise(), newer, '2026-03-14').is).toBe('kept');
  });

  it('more than was promised is not more than kept', () => {
    expect(stands(promise(), entry([paid('2026-03-05', 500_000)]), '2026-03-14').paid).toBe(100_000);
  });

  it('a payment that the export of the day it was made showed already does not keep it', () => {
    const before = entry([seen('2026-02-27', '2026-03-01', 100_000)]);
    expect(promiseStanding(promise(), before, policy, day('2026-03-14')).is).toBe('broken');
  });

  it('a payment that showed only in a later export counts when it may have come in by then', () => {
    const by = (since: string): PayingEntry => entry([seen(since, '2026-03-18', 100_000)], [item('2026-02-01', 1)]);
    expect(stands(promise(), by('2026-03-12'), '2026-03-18').is).toBe('kept');
    expect(stands(promise(), by('2026-03-13'), '2026-03-18').is).toBe('broken');
  });

  it('a payment after the as-of day is not known yet', () => {
    expect(stands(promise(), entry([paid('2026-03-05', 100_000)]), '2026-03-04').is).toBe('open');
  });

  it('is in the currency of its row: without one in the base currency, by the policy’s rate', () => {
    const by = entry([paid('2026-03-05', 50_000)], [], 'EUR');
    expect(stands(promise(), by, '2026-03-14')).toMatchObject({ is: 'kept', amount: 50_000 });
    expect(stands(promise({ currency: 'EUR' }), by, '2026-03-14')).toMatchObject({ is: 'partly kept' });
  });
});

describe('amounts without a currency', () => {
  it('where the ledger states none, a promise of 1,000.00 is kept by 1,000.00, whatever its row names', () => {
    const by = entry([paid('2026-03-05', 100_000)], [], 'XXX');
    expect(stands(promise({ currency: 'EUR' }), by, '2026-03-14')).toMatchObject({ is: 'kept', amount: 100_000 });
    expect(stands(promise({ currency: 'JPY', amount: 1000 }), by, '2026-03-14').amount).toBe(100_000);
  });

  it('where the policy has no rate, a promise counts as one without an amount', () => {
    expect(stands(promise({ currency: 'CHF' }), entry([], [item('2026-02-20', 5)]), '2026-03-14')).toMatchObject({
      is: 'broken',
      amount: 5,
    });
  });
});

describe('a promise without an amount is for all that was past due when it was made', () => {
  const all = promise({ amount: null });

  it('kept when none of it is open any more, whatever fell due since', () => {
    const by = entry([paid('2026-03-08', 80_000)], [item('2026-03-05', 30_000)]);
    expect(stands(all, by, '2026-03-14')).toMatchObject({ is: 'kept', paid: 80_000, amount: 80_000 });
  });

  it('partly kept while some of it is', () => {
    const by = entry([paid('2026-03-08', 80_000)], [item('2026-02-20', 20_000)]);
    expect(stands(all, by, '2026-03-14')).toMatchObject({ is: 'partly kept', paid: 80_000, amount: 100_000 });
  });

  it('broken when nothing came in', () => {
    expect(stands(all, entry([], [item('2026-02-20', 20_000)]), '2026-03-14')).toMatchObject({
      is: 'broken',
      amount: 20_000,
    });
  });

  it('still broken when all was paid after its grace, and paid later', () => {
    expect(stands(all, entry([paid('2026-03-20', 20_000)]), '2026-03-25')).toMatchObject({
      is: 'broken',
      paidLater: true,
    });
  });

  it('an invoice that is disputed breaks no promise', () => {
    expect(stands(all, entry([paid('2026-03-08', 1)], [item('2026-02-20', 20_000, true)]), '2026-03-14').is).toBe(
      'kept',
    );
  });

  it('made before anything was past due, it is for what falls due by its day', () => {
    const by = entry([], [item('2026-03-05', 20_000), item('2026-03-20', 1)]);
    expect(stands(all, by, '2026-03-14')).toMatchObject({ is: 'broken', amount: 20_000 });
  });
});

describe('a promise that stands in the ledger’s own columns', () => {
  const own = promise({ id: '', made: null });

  it('is judged by what came in during the 30 days before its day and its grace', () => {
    expect(stands(own, entry([paid('2026-02-09', 100_000)]), '2026-03-14').is).toBe('kept');
    expect(stands(own, entry([paid('2026-01-09', 100_000)], [item('2026-02-01', 5)]), '2026-03-14').is).toBe('broken');
  });

  it('without an amount, by what was due by its day', () => {
    const all = { ...own, amount: null };
    expect(stands(all, entry([], [item('2026-03-10', 5)]), '2026-03-14').is).toBe('broken');
    expect(stands(all, entry([], [item('2026-03-11', 5)]), '2026-03-14').is).toBe('kept');
  });
});

describe('a later promise or plan', () => {
  it('made before this one is broken, takes its place', () => {
    const next = day('2026-03-13');
    expect(stands(promise({ next }), entry([]), '2026-03-13').is).toBe('replaced');
    expect(stands(promise({ next }), entry([paid('2026-03-13', 100_000)]), '2026-03-20').is).toBe('replaced');
  });

  it('does not undo that it was kept before', () => {
    expect(stands(promise({ next: day('2026-03-13') }), entry([paid('2026-03-12', 100_000)]), '2026-03-20').is).toBe(
      'kept',
    );
  });

  it('made after its grace, leaves it broken', () => {
    expect(stands(promise({ next: day('2026-03-14') }), entry([]), '2026-03-20').is).toBe('broken');
  });
});

describe('the kept rate', () => {
  const one = (is: PromiseStanding['is'], part: number, amount: number | null): PromiseStanding => ({
    is,
    paid: part,
    amount,
    graceEnds: 0,
    paidLater: false,
  });

  it('is by count and by value of those that came to an end', () => {
    const rate = keptRate([
      one('kept', 300, 300),
      one('partly kept', 50, 100),
      one('broken', 0, 600),
      one('open', 0, 999),
      one('replaced', 0, 999),
    ]);
    expect(rate).toEqual({ byCount: 1 / 3, byValue: 0.35, ended: 3 });
  });

  it('is not known while none has come to an end', () => {
    expect(keptRate([one('open', 0, 1), one('replaced', 0, 1)])).toBeNull();
  });

  it('is by count where no amount is known', () => {
    expect(keptRate([one('kept', 0, null), one('broken', 0, null)])).toEqual({ byCount: 0.5, byValue: 0.5, ended: 2 });
  });
});

describe('a payment plan', () => {
  const plan: Plan = {
    name: 'P',
    agreed: day('2026-03-01'),
    currency: null,
    installments: ['2026-04-01', '2026-05-01', '2026-06-01'].map((due) => ({ due: day(due), amount: 10_000 })),
  };
  const follow = (asOf: string, ...payments: readonly Payment[]) =>
    planStanding(plan, entry(payments), policy, day(asOf));

  it('protects while every installment is paid by the end of its grace', () => {
    const paidOnce = [paid('2026-04-04', 10_000)];
    expect(follow('2026-04-04').is).toBe('followed');
    expect(follow('2026-05-04', ...paidOnce)).toMatchObject({
      is: 'followed',
      missed: null,
      next: { due: day('2026-05-01'), amount: 10_000 },
    });
  });

  it('ends with the first installment that was not', () => {
    expect(follow('2026-04-05')).toMatchObject({
      is: 'missed',
      missed: { due: day('2026-04-01') },
      endedOn: day('2026-04-05'),
    });
    expect(follow('2026-07-01', paid('2026-04-01', 10_000), paid('2026-05-09', 20_000))).toMatchObject({
      is: 'missed',
      endedOn: day('2026-05-05'),
      installments: [{ is: 'kept' }, { is: 'missed', paid: 0 }, { is: 'kept' }],
    });
  });

  it('is followed where a bank took its charge off an installment, and missed where more is lacking', () => {
    const charged = paid('2026-04-01', 9_900);
    expect(follow('2026-04-05', charged)).toMatchObject({ is: 'followed', installments: [{ is: 'kept' }, {}, {}] });
    expect(follow('2026-04-05', paid('2026-04-01', 9_899)).is).toBe('missed');
  });

  it('once missed it protects no more, though the installment was paid later; then there is nothing to call about', () => {
    const late = [paid('2026-04-10', 10_000)];
    expect(follow('2026-04-09')).toMatchObject({ is: 'missed', missed: { due: day('2026-04-01') }, next: null });
    expect(follow('2026-04-10', ...late)).toMatchObject({ is: 'missed', missed: null, next: null });
    expect(follow('2026-05-05', ...late)).toMatchObject({ is: 'missed', missed: { due: day('2026-05-01') } });
  });

  it('what is paid early counts for the installments to come', () => {
    expect(follow('2026-05-20', paid('2026-03-02', 20_000)).installments.map(({ is }) => is)).toEqual([
      'kept',
      'kept',
      'open',
    ]);
  });

  it('is kept when all is paid', () => {
    expect(follow('2026-03-15', paid('2026-03-10', 30_000))).toMatchObject({ is: 'kept', next: null });
  });
});

describe('the installments of a new plan', () => {
  it('fall on the same day of each month, in shorter months on the last', () => {
    const plan = installments(100_001, 4, day('2026-01-31'), 'month');
    expect(plan.map(({ due }) => isoDay(due))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(plan.map(({ amount }) => amount)).toEqual([25_001, 25_000, 25_000, 25_000]);
  });

  it('or every so many days', () => {
    expect(installments(300, 3, day('2026-02-27'), 7).map(({ due }) => isoDay(due))).toEqual([
      '2026-02-27',
      '2026-03-06',
      '2026-03-13',
    ]);
  });

  it('add up exactly, differ by one minor unit at most, and rise in time', () => {
    const cases = [fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 30, 'month')];
    fc.assert(
      fc.property(
        ...(cases as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number | 'month'>]),
        (total, count, every) => {
          const plan = installments(total, count, day('2026-01-31'), every);
          const amounts = plan.map(({ amount }) => amount);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
          expect(Math.min(...amounts)).toBeGreaterThan(0);
          expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
          expect(plan.every(({ due }, i) => i === 0 || due > plan[i - 1]!.due)).toBe(true);
        },
      ),
    );
  });
});

describe('laws of promises', () => {
  const payments = fc.array(
    fc
      .tuple(
        fc.integer({ min: -10, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.boolean(),
      )
      .map(([at, before, amount, inferred]) => {
        const on = day('2026-03-01') + at;
        return { ...paid('2026-03-01', amount), day: on, since: inferred ? on - before : on, inferred };
      }),
    { maxLength: 5 },
  );
  const asOfs = fc.integer({ min: day('2026-03-01'), max: day('2026-04-10') });

  it('one more payment never makes a promise worse', () => {
    const RANK = { broken: 0, 'partly kept': 1, open: 2, replaced: 2, kept: 3 };
    fc.assert(
      fc.property(payments, asOfs, (all, asOf) => {
        const [without, withAll] = [all.slice(1), all].map((some) =>
          promiseStanding(promise(), entry(some), policy, asOf),
        );
        expect(RANK[withAll!.is]).toBeGreaterThanOrEqual(RANK[without!.is]);
        expect(withAll!.paid).toBeGreaterThanOrEqual(without!.paid);
      }),
    );
  });

  it('what became of a promise of an amount does not change after its grace, except by payments that show later', () => {
    fc.assert(
      fc.property(payments, asOfs, (all, later) => {
        const dated = all.filter(({ inferred }) => !inferred);
        fc.pre(later > day('2026-03-14'));
        const [then, now] = [day('2026-03-14'), later].map((asOf) =>
          promiseStanding(promise(), entry(dated), policy, asOf),
        );
        expect({ is: now!.is, paid: now!.paid }).toEqual({ is: then!.is, paid: then!.paid });
      }),
    );
  });
});
