import type { Day } from '../cells/day';
import type { Situation } from './situation';

/** Whether somebody there was dealt with on a day, about whatever currency: once a day is enough. */
export const isContactedOn = ({ journal }: Pick<Situation, 'journal'>, on: Day): boolean =>
  journal !== null && journal.contacts.some(({ day }) => day === on);
