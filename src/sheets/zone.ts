import { dayOf, type Day } from '../core/cells/day';

const MS_PER_DAY = 86_400_000;
const MS_PER_WEEK = 7 * MS_PER_DAY;
/** 1970-01-01 as a serial number. */
const EPOCH = 25569;

/** Days as a spreadsheet counts them, and the `Date`s that Sheets makes of them. */
export interface Calendar {
  serialOf(date: Date): number;
  dateOf(day: Day): Date;
}

/**
 * The calendar of a time zone. The `Date` of a date cell is midnight in the spreadsheet's zone, which is rarely the
 * script's, so its own getters may name the day before; only `Utilities.formatDate` knows the spreadsheet's zone. It is
 * asked once a week of dates, and for each date of a week in which the clocks change.
 */
export function calendarIn(zone: string): Calendar {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const known = offsets.get(time);
    if (known !== undefined) return known;
    const [year, month, day, hour, minute, second] = clockIn(zone, new Date(time));
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
    offsets.set(time, offset);
    return offset;
  };

  const offsetNear = (time: number): number => {
    const week = Math.floor(time / MS_PER_WEEK) * MS_PER_WEEK;
    const before = offsetAt(week);
    return before === offsetAt(week + MS_PER_WEEK) ? before : offsetAt(time);
  };

  return {
    serialOf(date) {
      const time = date.getTime();
      return (time + offsetNear(time)) / MS_PER_DAY + EPOCH;
    },
    dateOf(day) {
      const clock = (day - EPOCH) * MS_PER_DAY;
      return new Date(clock - offsetNear(clock - offsetNear(clock)));
    },
  };
}

/** The present in a time zone. */
export function nowIn(zone: string): { readonly day: Day; readonly minute: number } {
  const { day, second } = instantIn(zone);
  return { day, minute: Math.floor(second / 60) };
}

/** The same to the second. */
export function instantIn(zone: string): { readonly day: Day; readonly second: number } {
  const [year, month, date, hour, minute, second] = clockIn(zone, new Date());
  const day = dayOf(year, month, date);
  if (day === null) throw new Error('Set the time zone under File > Settings.');
  return { day, second: hour * 3600 + minute * 60 + second };
}

type Clock = readonly [number, number, number, number, number, number];

/** Year, month, day, hour, minute and second that a clock in the zone shows. */
function clockIn(zone: string, date: Date): Clock {
  const text = Utilities.formatDate(date, zone, 'yyyy-MM-dd-HH-mm-ss');
  return text.split('-').map(Number) as unknown as Clock;
}
