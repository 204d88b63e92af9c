import { dayOf } from '../cells/day';
import type { BlockValues } from './blocks';

const OFFICE_HOURS = { from: 8 * 60, to: 18 * 60 };

/** What goes between businesses where no other pack is chosen: our own judgment of what is courteous, no law. */
export const defaultPack: BlockValues['packs'][number] = {
  pack: 'B2B',
  weekdays: OFFICE_HOURS,
  saturday: null,
  sunday: null,
  holidays: null,
  emailEvery: 3,
  contacts: 3,
  calls: null,
  quietDays: null,
  optOut: null,
  source: 'Callsheet: courtesy between businesses',
  checked: dayOf(2026, 11, 22),
  asChecked: '08:00-18:00 - - - 3 3 - - -',
};
