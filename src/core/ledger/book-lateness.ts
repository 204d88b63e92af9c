/** Ages at which the book's lateness is kept, in days past due; negative: before the due day. */
const AGES = [
  ...[-60, -45, -30, -20, -15, -10, -7, -4, -2, 0, 1, 2, 4, 7, 10, 15, 20, 25],
  ...[30, 35, 45, 60, 75, 90, 120, 150, 180, 270, 365],
] as const;

/** At an age: the share of invoices that were still open, and the days late still to come of those. */
export interface LatenessAtAge {
  readonly day: number;
  readonly share: number;
  readonly daysAhead: number;
}

/**
 * How much later invoices were paid that were still open at an age, for some ages as far as one invoice got.
 *
 * @param daysLate Of every settled invoice; negative when early, which counts as 0 days late.
 */
export function bookLateness(daysLate: readonly number[]): LatenessAtAge[] {
  return AGES.map((day): LatenessAtAge => {
    const reached = daysLate.filter((late) => late >= day);
    const ahead = reached.reduce((sum, late) => sum + Math.max(0, late) - Math.max(0, day), 0);
    return { day, share: reached.length / daysLate.length, daysAhead: ahead / reached.length };
  }).filter(({ share }) => share > 0);
}
