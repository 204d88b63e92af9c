import type { Cell } from '../../../src/core/cells/cell';
import { called } from '../../functions/run-example';
import { day } from '../../support/workbook-session';

const value = (name: string, ...args: readonly unknown[]): unknown => called(name, ...args)[0]![0];
const column = (values: readonly Cell[]): Cell[][] => values.map((one) => [one]);

describe('DSO of receivables of 12,000 after sales of April to September', () => {
  const sales = column([2250, 2000, 2500, 2250, 1750, 2500]);
  const days = column([30, 31, 30, 31, 31, 30]);

  it('counted back: five months, and 1,000 of the 2,250 of April, are 166.3 days', () => {
    expect(value('DSO', 12_000, sales, days, 'countback')).toBeCloseTo(166.33, 2);
  });

  it('simple: 12,000 / 13,250 x 183 are 165.7 days', () => {
    expect(value('DSO', 12_000, sales, days, 'simple')).toBeCloseTo(165.74, 2);
  });

  it('best possible: (10,000 - 2,000) / 30,000 x 28 are 7.47 days, and 2,000 / 30,000 x 28 = 1.87 are delinquent', () => {
    expect(value('BEST_POSSIBLE_DSO', 8000, 30_000, 28)).toBeCloseTo(7.47, 2);
    expect(value('AVERAGE_DAYS_DELINQUENT', 10_000, 8000, 30_000, 28)).toBeCloseTo(1.87, 2);
  });

  it('without sales is a sentence, not 0', () => {
    expect(value('DSO', 12_000, 0, 30)).toMatchObject({
      message: expect.stringContaining('Without credit sales') as string,
    });
  });
});

describe('CEI of the published quarter', () => {
  it('is 79.6 with the sales of the period and 55.9 with those of an average month', () => {
    expect(value('CEI', 6200, 10_890, 6340, 3590, 'period')).toBeCloseTo(79.63, 2);
    expect(value('CEI', 6200, 10_890, 6340, 3590, 'monthly', 3)).toBeCloseTo(55.93, 2);
  });

  it('is 98 for the published year', () => {
    expect(value('CEI', 100_000, 1_000_000, 120_000, 100_000)).toBe(98);
  });
});

describe('late payment interest in the United Kingdom', () => {
  const asOf = day('2026-10-30');

  it('12,000 pounds at 13 %, 90 days late: 384.66 and a fixed sum of 100', () => {
    expect(value('LATE_INTEREST', 12_000, asOf - 90, asOf, 0.05, 'UK')).toBe(384.66);
    expect(value('LATE_FIXED_SUM', 12_000, asOf - 90, asOf, 'UK')).toBe(100);
  });

  it('5,000 pounds at 12.25 %, 101 days late: 169.49, rounded once at the end', () => {
    expect(value('LATE_INTEREST', 5000, asOf - 101, asOf, 0.0425, 'UK')).toBe(169.49);
  });

  it('the base rate of the day interest started stays: later ones change nothing', () => {
    const table = [
      [day('2026-05-01'), 0.05],
      [day('2026-07-30'), 0.06],
    ];
    expect(value('LATE_INTEREST', 12_000, asOf - 90, asOf, table, 'UK')).toBe(384.66);
  });

  it('part payments: interest runs on what they leave, and what had accrued stays', () => {
    const paid = [
      [asOf - 60, 6000],
      [asOf - 30, 6000],
    ];
    const interest = (12_000 * 30 + 6000 * 30) * (0.13 / 365);
    expect(value('LATE_INTEREST', 12_000, asOf - 90, asOf, 0.05, 'UK', paid)).toBeCloseTo(interest, 2);
    expect(value('LATE_INTEREST', 12_000, asOf - 90, asOf + 365, 0.05, 'UK', paid)).toBeCloseTo(interest, 2);
  });
});

describe('due days by the end of the month', () => {
  const due = (issued: string, terms: string) => value('DUE_DATE', day(issued), terms);

  it('45 days end of month is not end of month 45 days', () => {
    expect(due('2026-01-31', '45 days end of month')).toBe(day('2026-03-31'));
    expect(due('2026-01-31', 'end of month 45 days')).toBe(day('2026-03-17'));
  });

  it('31 January: EOM is the same day, and NET 30 EOM the last of the month that follows', () => {
    expect(due('2026-01-31', 'EOM')).toBe(day('2026-01-31'));
    expect(due('2026-01-31', 'NET 30')).toBe(day('2026-03-02'));
    expect(due('2028-01-31', 'NET 30')).toBe(day('2028-03-01'));
  });
});
