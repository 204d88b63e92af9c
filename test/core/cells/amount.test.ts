import * as fc from 'fast-check';
import { formatAmount } from '../../../src/core/cells/format-money';
import { plainMinor, readAmount, type AmountReading, type DecimalMark } from '../../../src/core/cells/amount';
import type { Cell } from '../../../src/core/cells/cell';

const cents = (cell: Cell, mark?: DecimalMark): AmountReading => readAmount(cell, mark, 2);

describe('an amount cell', () => {
  it.each([
    ['1430.0', 143000],
    ['1430.', 143000],
    ['.5', 50],
    ['1.234,56', 123456],
    ['50 000,00', 5000000],
    ['50\u00a0000,00', 5000000],
    ['50\u202f000,00', 5000000],
    ["1'234.50", 123450],
    ['1’234.50', 123450],
    ['1,23,456.00', 12345600],
    ['١٬٢٣٤٫٥٦', 123456],
    ['(1,234.50)', -123450],
    ['(-12.00)', -1200],
    ['-100', -10000],
    ['100-', -10000],
    ['−100', -10000],
    ['100 CR', -10000],
    ['100 DR', 10000],
    ['100,00 S', 10000],
    ['100,00H', -10000],
    ['1.250,-', 125000],
    ['0.500', 50],
    ['12.3456', 1235],
    ['12.345,678', 1234568],
  ])('holding %j says %i minor units', (cell, minor) => {
    expect(cents(cell)).toEqual({ minor });
  });

  it.each([
    ['EUR 100', 'EUR', 10000],
    ['100 €', 'EUR', 10000],
    ['R$ 1.234,56', 'BRL', 123456],
    ['US$ -12.00', 'USD', -1200],
    ['₪ 500', 'ILS', 50000],
    ['Fr. 20.50', 'CHF', 2050],
    ['100.00 EUR CR', 'EUR', -10000],
    ['JPY 1200', 'JPY', 1200],
    ['KWD 1.2345', 'KWD', 1235],
  ])('holding %j says its currency, %s, and counts in its minor units', (cell, currency, minor) => {
    expect(cents(cell)).toEqual({ minor, currency });
  });

  it.each([
    ['$4,235.00', '$', 423500],
    ['$(12.00)', '$', -1200],
    ['kr 500', 'kr', 50000],
    ['Rs.500', 'Rs.', 50000],
    ['Rs. 500/-', 'Rs.', 50000],
  ])('holding %j shows a sign, %s, that several currencies share', (cell, symbol, minor) => {
    expect(cents(cell)).toEqual({ minor, symbol });
  });

  it.each([[null], [''], ['-'], ['—'], ['n/a'], ['none'], [' ']])('holding %j says nothing', (cell) => {
    expect(cents(cell)).toEqual({ blank: true });
  });

  it.each([
    ['12%', 'percentage'],
    ['#N/A', 'error'],
    ['31/12/2025', 'not an amount'],
    ['INV-1001', 'not an amount'],
    ['12k', 'not an amount'],
    ['1,234,56', 'not an amount'],
    ['1.2.3', 'not an amount'],
    ['- 5 CR', 'not an amount'],
    ['(5', 'not an amount'],
    ['EUR 5 USD', 'not an amount'],
    [1e20, 'too large'],
    ['99999999999999999999', 'too large'],
    [NaN, 'too large'],
    [false, 'holds FALSE'],
  ])('holding %j is refused: %s', (cell, why) => {
    expect(cents(cell)).toEqual({ bad: expect.stringContaining(why) });
  });

  it('that reads in two ways is decided by the decimal mark of its column, and by nothing else', () => {
    expect(cents('1.234')).toEqual({ ambiguous: [123, 123400] });
    expect(cents('(12,500)')).toEqual({ ambiguous: [-1250000, -1250] });
    expect(cents('1.234', ',')).toEqual({ minor: 123400 });
    expect(cents('1.234', '.')).toEqual({ minor: 123 });
  });

  it('shows its currency sign in a column of either mark', () => {
    expect(cents('$1,234', '.')).toEqual({ minor: 123400, symbol: '$' });
    expect(cents('$1,234', ',')).toEqual({ minor: 123, symbol: '$' });
  });

  it('beyond what can be kept to the cent is refused, up to there it is exact', () => {
    expect(cents('90071992547409.91', '.')).toEqual({ minor: Number.MAX_SAFE_INTEGER });
    expect(cents('90071992547409.93', '.')).toEqual({ bad: expect.stringContaining('too large') });
    expect(cents('123456789012345678', '.')).toEqual({ bad: expect.stringContaining('too large') });
  });

  it('that is written against the decimal mark of its column is refused, not turned round', () => {
    expect(cents('1,234.50', ',')).toEqual({ bad: expect.stringContaining('decimal comma') });
    expect(cents('0,500', '.')).toEqual({ bad: expect.stringContaining('decimal point') });
    expect(cents('12,50', '.')).toEqual({ bad: expect.stringContaining('decimal point') });
  });

  it.each([
    [1.005, 101],
    [-1.005, -101],
    [19.989999999999998, 1999],
    [12.3456, 1235],
    [-0.004, 0],
    [1e-7, 0],
    [70368744177663.99, 7036874417766399],
  ])('holding the number %d counts %i cents: its shortest decimal text, half away from zero', (cell, minor) => {
    expect(cents(cell)).toEqual({ minor });
  });
});

describe('every amount', () => {
  const minors = fc.integer({ min: -1e15, max: 1e15 });
  const group = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const indian = (whole: string, mark: string): string =>
    whole.length <= 3 ? whole : `${whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, mark)}${mark}${whole.slice(-3)}`;
  const marks: readonly [string, DecimalMark, (whole: string) => string][] = [
    ['1234.56', '.', (whole) => whole],
    ['1,234.56', '.', (whole) => group(whole, ',')],
    ['1.234,56', ',', (whole) => group(whole, '.')],
    ['1 234,56', ',', (whole) => group(whole, ' ')],
    ['1 234,56 with a narrow no-break space', ',', (whole) => group(whole, '\u202f')],
    ["1'234.56", '.', (whole) => group(whole, "'")],
    ['1,23,456.78', '.', (whole) => indian(whole, ',')],
  ];
  const signs: readonly ((text: string) => string)[] = [
    (text) => `-${text}`,
    (text) => `(${text})`,
    (text) => `${text}-`,
  ];

  it.each(marks)('comes back from %s, however its sign is written', (_, mark, grouped) => {
    fc.assert(
      fc.property(minors, fc.constantFrom(...signs), (minor, sign) => {
        const digits = String(Math.abs(minor)).padStart(3, '0');
        const plain = `${grouped(digits.slice(0, -2))}${mark}${digits.slice(-2)}`;
        const text = minor < 0 ? sign(plain) : plain;
        expect(readAmount(text, mark, 2)).toEqual({ minor });
        expect([minor, NaN]).toContainEqual(plainMinor(text, mark, 2));
      }),
    );
  });

  it.each(['JPY', 'USD', 'KWD'])('comes back from its text in %s', (currency) => {
    const exponent = { JPY: 0, USD: 2, KWD: 3 }[currency]!;
    fc.assert(
      fc.property(minors, (minor) => {
        expect(readAmount(formatAmount(minor, currency, 'en'), '.', exponent)).toEqual({ minor });
      }),
    );
  });
});
