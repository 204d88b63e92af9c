import fc from 'fast-check';
import { fixedSum } from '../../../src/core/metrics/fixed-sum';
import { lateInterest, type PartPayment } from '../../../src/core/metrics/late-interest';
import { ratesByLaw, type RateSince } from '../../../src/core/metrics/late-law';
import { day } from '../../support/workbook-session';

const DUE = day('2026-03-31');
const flat = (rate: number): RateSince[] => [{ since: null, rate }];
const since = (iso: string, rate: number): RateSince => ({ since: day(iso), rate });
const interest = (amount: number, days: number, rate: number, payments: readonly PartPayment[] = []) =>
  lateInterest({ amount: amount * 100, due: DUE, payments }, flat(rate), DUE + days)! / 100;

describe('interest on a late debt', () => {
  it('is 384.66 on 12,000 at 13 % for 90 days', () => {
    expect(interest(12_000, 90, 0.13)).toBe(384.66);
  });

  it('is rounded once, at the end: 169.49 on 5,000 at 12.25 % for 101 days, not 169.68', () => {
    expect(interest(5000, 101, 0.1225)).toBe(169.49);
  });

  it('begins on the day after the due day', () => {
    expect([interest(3650, 0, 0.1), interest(3650, 1, 0.1), interest(3650, -5, 0.1)]).toEqual([0, 1, 0]);
  });

  it('runs on what a part payment leaves open, from the day after it', () => {
    const half = [{ day: DUE + 30, amount: 600_000 }];
    expect(interest(12_000, 90, 0.13, half)).toBe(256.44);
    expect(interest(12_000, 30, 0.13, half)).toBe(interest(12_000, 30, 0.13));
  });

  it('does not vanish when the debt is paid', () => {
    const whole = [{ day: DUE + 30, amount: 1_200_000 }];
    expect(interest(12_000, 400, 0.13, whole)).toBe(interest(12_000, 30, 0.13));
  });

  it('knows no payment of a later day', () => {
    expect(interest(12_000, 30, 0.13, [{ day: DUE + 31, amount: 1_200_000 }])).toBe(interest(12_000, 30, 0.13));
  });

  const payments = fc.array(
    fc.record({ day: fc.integer({ min: DUE - 10, max: DUE + 400 }), amount: fc.integer({ min: 1, max: 9_000_000 }) }),
    { maxLength: 6 },
  );
  const days = fc.integer({ min: 0, max: 400 });

  it('is what every day adds, one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_00 }), days, payments, (amount, late, paid) => {
        const rates = [since('2026-01-01', 0.1), since('2026-07-01', 0.125), since('2026-09-15', 0.11)];
        let sum = 0;
        for (let on = DUE + 1; on <= DUE + late; on += 1) {
          const off = paid.filter((one) => one.day < on).reduce((all, one) => all + one.amount, 0);
          const rate = on >= day('2026-09-15') ? 0.11 : on >= day('2026-07-01') ? 0.125 : 0.1;
          sum += (Math.max(0, amount - off) * rate) / 365;
        }
        const got = lateInterest({ amount, due: DUE, payments: paid }, rates, DUE + late)!;
        expect(Math.abs(got - sum)).toBeLessThan(0.500001);
      }),
    );
  });

  it('is the same in whatever order payments and rates stand', () => {
    fc.assert(
      fc.property(payments, days, (paid, late) => {
        const rates = [since('2026-01-01', 0.1), since('2026-07-01', 0.125)];
        const of = (some: readonly PartPayment[], table: readonly RateSince[]) =>
          lateInterest({ amount: 5_000_000, due: DUE, payments: some }, table, DUE + late);
        expect(of([...paid].reverse(), [...rates].reverse())).toBe(of(paid, rates));
      }),
    );
  });

  it('is unknown where no rate was in force yet', () => {
    const debt = { amount: 100_000, due: DUE, payments: [] };
    expect(lateInterest(debt, [since('2026-05-01', 0.1)], DUE + 90)).toBeNull();
  });
});

describe('the rate in the United Kingdom', () => {
  const BASE = [
    since('2025-08-07', 0.04),
    since('2025-12-18', 0.0375),
    since('2026-06-30', 0.05),
    since('2026-07-01', 0.0525),
  ];
  const started = (iso: string) => ratesByLaw('UK', BASE, day(iso), day('2027-12-31'))!.map(({ rate }) => rate);

  it('is 8 points above the base rate on 31 December for interest that starts from 1 January to 30 June', () => {
    expect(started('2026-01-01')).toEqual([0.0375 + 0.08]);
    expect(started('2026-06-30')).toEqual([0.0375 + 0.08]);
  });

  it('is 8 points above the base rate on 30 June for interest that starts from 1 July to 31 December', () => {
    expect(started('2026-07-01')).toEqual([0.05 + 0.08]);
  });

  it('stays what it was on the day interest started, whatever the base rate does later', () => {
    const rates = ratesByLaw('UK', BASE, day('2026-03-01'), day('2027-12-31'))!;
    const debt = { amount: 1_000_000, due: day('2026-02-28'), payments: [] };
    expect(lateInterest(debt, rates, day('2027-02-28'))).toBe(117_500);
  });

  it('is unknown when the table begins later', () => {
    expect(ratesByLaw('UK', BASE, day('2025-07-31'), day('2025-12-31'))).toBeNull();
  });
});

describe('the rate by Directive 2011/7', () => {
  const REFERENCE = [since('2025-06-11', 0.0215), since('2026-07-01', 0.025), since('2026-09-16', 0.03)];

  it('is that of each half-year: 8 points above the reference rate of 1 January or 1 July', () => {
    const rates = ratesByLaw('EU', REFERENCE, day('2026-04-01'), day('2027-01-31'))!;
    expect(rates).toEqual([
      since('2026-01-01', 0.0215 + 0.08),
      since('2026-07-01', 0.025 + 0.08),
      since('2027-01-01', 0.03 + 0.08),
    ]);
  });

  it('is 9 points above in Germany and 9.2 in Austria', () => {
    const rate = (law: 'DE' | 'AT') => ratesByLaw(law, flat(0.01), DUE, DUE)![0]!.rate;
    expect([rate('DE'), rate('AT')]).toEqual([0.01 + 0.09, 0.01 + 0.092]);
  });
});

describe('the fixed sum', () => {
  it('is 40 pounds, 70 from 1,000 and 100 from 10,000 in the United Kingdom', () => {
    const sums = [1, 99_999, 100_000, 999_999, 1_000_000].map((debt) => fixedSum(debt, 'UK'));
    expect(sums).toEqual([4000, 4000, 7000, 7000, 10_000]);
  });

  it('is 40 euros by Directive 2011/7, and nothing for a credit anywhere', () => {
    expect([fixedSum(1, 'EU'), fixedSum(5_000_000, 'DE'), fixedSum(-100, 'EU'), fixedSum(0, 'UK')]).toEqual([
      4000, 4000, 0, 0,
    ]);
  });
});
