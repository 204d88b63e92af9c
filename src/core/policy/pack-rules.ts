import { hoursText, type Hours } from './kinds';
import type { Pack } from './policy';

const NONE = '-';
const said = (hours: Hours | null): string => (hours ? hoursText(hours) : NONE);

/** What a pack allows, in the order of its columns: `08:00-18:00 - - - 3 3 - - -`. */
export const packRules = ({ weekdays, saturday, sunday, holidays, ...caps }: Omit<Pack, 'asChecked'>): string =>
  [
    ...[weekdays, saturday, sunday, holidays].map(said),
    ...[caps.emailEvery, caps.contacts, caps.calls, caps.quietDays, caps.optOut].map((rule) => rule ?? NONE),
  ].join(' ');

/**
 * Whether a person set what this pack allows: it is not, or not any more, what was checked against its source. Whoever
 * names the pack says so beside it.
 */
export const isSetHere = (pack: Pack): boolean => pack.asChecked !== packRules(pack);
