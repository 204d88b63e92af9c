import * as fc from 'fast-check';
import { currencyOf, exponentOf, toMajor, toMinor } from '../../../src/core/cells/currency';

describe('a currency', () => {
  it.each([
    ['eur', 'EUR'],
    [' USD ', 'USD'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['£', 'GBP'],
    ['US$', 'USD'],
    ['CA$', 'CAD'],
    ['A$', 'AUD'],
    ['R$', 'BRL'],
    ['¥', 'JPY'],
    ['₪', 'ILS'],
    ['NIS', 'ILS'],
    ['₹', 'INR'],
    ['CHF', 'CHF'],
    ['Fr.', 'CHF'],
    ['zł', 'PLN'],
    ['Kč', 'CZK'],
    ['د.إ', 'AED'],
    ['يورو', 'EUR'],
  ])('is named by %s: %s', (text, code) => {
    expect(currencyOf(text)).toBe(code);
  });

  it.each(['$', 'kr', 'Rs', 'peso', '', 'ABC', 'total'])('is not named by "%s" alone', (text) => {
    expect(currencyOf(text)).toBeNull();
  });

  it.each([
    ['JPY', 0],
    ['CLP', 0],
    ['USD', 2],
    ['EUR', 2],
    ['KWD', 3],
    ['TND', 3],
    ['XXX', 2],
    ['ZZZ', 2],
  ])('%s has %i decimals', (code, decimals) => {
    expect(exponentOf(code)).toBe(decimals);
  });

  it.each(['JPY', 'USD', 'KWD'])('keeps every amount to the minor unit on the way to a sheet and back: %s', (code) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (minor) => {
        expect(toMinor(toMajor(minor, code), code)).toBe(minor);
      }),
    );
  });

  it('puts the exact decimal into a sheet', () => {
    expect(toMajor(319950, 'USD')).toBe(3199.5);
    expect(toMajor(10, 'USD')).toBe(0.1);
    expect(toMajor(1999, 'JPY')).toBe(1999);
  });
});
