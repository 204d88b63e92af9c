import * as fc from 'fast-check';
import { readAmount } from '../../../src/core/cells/amount';
import { exponentOf } from '../../../src/core/cells/currency';
import { formatMoney } from '../../../src/core/cells/format-money';
import { LANGUAGES } from '../../../src/core/cells/language';

it.each([
  [320_000, 'USD', 'en', '3,200.00 USD'],
  [320_000, 'EUR', 'en', '3,200.00 EUR'],
  [320_000, 'EUR', 'es', '3.200,00 EUR'],
  [320_000, 'USD', 'es', '3.200,00 USD'],
  [320_000, 'BRL', 'pt', '3.200,00 BRL'],
  [320_000, 'GBP', 'pt', '3.200,00 GBP'],
  [123_456_789, 'EUR', 'pt', '1.234.567,89 EUR'],
  [-5, 'USD', 'en', '-0.05 USD'],
  [-5, 'EUR', 'es', '-0,05 EUR'],
  [0, 'USD', 'en', '0.00 USD'],
  [1_234_567, 'JPY', 'en', '1,234,567 JPY'],
  [1_234_567, 'CLP', 'es', '1.234.567 CLP'],
  [5, 'KWD', 'en', '0.005 KWD'],
] as const)('%i minor units of %s are written in "%s" as %s', (minor, currency, language, text) => {
  expect(formatMoney(minor, currency, language)).toBe(text);
});

it.each(['MXN', 'PEN', 'GTQ', 'DOP'])('in Spanish %s has the decimal point that its country writes', (currency) => {
  expect(formatMoney(320_000, currency, 'es')).toBe(`3,200.00 ${currency}`);
  expect(formatMoney(320_000, currency, 'pt')).toBe(`3.200,00 ${currency}`);
});

it('names no currency where none is stated', () => {
  expect(formatMoney(100_000, 'XXX', 'en')).toBe('1,000.00');
  expect(formatMoney(100_000, 'XXX', 'es')).toBe('1.000,00');
});

it.each(LANGUAGES)('every amount in "%s" comes back as it was', (language) => {
  const currencies = fc.constantFrom('USD', 'EUR', 'MXN', 'JPY', 'KWD', 'BRL');
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), currencies, (minor, currency) => {
      const mark = language === 'en' || (language === 'es' && currency === 'MXN') ? '.' : ',';
      expect(readAmount(formatMoney(minor, currency, language), mark, exponentOf(currency))).toEqual({
        minor,
        currency,
      });
    }),
  );
});
