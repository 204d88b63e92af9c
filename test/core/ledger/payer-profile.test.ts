import fc from 'fast-check';
import type { Invoice } from '../../../src/core/ledger/invoice';
import { bookLateness } from '../../../src/core/ledger/book-lateness';
import { habitOf, usualDay } from '../../../src/core/ledger/habit';
import { expectedLateness, latenessAhead } from '../../../src/core/ledger/lateness-ahead';
import { payerProfiles } from '../../../src/core/ledger/payer-profile';

const asOf = 46_000;

const settled = (daysLate: number, amount = 100, due = asOf - 200): Invoice => ({
  rows: [2],
  account: 'C-1',
  name: 'Acme Test',
  currency: 'USD',
  invoice: `I-${daysLate}`,
  issued: due - 30,
  due,
  settled: due + daysLate,
  amount,
  open: 0,
  daysPastDue: null,
  disputed: false,
});

const profile = (...invoices: Invoice[]) => payerProfiles(invoices, asOf).get('C-1 USD');

describe('a payer profile', () => {
  it('counts invoices, and averages days late with early payments as 0', () => {
    expect(profile(settled(-10), settled(0), settled(20), settled(40))).toMatchObject({
      paid: 4,
      lateRatio: 0.5,
      averageDaysLate: 15,
    });
  });

  it('measures how erratic a payer is by the standard deviation', () => {
    expect(profile(settled(10), settled(30))?.spread).toBe(10);
    expect(profile(settled(20), settled(20, 50))?.spread).toBe(0);
  });

  it('compares the last three payments with those before, from six on', () => {
    const early = [0, 0, 0].map((late, i) => settled(late, 100, asOf - 300 + i));
    const recent = [20, 20, 20].map((late, i) => settled(late, 100, asOf - 100 + i));
    expect(profile(...early, ...recent)?.trend).toBe(20);
    expect(profile(...early)?.trend).toBeNull();
  });

  it('knows nothing that was settled or issued after the as-of day', () => {
    const before = [settled(5), settled(9)];
    const later = [settled(250), { ...settled(0), issued: asOf + 1 }];
    expect(profile(...before, ...later)).toEqual(profile(...before));
  });
});

describe('lateness ahead', () => {
  const book = { share: 0.5, daysAhead: 20, weight: 4 };

  it('is the mean of what later payments took beyond the age', () => {
    expect(latenessAhead([5, 20, 40], 10, null)).toBe(20);
    expect(latenessAhead([-5, 10], -8, null)).toBe(5);
  });

  it('mixes the book in as so many invoices, as far as the book got this late', () => {
    // One own invoice 10 days ahead; two of the book's four, 20 days ahead.
    expect(latenessAhead([20], 10, book)).toBeCloseTo(50 / 3, 9);
  });

  it('is not known where nobody was ever this late', () => {
    expect(latenessAhead([5, 8], 60, null)).toBeNull();
  });

  it('makes with the days already run the lateness expected in the end', () => {
    expect(expectedLateness([40], 10, null)).toBe(40);
    expect(expectedLateness([40], -10, null)).toBe(40);
  });

  it('never lowers what is expected when a payment turns out later', () => {
    const days = fc.array(fc.integer({ min: -30, max: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 100 }), fc.nat(50), (late, age, more) => {
        fc.pre(late[0]! >= age);
        const later = [late[0]! + more, ...late.slice(1)];
        expect(latenessAhead(later, age, book)!).toBeGreaterThanOrEqual(latenessAhead(late, age, book)!);
      }),
    );
  });
});

describe('the day on which an account usually pays', () => {
  it('is the middle one, a whole day, and nobody is expected before the due day', () => {
    expect([usualDay([60, 2, 59]), habitOf([60, 2, 59])]).toEqual([59, 59]);
    expect([usualDay([3, 6]), habitOf([3, 6])]).toEqual([5, 5]);
    expect([usualDay([-9, -4, 30]), habitOf([-9, -4, 30])]).toEqual([-4, 0]);
  });
});

describe('the lateness of a book', () => {
  it('falls in share with the age, and is the mean of those that got so far', () => {
    const curve = bookLateness([-20, 0, 10, 50]);
    expect(curve.find(({ day }) => day === 0)).toEqual({ day: 0, share: 0.75, daysAhead: 20 });
    expect(curve.find(({ day }) => day === 30)).toEqual({ day: 30, share: 0.25, daysAhead: 20 });
    expect(curve[curve.length - 1]!.day).toBe(45);
  });
});
