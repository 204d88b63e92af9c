import { isoDay, type Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import type { Channel } from '../policy/policy';
import type { Found } from './asked';
import { businessDaysAfter, type Calendar } from './calendar';

/** What rings: rules for calls bind texts too. */
const RINGING: readonly (Channel | null)[] = ['call', 'text'];

const WINDOW = 7;

/** How often a customer may be contacted, whatever the account's currencies: the pack's caps, counted from the journal. */
export function caps(
  events: readonly JournalEvent[],
  today: Day,
  calendar: Calendar,
  channel: Channel | null,
): readonly Found[] {
  const { pack, emailEvery, contacts, calls, quietDays } = calendar.pack;
  const made = events.filter(({ kind, day }) => kind === 'contact' && day <= today);
  const rings = RINGING.includes(channel);
  const ringing = rings ? made.filter((event) => RINGING.includes(event.channel)) : [];
  const found: Found[] = [];

  const emailed =
    channel === 'email' && emailEvery !== null ? latest(made.filter((one) => one.channel === channel)) : null;
  if (emailed !== null) {
    const free = businessDaysAfter(calendar, emailed, emailEvery!);
    if (free > today)
      found.push({ code: 'email-cap', until: free, parts: { day: isoDay(emailed), most: emailEvery!, pack } });
  }
  for (const [code, counted, most] of [
    ['contact-cap', made, contacts],
    ['call-cap', ringing, rings ? calls : null],
  ] as const) {
    const recent = counted.map(({ day }) => day).filter((day) => day > today - WINDOW);
    if (most === null || recent.length < most) continue;
    recent.sort((a, b) => b - a);
    found.push({ code, until: recent[most - 1]! + WINDOW, parts: { count: recent.length, most, pack } });
  }
  const spoken = quietDays === null ? null : latest(ringing.filter(({ outcome }) => outcome === 'reached'));
  if (spoken !== null && spoken + quietDays! > today) {
    found.push({ code: 'quiet', until: spoken + quietDays!, parts: { day: isoDay(spoken), most: quietDays!, pack } });
  }
  return found;
}

const latest = (events: readonly JournalEvent[]): Day | null =>
  events.reduce<Day | null>((last, { day }) => (last !== null && last > day ? last : day), null);
