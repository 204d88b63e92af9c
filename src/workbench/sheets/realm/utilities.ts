import { wallClock } from './clock';
import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Utilities.Utilities;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Milliseconds. */
const LONGEST_SLEEP = 300_000;

/** `Utilities`, as far as dates, waiting and ids go. */
export function utilities({ calls, end }: Core): Service {
  const clocks = new Map<string, ReturnType<typeof wallClock>>();
  const clockOf = (zone: string): ReturnType<typeof wallClock> => {
    const clock = clocks.get(zone) ?? wallClock(zone);
    clocks.set(zone, clock);
    return clock;
  };
  const emulated: Pick<Service, 'formatDate' | 'getUuid' | 'sleep'> = {
    getUuid: () => end.uuid(),
    sleep: (milliseconds: number) => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) throw new Error('Invalid argument: milliseconds');
      end.sleep(milliseconds);
    },
    formatDate: (date, zone: string, pattern: string) => {
      if (!(date instanceof Date))
        throw new Error('The parameters do not match the method signature for Utilities.formatDate.');
      const { year, month, day, hour, minute, second, weekday } = clockOf(zone)(date);
      const numbers: Readonly<Record<string, number>> = { y: year, M: month, d: day, H: hour, m: minute, s: second };
      return pattern.replace(
        /'([^']*)'|y+|M{1,2}(?!M)|d+|H+|m+|s+|E+|u/g,
        (run: string, quoted: string | undefined) => {
          if (quoted !== undefined) return quoted;
          if (run === 'u') return String(weekday === 0 ? 7 : weekday);
          if (run.startsWith('E')) return (WEEKDAYS[weekday] ?? '').slice(0, run.length > 3 ? undefined : 3);
          return String(numbers[run.charAt(0)] ?? '').padStart(run.length, '0');
        },
      );
    },
  };
  return as<Service>(calls.counted('Utilities', emulated));
}
