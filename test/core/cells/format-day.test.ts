import { dayOf } from '../../../src/core/cells/day';
import { formatDay } from '../../../src/core/cells/format-day';
import { LANGUAGES } from '../../../src/core/cells/language';
import { readDay } from '../../../src/core/cells/read-day';

const THIRD_OF_MARCH = dayOf(2026, 3, 3)!;

it.each([
  ['en', 'sheet', '2026-03-03'],
  ['en', 'letter', 'Mar 3, 2026'],
  ['es', 'sheet', '3 mar 2026'],
  ['es', 'letter', '3 mar 2026'],
  ['pt', 'sheet', '3 mar 2026'],
  ['pt', 'letter', '3 mar 2026'],
] as const)('in "%s", in a %s, the third of March 2026 is %s', (language, style, text) => {
  expect(formatDay(THIRD_OF_MARCH, language, style)).toBe(text);
});

it.each(LANGUAGES)('in "%s" each day of a year reads as that day, and no other', (language) => {
  for (let day = dayOf(2028, 1, 1)!; day <= dayOf(2028, 12, 31)!; day++) {
    for (const where of ['sheet', 'letter'] as const)
      expect([where, readDay(formatDay(day, language, where))]).toEqual([where, { day }]);
  }
});
