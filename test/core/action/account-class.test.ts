import fc from 'fast-check';
import { accountClass } from '../../../src/core/action/account-class';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { situation } from './situations';

const policy = {
  ...defaultPolicy,
  baseCurrency: 'EUR',
  rates: { USD: 0.5 },
  classes: { ...defaultPolicy.classes, largeBalance: 50_000, keyBalance: 100_000, slowDays: 15, erraticDays: 20 },
};
const classOf = (but: Parameters<typeof situation>[0]) => accountClass(situation(but), policy);

describe('the class of an account', () => {
  it('is NORMAL when nothing stands out', () => {
    expect(classOf({})).toBe('NORMAL');
  });

  it('is KEY from the key balance on, and LARGE from the large balance on', () => {
    expect(classOf({ balance: 10_000_000 })).toBe('KEY');
    expect(classOf({ balance: 9_999_999 })).toBe('LARGE');
    expect(classOf({ balance: 5_000_000 })).toBe('LARGE');
    expect(classOf({ balance: 4_999_999 })).toBe('NORMAL');
  });

  it('is LARGE from so many times what the account usually owes on, in any currency', () => {
    expect(classOf({ balance: 300_000, norm: 100_000 })).toBe('LARGE');
    expect(classOf({ balance: 299_999, norm: 100_000 })).toBe('NORMAL');
    expect(classOf({ balance: 300_000, norm: 100_000, currency: 'GBP' })).toBe('LARGE');
    expect(classOf({ balance: 300_000, norm: 100_000, unpaidYet: true })).toBe('NEW');
  });

  it('compares balances in the base currency', () => {
    expect(classOf({ currency: 'USD', balance: 9_999_999 })).toBe('NORMAL');
    expect(classOf({ currency: 'USD', balance: 10_000_000 })).toBe('LARGE');
  });

  it('never calls a balance large in a currency without a rate', () => {
    expect(classOf({ currency: 'GBP', balance: 99_999_999 })).toBe('NORMAL');
  });

  it('is NEW until the first invoice is paid, unless the balance is a key one', () => {
    expect(classOf({ unpaidYet: true })).toBe('NEW');
    expect(classOf({ unpaidYet: true, balance: 6_000_000 })).toBe('NEW');
    expect(classOf({ unpaidYet: true, balance: 10_000_000 })).toBe('KEY');
  });

  it('is SLOW by the average days late and ERRATIC by their spread; who cannot be foretold is not merely slow', () => {
    expect(classOf({ averageDaysLate: 15 })).toBe('SLOW');
    expect(classOf({ averageDaysLate: 14.9 })).toBe('NORMAL');
    expect(classOf({ spread: 20 })).toBe('ERRATIC');
    expect(classOf({ averageDaysLate: 40, spread: 20 })).toBe('ERRATIC');
  });

  it('never falls from KEY or LARGE when the balance grows', () => {
    const size = { NORMAL: 0, SLOW: 0, ERRATIC: 0, NEW: 0, LARGE: 1, KEY: 2 };
    fc.assert(
      fc.property(fc.nat(20_000_000), fc.nat(5_000_000), (balance, more) => {
        expect(size[classOf({ balance: balance + more })]).toBeGreaterThanOrEqual(size[classOf({ balance })]);
      }),
    );
  });
});
