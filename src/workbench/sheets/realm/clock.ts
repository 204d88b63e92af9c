/** Kept here, because the script's realm is to have no Intl. */
const { DateTimeFormat } = Intl;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days as a spreadsheet counts them, and the `Date`s that a script sees of them. */
export interface Clock {
  toDate(serial: number): Date;
  toSerial(date: Date): number;
}

export interface Reading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** What a clock on the wall shows at an instant, anywhere in the world. */
export function wallClock(timeZone: string): (instant: Date) => Reading {
  const format = new DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    weekday: 'short',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type as string, value]));
    const number = (name: string): number => Number(parts.get(name));
    return {
      year: number('year'),
      month: number('month'),
      day: number('day'),
      hour: number('hour'),
      minute: number('minute'),
      second: number('second'),
      weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
    };
  };
}

/** A cell's number is what a clock on the wall of the spreadsheet's time zone shows. */
export function clockIn(timeZone: string): Clock {
  const read = wallClock(timeZone);
  const offsets = new Map<number, number>();
  const offset = (instant: number): number => {
    const known = offsets.get(instant);
    if (known !== undefined) return known;
    const { year, month, day, hour, minute, second } = read(new Date(instant));
    const found = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
    offsets.set(instant, found);
    return found;
  };
  return {
    toDate(serial) {
      const wall = EPOCH + Math.round(serial * 86_400) * 1000;
      return new Date(wall - offset(wall - offset(wall)));
    },
    toSerial: (date) => (date.getTime() + offset(date.getTime()) - EPOCH) / DAY,
  };
}
