import { dayOf, type Day } from '../core/cells/day';

/** The present on the clock of whoever has the workbook open. */
export function now(clock = new Date()): { readonly day: Day; readonly minute: number } {
  const day = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === null) throw new Error('The clock of this computer shows no day. Set its date and try again.');
  return { day, minute: clock.getHours() * 60 + clock.getMinutes() };
}
