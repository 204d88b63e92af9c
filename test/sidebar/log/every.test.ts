import { dayOf } from '../../../src/core/cells/day';
import { monthEnd, quickDays } from '../../../src/sidebar/log/every';

const day = (year: number, month: number, of: number) => dayOf(year, month, of) as number;

describe('the end of the month, offered for a promise', () => {
  it.each([
    [day(2026, 2, 10), day(2026, 2, 28)],
    [day(2026, 1, 1), day(2026, 1, 31)],
    [day(2026, 12, 30), day(2026, 12, 31)],
    [day(2028, 2, 28), day(2028, 2, 29)],
  ])('of day %i is day %i', (today, end) => expect(monthEnd(today)).toBe(end));

  it('is that of the next month on the last day of one, never today', () => {
    expect(monthEnd(day(2026, 2, 28))).toBe(day(2026, 3, 31));
    expect(monthEnd(day(2026, 12, 31))).toBe(day(2027, 1, 31));
  });

  it('is not offered a second time where it is tomorrow, or in a week', () => {
    const names = (today: number) => quickDays(today).map(({ name }) => name);
    expect(names(day(2026, 11, 10))).toEqual(['tomorrow', 'week', 'monthEnd']);
    expect(names(day(2026, 11, 29))).toEqual(['tomorrow', 'week']);
    expect(names(day(2026, 11, 23))).toEqual(['tomorrow', 'week']);
  });
});
