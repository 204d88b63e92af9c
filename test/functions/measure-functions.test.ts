import type { Cell } from '../../src/core/cells/cell';
import { AS_OF } from './ledgers';
import { called } from './run-example';

const column = (values: readonly Cell[]): Cell[][] => values.map((value) => [value]);
const failure = (name: string, ...args: readonly unknown[]): string =>
  (called(name, ...args)[0]![0] as { readonly message: string }).message;

describe('DSO', () => {
  it('takes the sum of several periods, in a column or a row', () => {
    expect(called('DSO', 900, column([1000, 2000]), column([31, 30]))).toEqual([[18.3]]);
    expect(called('DSO', 900, [[1000, 2000]], [[31, 30]], 'Simple')).toEqual([[18.3]]);
  });

  it('says what is missing, and what it does not understand', () => {
    expect(failure('DSO', '', 1000, 30)).toBe('Give the receivables.');
    expect(failure('DSO', 900, column([1000, '']), column([31, 30]))).toBe('Give the credit sales.');
    expect(failure('DSO', 900, column([1000, 2000]), 61)).toContain('2 amounts of sales and 1 of days');
    expect(failure('DSO', 900, 1000, 0)).toBe('The days are “0”; give a number above 0.');
    expect(failure('DSO', 900, 1000, 30, 'best')).toBe('The method is “best”; write simple or countback.');
    expect(failure('DSO', '1,234', 1000, 30)).toContain('can be read in two ways');
    expect(failure('DSO', 'plenty', 1000, 30)).toContain('plenty');
    expect(
      failure(
        'DSO',
        900,
        [
          [1, 2],
          [3, 4],
        ],
        30,
      ),
    ).toBe('Give one row or one column as the credit sales.');
  });
});

describe('CEI', () => {
  it('counts the months where it has the sales of each, and asks where it has one sum', () => {
    const sales = column([3000, 4000, 3890]);
    expect(called('CEI', 6200, sales, 6340, 3590, 'monthly')).toEqual([[55.929487]]);
    expect(called('CEI', 6200, sales, 6340, 3590)).toEqual([[79.62963]]);
    expect(failure('CEI', 6200, 10890, 6340, 3590, 'monthly')).toContain('Give the number of months');
    expect(failure('CEI', 6200, 10890, 6340, 3590, 'yearly')).toBe(
      'The convention is “yearly”; write period or monthly.',
    );
  });

  it('is a failure with a sentence where nothing could be collected, never 0', () => {
    expect(failure('CEI', 0, 500, 500, 500)).toContain('Nothing was there to collect');
  });
});

describe('LATE_INTEREST', () => {
  const due = AS_OF - 90;

  it('answers for each debt, with a sentence in the cell of one that cannot be read', () => {
    const answers = called(
      'LATE_INTEREST',
      column([12_000, '', 'n/a', 12_000, -500]),
      column([due, due, due, '', due]),
      AS_OF,
      0.13,
    );
    expect(answers.flat()).toEqual([
      384.66,
      '',
      expect.objectContaining({ error: 'na' }),
      { error: 'na', message: 'Give the due day.' },
      0,
    ]);
  });

  it('takes a rate for a percentage, and says so when it is none', () => {
    expect(failure('LATE_INTEREST', 12_000, due, AS_OF, 13)).toBe(
      'The rate is “13”; give it as a percentage, such as 8%.',
    );
    expect(failure('LATE_INTEREST', 12_000, due, AS_OF, '')).toBe('Give the rate.');
  });

  it('asks for the as-of day, a law it knows, and earlier rates', () => {
    expect(failure('LATE_INTEREST', 12_000, due, '', 0.1)).toBe('Give the as-of day.');
    expect(failure('LATE_INTEREST', 12_000, due, AS_OF, 0.1, 'US')).toBe(
      'The law is “US”; write UK or EU or DE or AT.',
    );
    expect(failure('LATE_INTEREST', 12_000, due, AS_OF, [[AS_OF, 0.1]], 'UK')).toContain('give earlier rates');
  });

  it('takes part payments of one debt only', () => {
    const paid = [[due + 30, 6000]];
    expect(failure('LATE_INTEREST', column([1, 2]), column([due, due]), AS_OF, 0.1, '', paid)).toContain('of one debt');
    expect(failure('LATE_INTEREST', 12_000, due, AS_OF, 0.1, '', [['', 6000]])).toBe(
      'The day of a payment is missing.',
    );
    expect(called('LATE_INTEREST', 12_000, due, AS_OF, 0.13, '', [...paid, ['', '']])).toEqual([[256.44]]);
  });
});

describe('LATE_FIXED_SUM', () => {
  it('is due once interest runs, and asks by what law', () => {
    expect(called('LATE_FIXED_SUM', 12_000, AS_OF - 1, AS_OF, 'uk')).toEqual([[100]]);
    expect(called('LATE_FIXED_SUM', 12_000, AS_OF, AS_OF, 'uk')).toEqual([[0]]);
    expect(failure('LATE_FIXED_SUM', 12_000, AS_OF - 1, AS_OF, '')).toContain('Give the law');
  });
});
