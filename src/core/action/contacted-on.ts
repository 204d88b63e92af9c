import type { Day } from '../cells/day';
import type { Channel } from '../policy/policy';
import type { Situation } from './situation';

/** Whether somebody there was dealt with on a day, about whatever currency: once a day is enough. `by` null: by any channel. */
export const isContactedOn = ({ journal }: Pick<Situation, 'journal'>, on: Day, by: Channel | null = null): boolean =>
  journal !== null && journal.contacts.some(({ day, channel }) => day === on && (!by || channel === by));
