import { dayOf } from '../../../src/core/cells/day';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';

const english = formatsFor('en-US', catalogs.en);
const german = formatsFor('de-DE', catalogs.en);
const spanish = formatsFor('es-ES', catalogs.es);

describe('numbers', () => {
  it('follow the locale of the workbook', () => {
    expect(english.amount(123456789, 'USD')).toBe('1,234,567.89');
    expect(german.amount(123456789, 'EUR')).toBe('1.234.567,89');
  });

  it('have as many decimals as the currency', () => {
    expect(english.amount(1200, 'JPY')).toBe('1,200');
    expect(english.amount(1234, 'KWD')).toBe('1.234');
  });

  it('keep the sign of a credit', () => expect(english.amount(-50, 'USD')).toBe('-0.50'));

  it('understand a locale with an underscore and survive one that is none', () => {
    expect(formatsFor('de_DE', catalogs.en).count(1234)).toBe('1.234');
    expect(formatsFor('not a locale', catalogs.en).count(1234)).toBe('1,234');
  });
});

describe('days', () => {
  it('are the day of the sheet in every time zone', () => {
    expect(english.day(dayOf(2026, 10, 31)!)).toBe('Oct 31, 2026');
    expect(spanish.day(dayOf(2026, 1, 1)!)).toBe('1 ene 2026');
  });

  it('name months in the language of the pane, also where numbers follow another locale', () => {
    expect(german.day(dayOf(2026, 12, 1)!)).toContain('Dec');
  });
});

it('says one and many as the language does', () => {
  expect([1, 2, 1000].map((n) => english.plural(catalogs.en.accounts, n))).toEqual([
    '1 account',
    '2 accounts',
    '1,000 accounts',
  ]);
  expect(spanish.plural(catalogs.es.accounts, 1)).toBe('1 cuenta');
});
