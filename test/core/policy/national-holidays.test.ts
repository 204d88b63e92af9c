import Holidays from 'date-holidays';
import { dayOf, isoDay } from '../../../src/core/cells/day';
import { nationalHolidays } from '../../../src/core/policy/national-holidays';

const COUNTRIES = ['AU', 'BR', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT', 'MX', 'NL', 'NO', 'PT', 'US'];
const YEARS = Array.from({ length: 10 }, (_, i) => 2026 + i);

/** 5 U.S.C. 6103 has a day that stands in for every holiday; the library has none for this one. */
const ONLY_OURS = ['Veterans Day (stands in)'];

/** Days on which offices would be open. */
const workingDays = (days: readonly string[]): readonly string[] =>
  [...new Set(days)].filter((day) => ![0, 6].includes(new Date(day).getUTCDay())).sort();

describe('national holidays', () => {
  it.each(COUNTRIES)('of %s fall on the working days that the library date-holidays names', (country) => {
    const library = new Holidays(country, { types: ['public'] });
    for (const year of YEARS) {
      const ours = nationalHolidays(country, year)
        .filter(({ name }) => !ONLY_OURS.includes(name))
        .map(({ day }) => isoDay(day));
      const theirs = library.getHolidays(year).map(({ date }) => date.slice(0, 10));
      expect(workingDays(ours)).toEqual(workingDays(theirs));
    }
  });

  it('stand in for one another where they fall on a weekend', () => {
    const boxing = nationalHolidays('GB', 2027).filter(({ day }) => day >= dayOf(2027, 12, 25)!);
    expect(boxing.map(({ name, day }) => `${isoDay(day)} ${name}`)).toEqual([
      '2027-12-25 Christmas Day',
      '2027-12-26 Boxing Day',
      '2027-12-27 Christmas Day (stands in)',
      '2027-12-28 Boxing Day (stands in)',
    ]);
    expect(nationalHolidays('US', 2027).map(({ day }) => isoDay(day))).toContain('2027-12-31');
  });

  it('of a country that is not known are none: nothing is invented', () => {
    expect(nationalHolidays('XX', 2026)).toEqual([]);
  });
});
