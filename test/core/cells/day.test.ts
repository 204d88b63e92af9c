import * as fc from 'fast-check';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  endOfMonth,
  isoDay,
  swapDayAndMonth,
} from '../../../src/core/cells/day';

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, dayOfMonth)!;
};
const FIRST = 1;
const LAST = day('2200-12-31');

describe('a day', () => {
  it.each`
    serial     | iso
    ${1}       | ${'1900-01-01'}
    ${59}      | ${'1900-02-28'}
    ${61}      | ${'1900-03-01'}
    ${25569}   | ${'1970-01-01'}
    ${36585}   | ${'2000-02-29'}
    ${45658}   | ${'2025-01-01'}
    ${46012}   | ${'2025-12-21'}
    ${2958465} | ${'9999-12-31'}
  `('numbered $serial by both spreadsheets is $iso', ({ serial, iso }) => {
    expect(isoDay(serial)).toBe(iso);
    expect(day(iso)).toBe(serial);
  });

  it('is numbered one after another, without gap or repeat, from 1900 to 2200', () => {
    const months = Array.from({ length: 301 * 12 }, (_, i) => [1900 + Math.floor(i / 12), (i % 12) + 1] as const);
    let expected = FIRST;
    for (const [year, month] of months) {
      for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++) {
        if (expected === 60) expected++;
        if (dayOf(year, month, dayOfMonth) !== expected++) throw new Error(`${year}-${month}-${dayOfMonth}`);
      }
    }
    expect(expected - 1).toBe(LAST);
  });

  it('comes back from its number, and agrees with the calendar of the machine', () => {
    for (let serial = 61; serial <= LAST; serial++) {
      const { year, month, day: dayOfMonth } = civilOf(serial);
      if (dayOf(year, month, dayOfMonth) !== serial) throw new Error(`${serial}`);
      if (Date.UTC(year, month - 1, dayOfMonth) !== (serial - 25569) * 86_400_000) throw new Error(`${serial}`);
    }
  });

  it('numbered 60 is shown as spreadsheets show it, although 1900 had no 29 February', () => {
    expect(isoDay(60)).toBe('1900-02-29');
    expect(dayOf(1900, 2, 29)).toBeNull();
  });

  it.each([
    [2026, 2, 29],
    [2026, 2, 31],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
  ])('that is not in the calendar has no number: %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });
});

describe('months', () => {
  it('end on their last day, leap years included', () => {
    expect(isoDay(endOfMonth(day('2024-02-01')))).toBe('2024-02-29');
    expect(isoDay(endOfMonth(day('2026-02-28')))).toBe('2026-02-28');
    expect(isoDay(endOfMonth(day('2026-12-05')))).toBe('2026-12-31');
  });

  it.each`
    from            | months | to
    ${'2026-01-31'} | ${1}   | ${'2026-02-28'}
    ${'2024-01-31'} | ${1}   | ${'2024-02-29'}
    ${'2026-03-31'} | ${-1}  | ${'2026-02-28'}
    ${'2026-01-31'} | ${13}  | ${'2027-02-28'}
    ${'2026-11-15'} | ${3}   | ${'2027-02-15'}
    ${'2026-01-15'} | ${-13} | ${'2024-12-15'}
  `('$months after $from is $to', ({ from, months, to }) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });

  it('added never leave the target month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), fc.integer({ min: -60, max: 60 }), (from, months) => {
        const start = civilOf(from);
        const end = civilOf(addMonths(from, months));
        expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + months);
        expect(end.day).toBeLessThanOrEqual(start.day);
      }),
    );
  });
});

it('a day read in the other order has day and month exchanged, where that day exists', () => {
  expect(isoDay(swapDayAndMonth(day('2026-04-03'))!)).toBe('2026-03-04');
  expect(swapDayAndMonth(day('2026-04-30'))).toBeNull();
});
