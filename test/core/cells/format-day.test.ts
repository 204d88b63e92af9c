import { dayOf } from '../../../src/core/cells/day';
import { formatDay } from '../../../src/core/cells/format-day';
import { LANGUAGES } from '../../../src/core/cells/language';
import { readDay } from '../../../src/core/cells/read-day';

const THIRD_OF_MARCH = dayOf(2026, 3, 3)!;

it.each([
  ['en', 'short', '2026-03-03'],
  ['en', 'long', 'March 3, 2026'],
  ['es', 'short', '3 mar 2026'],
  ['es', 'long', '3 de marzo de 2026'],
  ['pt', 'short', '3 mar 2026'],
  ['pt', 'long', '3 de março de 2026'],
] as const)('in "%s", %s, the third of March 2026 is %s', (language, style, text) => {
  expect(formatDay(THIRD_OF_MARCH, language, style)).toBe(text);
});

it.each(LANGUAGES)('in "%s" each day of a year reads as that day, and no other', (language) => {
  for (let day = dayOf(2028, 1, 1)!; day <= dayOf(2028, 12, 31)!; day++) {
    for (const style of ['short', 'long'] as const)
      expect([style, readDay(formatDay(day, language, style))]).toEqual([style, { day }]);
  }
});
