import type { Cell } from '../cells/cell';
import { remember } from '../cells/remember';
import { fold } from '../cells/text';
import { isBlank } from '../ledger/blank';

const DAY = 86_400;
const TIME = /^(\d{1,2})[:h](\d{2})?(?::(\d{2}))?(?:[.,]\d+)?z? ?(?:([ap])\.? ?m\.?)?$/;

/** The second of the day that a cell names; null for an empty one, NaN for one that names none. */
export function secondIn(cell: Cell | undefined): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return cell >= 0 ? Math.min(DAY - 1, Math.round((cell % 1) * DAY)) : NaN;
  return secondNamed(String(cell));
}

const secondNamed = remember((text: string): number => {
  const [, hours, minutes = '0', seconds = '0', half] = TIME.exec(fold(text)) ?? [];
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 && Number(seconds) < 60
    ? hour * 3600 + Number(minutes) * 60 + Number(seconds)
    : NaN;
});

/** The time that stands behind a day in one cell: of a serial number with a fraction, of `2026-03-01 14:05`. */
export function secondBehind(day: Cell | undefined): number | null {
  if (typeof day === 'number') return day % 1 ? secondIn(day) : null;
  const time = typeof day === 'string' ? /\d[T ,]+(\d{1,2}[:h]\d.*)$/i.exec(day.trim()) : null;
  return (time && secondIn(time[1])) || null;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `14:05:09`. */
export const timeText = (second: number): string =>
  [second / 3600, (second / 60) % 60, second % 60].map((part) => two(Math.floor(part))).join(':');
