import type { Day } from '../cells/day';
import { fold } from '../cells/text';
import { defaultPack } from '../policy/default-pack';
import type { Hours } from '../policy/kinds';
import { isSetHere } from '../policy/pack-rules';
import type { Pack, Policy } from '../policy/policy';

/** When people of a region may be contacted: the pack that it is under, its holidays and its clocks. */
export interface Calendar {
  /** As Policy has it; `*` for one that it does not name. */
  readonly region: string;
  readonly pack: Pack;
  /** What a hold says of it: its name, and that a person set what it allows. */
  readonly packNamed: Readonly<Record<string, string>>;
  /** A minute is right only when it is in all of them; none: the workbook's own. */
  readonly zones: readonly string[];
  /** Name of the holiday that it is, or undefined. */
  readonly holidayOn: (day: Day) => string | undefined;
  /** Null: nobody is contacted on that day. */
  readonly hoursOn: (day: Day) => Hours | null;
}

const ANY = '*';

const known = new WeakMap<Policy, Map<string, Calendar>>();

/** The calendar of a region as a sheet names it, worked out once for each policy. */
export function calendarOf(policy: Policy, region: string): Calendar {
  const name = fold(region);
  let calendars = known.get(policy);
  if (!calendars) known.set(policy, (calendars = new Map<string, Calendar>()));
  let calendar = calendars.get(name);
  if (!calendar) calendars.set(name, (calendar = made(policy, name)));
  return calendar;
}

function made({ regions, packs, holidays }: Policy, name: string): Calendar {
  const row = regions.find(({ region }) => fold(region) === name) ?? regions.find(({ region }) => region === ANY);
  const pack = (row && packs.find((one) => one.pack === row.pack)) ?? defaultPack;
  const named = new Map<Day, string>();
  for (const { day, region, name: holiday } of holidays) {
    if (day !== null && (region === ANY || fold(region) === name)) named.set(day, holiday);
  }
  return {
    region: row?.region ?? ANY,
    pack,
    packNamed: isSetHere(pack) ? { pack: pack.pack, set: 'here' } : { pack: pack.pack },
    zones: row?.zones ?? [],
    holidayOn: (day) => named.get(day),
    hoursOn: (day) => (named.has(day) ? pack.holidays : pack[WEEK[day % 7]!]),
  };
}

/** By the remainder of a day's number. */
const WEEK = ['saturday', 'sunday', 'weekdays', 'weekdays', 'weekdays', 'weekdays', 'weekdays'] as const;

/** How far ahead a day is looked for before a pack counts as one that has none. */
const HORIZON = 3660;

/** The n-th business day after a day: one with hours, and no holiday. Infinity where the pack has none. */
export function businessDaysAfter({ hoursOn, holidayOn }: Calendar, day: Day, count: number): Day {
  let left = count;
  for (let next = day + 1; next <= day + HORIZON; next++) {
    if (hoursOn(next) && holidayOn(next) === undefined && --left <= 0) return next;
  }
  return Infinity;
}

/** Whether data of a day are older today than a policy lets them be. */
export const isTooOld = (day: Day, today: Day, { rules }: Policy, calendar: Calendar): boolean =>
  businessDaysAfter(calendar, day, rules.dataAge + 1) <= today;

/** The first day on which somebody may be contacted, from one on; that one where the pack has none. */
export const openFrom = (calendar: Calendar, day: Day): Day => nextOpenDay(calendar, day - 1) ?? day;

/** The first day after one on which somebody may be contacted; null where the pack has none. */
export function nextOpenDay({ hoursOn }: Calendar, day: Day): Day | null {
  for (let next = day + 1; next <= day + HORIZON; next++) if (hoursOn(next)) return next;
  return null;
}
