import type { Cell } from '../cells/cell';

/** A whole number as printed, `16` or `16 days`; null where there is none. */
export function printedNumber(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Math.round(cell);
  const text = typeof cell === 'string' ? /^\s*(-?\d{1,5})(?:\.0+)?(?:\s+\D*)?$/.exec(cell) : null;
  return text ? Number(text[1]) : null;
}
