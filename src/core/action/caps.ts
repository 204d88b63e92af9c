import type { Day } from '../cells/day';
import type { AccountJournal } from '../journal/account-journal';
import type { JournalEvent } from '../journal/event';
import type { Channel } from '../policy/policy';
import type { Found } from './asked';
import { businessDaysAfter, type Calendar } from './calendar';

const WINDOW = 7;

/**
 * How often a customer may be contacted, whatever the account's currencies: the caps of the pack, counted from the
 * journal. An attempt that reached nobody counts as well, and what binds calls binds texts too: both ring.
 */
export function caps(
  contacts: AccountJournal['contacts'],
  today: Day,
  calendar: Calendar,
  channel: Channel | null,
): readonly Found[] {
  const made = contacts.filter(({ day }) => day <= today);
  if (made.length === 0) return [];
  const { pack } = calendar;
  const inAll = often('contact-cap', made, pack.contacts, today, calendar);
  if (channel === 'email') return [...emailCap(made, today, calendar), ...inAll];
  if (!rings(channel)) return inAll;
  const rung = made.filter((event) => rings(event.channel));
  return [...inAll, ...often('call-cap', rung, pack.calls, today, calendar), ...quiet(rung, today, calendar)];
}

const rings = (channel: Channel | null): boolean => channel === 'call' || channel === 'text';

function emailCap(made: readonly JournalEvent[], today: Day, calendar: Calendar): Found[] {
  const { emailEvery } = calendar.pack;
  const last = latest(made.filter(({ channel }) => channel === 'email'));
  if (emailEvery === null || last === null) return [];
  const free = businessDaysAfter(calendar, last, emailEvery);
  const parts = { day: last, most: emailEvery, ...calendar.packNamed };
  return free > today ? [{ code: 'email-cap', until: free < Infinity ? free : null, parts }] : [];
}

/** As many as are allowed within seven days, today among them. */
function often(
  code: 'contact-cap' | 'call-cap',
  counted: readonly JournalEvent[],
  most: number | null,
  today: Day,
  { packNamed }: Calendar,
): Found[] {
  const recent = counted.map(({ day }) => day).filter((day) => day > today - WINDOW);
  if (most === null || recent.length < most) return [];
  recent.sort((one, other) => other - one);
  return [{ code, until: recent[most - 1]! + WINDOW, parts: { count: recent.length, most, ...packNamed } }];
}

/** After a talk, whose day is the first of the quiet ones. */
function quiet(rung: readonly JournalEvent[], today: Day, { pack: { quietDays }, packNamed }: Calendar): Found[] {
  const last = latest(rung.filter(({ outcome }) => outcome === 'reached'));
  if (quietDays === null || last === null || last + quietDays <= today) return [];
  return [{ code: 'quiet', until: last + quietDays, parts: { day: last, most: quietDays, ...packNamed } }];
}

const latest = (events: readonly JournalEvent[]): Day | null =>
  events.reduce<Day | null>((last, { day }) => (last !== null && last > day ? last : day), null);
