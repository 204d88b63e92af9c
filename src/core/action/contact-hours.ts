import { clockText } from '../cells/clock';
import type { Day } from '../cells/day';
import { hoursText } from '../policy/kinds';
import type { Asked, Found } from './asked';
import { nextOpenDay, type Calendar } from './calendar';

/**
 * Why the day, or where somebody sends the minute, is not right at the recipient's place. With several zones it is right
 * only when it is in all of them; the time in a zone that the host does not know is never guessed.
 */
export function contactHours(today: Day, calendar: Calendar, { channel, moment }: Asked): readonly Found[] {
  // Nobody hears the minute at which a letter is printed.
  if (channel === 'letter') return [];
  if (!moment) return dayFound(today, calendar);
  const { zones } = calendar;
  const clocks =
    zones.length > 0 ? zones.map((zone) => ({ zone, at: moment.zones[zone] })) : [{ zone: '', at: moment.now }];
  for (const { zone, at } of clocks) {
    if (!at) return [{ code: 'hours', parts: { is: 'zone', place: zone } }];
    const found = dayFound(at.day, calendar);
    if (found.length > 0) return found;
    const { from, to } = calendar.hoursOn(at.day)!;
    if (at.minute >= from && at.minute < to) continue;
    const until = at.minute < from ? at.day : nextOpenDay(calendar, at.day);
    const parts = { time: clockText(at.minute), hours: hoursText({ from, to }), ...calendar.packNamed };
    return [{ code: 'hours', until, parts: zone ? { ...parts, is: 'there', place: placeOf(zone) } : parts }];
  }
  return [];
}

function dayFound(day: Day, calendar: Calendar): readonly Found[] {
  if (calendar.hoursOn(day)) return [];
  const holiday = calendar.holidayOn(day);
  const until = nextOpenDay(calendar, day);
  const parts = { day, ...calendar.packNamed };
  return holiday === undefined
    ? [{ code: 'hours', until, parts: { ...parts, is: 'day' } }]
    : [{ code: 'holiday', until, parts: { ...parts, holiday } }];
}

/** A zone as people name it: `Lisbon`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
