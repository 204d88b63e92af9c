import type { Moment } from '../core/cells/clock';
import { dayOf } from '../core/cells/day';
import { zonesNamed } from '../core/policy/zones-named';
import { ownEntry } from '../core/tasks/book/read-sheet';
import { POLICY_SHEET } from '../core/workbook/our-sheets';
import type { Snapshot } from '../core/workbook/snapshot';

/**
 * The snapshot with the present in every time zone that Policy names: the core has no clock. A zone that nobody here
 * knows is left out, and whoever is in it is not contacted.
 */
export function withZones(snapshot: Snapshot, clock: Date): Snapshot {
  const named = zonesNamed(ownEntry(snapshot.sheets, POLICY_SHEET)?.rows ?? []);
  const known = named.flatMap((zone): [string, Moment][] => {
    const moment = momentIn(zone, clock);
    return moment ? [[zone, moment]] : [];
  });
  return { ...snapshot, zones: Object.fromEntries(known) };
}

/** What a clock in a time zone shows; null for a zone that is not known. */
export function momentIn(zone: string, clock: Date): Moment | null {
  const parts = partsIn(zone, clock);
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const day = dayOf(part('year'), part('month'), part('day'));
  return day === null ? null : { day, minute: part('hour') * 60 + part('minute') };
}

function partsIn(timeZone: string, clock: Date): ReadonlyMap<string, string> {
  const digits = '2-digit';
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
    });
    return new Map(format.formatToParts(clock).map(({ type, value }) => [type, value]));
  } catch (error) {
    if (error instanceof RangeError) return new Map();
    throw error;
  }
}
