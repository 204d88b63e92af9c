import { dayOf } from '../core/cells/day';
import type { Clock } from './log-acts';

/** The day on this machine, and names that no two rows share. */
export const clock: Clock = {
  today() {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  },
  // It begins with a letter: no program takes it for a number.
  id: () =>
    'p' + Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36).padStart(2, '0')).join(''),
};
