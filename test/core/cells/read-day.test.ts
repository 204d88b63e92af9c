import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { civilOf, dayOf, isoDay } from '../../../src/core/cells/day';
import { languages } from '../../../src/core/cells/headings/languages';
import { plainDay, readDay, type DayOrder } from '../../../src/core/cells/read-day';

const read = (cell: Cell, order?: DayOrder): string => {
  const reading = readDay(cell, order);
  if ('day' in reading) return isoDay(reading.day);
  if ('ambiguous' in reading) return `${isoDay(reading.ambiguous[0])} or ${isoDay(reading.ambiguous[1])}`;
  return 'blank' in reading ? 'blank' : `bad: ${reading.bad}`;
};

describe('a date cell', () => {
  it.each([
    [46112, '2026-03-31'],
    [46112.75, '2026-03-31'],
    [20200227, '2020-02-27'],
    ['20200227', '2020-02-27'],
    ['20200227.0', '2020-02-27'],
    ['45658', '2025-01-01'],
    ['2026-03-31', '2026-03-31'],
    ['2026/01/18', '2026-01-18'],
    ['31.12.2025', '2025-12-31'],
    ['31. 12. 2025', '2025-12-31'],
    ['31/12/25', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['26-Apr-11', '2011-04-26'],
    ['1-Apr-26', '2026-04-01'],
    ['31 March 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['Sept 3rd, 2026', '2026-09-03'],
    ['26-04-2011 11:50', '2011-04-26'],
    ['12/31/2025 5:30 PM', '2025-12-31'],
    ['2026-03-31T22:00:00Z', '2026-03-31'],
    ['2026-03-31T22:00:00.000+02:00', '2026-03-31'],
    ['20260331T220000Z', '2026-03-31'],
    ['Tue, 31 Mar 2026', '2026-03-31'],
    ['mar. 31 mars 2026', '2026-03-31'],
    ['1er mai 2026', '2026-05-01'],
    ['31 de diciembre de 2025', '2025-12-31'],
    ['15-lug-26', '2026-07-15'],
    ['3 août 2026', '2026-08-03'],
    ['31 März 2026', '2026-03-31'],
    ['٣١/١٢/٢٠٢٥', '2025-12-31'],
    ['15 كانون الثاني 2026', '2026-01-15'],
    ['\u200f31 ديسمبر 2025', '2025-12-31'],
    ['01/01/69', '2069-01-01'],
    ['01/01/70', '1970-01-01'],
  ])('holding %j says %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it.each([[null], [''], ['  '], ['-'], ['—'], ['n/a'], ['N/A'], ['none'], [0], ['0'], ['00.00.0000'], ['00/00/0000']])(
    'holding %j says nothing',
    (cell) => {
      expect(read(cell)).toBe('blank');
    },
  );

  it.each([
    ['31/2/2026', 'not a day in the calendar'],
    ['2026-02-29', 'not a day in the calendar'],
    ['31.12.9999', 'not a day in the calendar'],
    ['31/12/2025; 15/01/2026', 'several dates'],
    ['1-Apr-26 to 16-Apr-26', 'several dates'],
    ['12/2025', 'write day, month and year'],
    ['March 2026', 'write day, month and year'],
    ['soon', 'write day, month and year'],
    ['#N/A', 'not a date'],
    [45, 'not a date between 1990 and 2100'],
    [99999, 'not a date between 1990 and 2100'],
    [20261399, 'not a date between 1990 and 2100'],
    [-3, 'not a date'],
    [NaN, 'not a date'],
    [true, 'holds TRUE'],
  ])('holding %j is refused: %s', (cell, why) => {
    expect(read(cell)).toMatch(/^bad: /);
    expect(read(cell)).toContain(why);
  });

  it('that reads in two ways is decided by the order of its column, and by nothing else', () => {
    expect(read('3/4/2026')).toBe('2026-04-03 or 2026-03-04');
    expect(read('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(read('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(read('03/04/05', 'ymd')).toBe('2003-04-05');
    expect(read('3/4/2026', 'ymd')).toBe('2026-04-03 or 2026-03-04');
    expect(read('4/4/2026')).toBe('2026-04-04');
  });

  it('that reads in one way only is read so, even against the order of its column', () => {
    expect(read('12/31/2025', 'dmy')).toBe('2025-12-31');
    expect(read('2026-04-03', 'mdy')).toBe('2026-04-03');
  });
});

describe('every day from 1990 to 2100', () => {
  const days = fc.integer({ min: 32874, max: 73415 });
  const two = (n: number): string => String(n).padStart(2, '0');
  const law = (title: string, write: (year: number, month: number, day: number) => string, order?: DayOrder): void =>
    it(`comes back from ${title}`, () => {
      fc.assert(
        fc.property(days, (serial) => {
          const { year, month, day } = civilOf(serial);
          const text = write(year, month, day);
          expect(readDay(text, order)).toEqual({ day: serial });
          expect([serial, NaN]).toContainEqual(plainDay(text, order));
        }),
      );
    });

  law('2026-03-31', (year, month, day) => `${year}-${two(month)}-${two(day)}`);
  law('20260331', (year, month, day) => `${year}${two(month)}${two(day)}`);
  law('31/3/2026', (year, month, day) => `${day}/${month}/${year}`, 'dmy');
  law('3/31/2026', (year, month, day) => `${month}/${day}/${year}`, 'mdy');
  law('31.03.2026 11:50', (year, month, day) => `${two(day)}.${two(month)}.${year} 11:50`, 'dmy');
  for (const { code, months } of languages) {
    const names = months.split(' ').map((name) => name.split('/')[0]!);
    law(`31 March 2026 in "${code}"`, (year, month, day) => `${day} ${names[month - 1]} ${year}`);
  }

  it('is never another day: what is read was written', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), fc.integer({ min: 1990, max: 2100 }), (a, b, year) => {
        const reading = readDay(`${a}/${b}/${year}`, 'dmy');
        const meant = [dayOf(year, b, a), dayOf(year, a, b)];
        if ('day' in reading) expect(meant).toContain(reading.day);
        else expect(meant).toEqual([null, null]);
      }),
    );
  });
});
