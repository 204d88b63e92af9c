import fc from 'fast-check';
import { isoDay } from '../../src/core/cells/day';
import { calendarIn, nowIn } from '../../src/sheets/zone';
import { installServices, sheetsBook } from '../support/sheets-book';

beforeEach(() => {
  installServices(sheetsBook({ name: 'Aging', values: [] }));
});

/** The instant at which a clock in the zone first shows the day: what Sheets makes of a date cell. */
function midnightIn(zone: string, day: string): Date {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const near = Date.parse(`${day}T00:00Z`);
  for (let minutes = -14 * 60; minutes <= 14 * 60; minutes += 15) {
    const instant = new Date(near + minutes * 60_000);
    if (clock.format(instant).startsWith(day)) return instant;
  }
  throw new Error(`${day} never begins in ${zone}`);
}

describe('dates of a spreadsheet, whatever zone it is in', () => {
  it.each`
    zone                     | days
    ${'Etc/UTC'}             | ${['2026-11-30', '2024-02-29']}
    ${'America/New_York'}    | ${['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02']}
    ${'Europe/Stockholm'}    | ${['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26']}
    ${'Pacific/Auckland'}    | ${['2026-04-05', '2026-04-06', '2026-09-27', '2026-09-28']}
    ${'Pacific/Kiritimati'}  | ${['2026-01-01']}
    ${'Pacific/Pago_Pago'}   | ${['2026-01-01']}
    ${'Asia/Kolkata'}        | ${['2026-11-30']}
    ${'Africa/Casablanca'}   | ${['2026-02-14', '2026-02-16', '2026-03-23']}
    ${'Australia/Lord_Howe'} | ${['2026-04-05', '2026-10-04', '2026-10-05']}
  `('name the day that the cell shows: $zone', ({ zone, days }: { zone: string; days: string[] }) => {
    const { serialOf, dateOf } = calendarIn(zone);
    for (const day of days) {
      const midnight = midnightIn(zone, day);
      const serial = serialOf(midnight);
      expect(isoDay(Math.floor(serial))).toBe(day);
      expect(dateOf(serial)).toEqual(midnight);
    }
  });

  it('never depend on the order in which they are read', () => {
    const zones = fc.constantFrom('America/New_York', 'Europe/Stockholm', 'Pacific/Auckland', 'Asia/Tehran');
    const instants = fc.array(fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) }), { maxLength: 30 });
    fc.assert(
      fc.property(zones, instants, (zone, times) => {
        const together = calendarIn(zone);
        for (const time of times)
          expect(together.serialOf(new Date(time))).toBe(calendarIn(zone).serialOf(new Date(time)));
      }),
      { numRuns: 50 },
    );
  });

  it('go back to the day they came from, whatever zone and day it is', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/Stockholm',
      'Pacific/Auckland',
      'Asia/Tehran',
      'Asia/Beirut',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 42_000, max: 48_000 }), (zone, day) => {
        const { serialOf, dateOf } = calendarIn(zone);
        expect(Math.floor(serialOf(dateOf(day)))).toBe(day);
      }),
      { numRuns: 200 },
    );
  });

  it('keep their time of day as a fraction', () => {
    expect(calendarIn('Europe/Stockholm').serialOf(new Date('2026-07-01T10:00:00Z'))).toBe(46204.5);
  });

  it('tell the present by the clock of the spreadsheet', () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-30T23:30:00Z') });
    expect(nowIn('Europe/Stockholm')).toEqual({ day: 46357, minute: 30 });
    expect(nowIn('America/New_York')).toEqual({ day: 46356, minute: 18 * 60 + 30 });
    jest.useRealTimers();
  });
});
