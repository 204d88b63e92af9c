import { dayOf, type Day } from '../core/cells/day';

/** The present on the clock of whoever has the workbook open. */
export function now(clock = new Date()): { readonly day: Day; readonly minute: number } {
  const { day, second } = instant(clock);
  return { day, minute: Math.floor(second / 60) };
}

/** The same to the second. */
export function instant(clock = new Date()): { readonly day: Day; readonly second: number } {
  const day = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === null) throw new Error('The clock of this computer shows no day. Set its date and try again.');
  return { day, second: clock.getHours() * 3600 + clock.getMinutes() * 60 + clock.getSeconds() };
}
