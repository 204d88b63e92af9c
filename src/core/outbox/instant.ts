import type { Cell } from '../cells/cell';
import { isoDay } from '../cells/day';
import { plainDay } from '../cells/read-day';
import { secondBehind } from '../journal/time';
import { isBlank } from '../ledger/blank';
import type { Instant } from './outbox-row';

const DAY = 86_400;

/** Fewer digits than a double has: Excel keeps fifteen, and what is read again must be what was written. */
const DIGITS = 1e8;

/** A day and time as one cell. */
export const instantCell = (instant: Instant | null): Cell =>
  instant && Math.round((instant.day + instant.second / DAY) * DIGITS) / DIGITS;

/** Null for a blank cell, undefined where no day and time can be read. */
export function instantIn(cell: Cell): Instant | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return later({ day: 0, second: 0 }, Math.round(cell * DAY));
  const day = plainDay(cell, 'ymd');
  return day === day ? { day, second: secondBehind(cell) ?? 0 } : undefined;
}

/** To the minute: `2026-11-16 10:32`. */
export function instantText({ day, second }: Instant): string {
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${isoDay(day)} ${two(second / 3600)}:${two((second / 60) % 60)}`;
}

export function later({ day, second }: Instant, seconds: number): Instant {
  const whole = day * DAY + second + seconds;
  return { day: Math.floor(whole / DAY), second: whole - Math.floor(whole / DAY) * DAY };
}

export const isBefore = (one: Instant, other: Instant): boolean =>
  one.day < other.day || (one.day === other.day && one.second < other.second);
