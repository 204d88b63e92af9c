/** Ages at which the book's lateness is kept, in days past due. */
const AGES = [0, 1, 4, 8, 15, 30, 45, 60, 90, 120, 180, 270, 365] as const;

/** At an age: the share of invoices that got this late, and the days late still to come of those. */
export interface LatenessAtAge {
  readonly day: number;
  readonly share: number;
  readonly daysAhead: number;
}

/**
 * How much later invoices were paid that had got this late, for a few ages, from the days late of all settled
 * invoices; as far as at least one got. Age 0 speaks of all invoices, early ones as 0 days late.
 */
export function bookLateness(daysLate: readonly number[]): LatenessAtAge[] {
  return AGES.map((day): LatenessAtAge => {
    const reached = day === 0 ? daysLate : daysLate.filter((late) => late >= day);
    const ahead = reached.reduce((sum, late) => sum + Math.max(0, late - day), 0);
    return { day, share: reached.length / daysLate.length, daysAhead: ahead / reached.length };
  }).filter(({ share }) => share > 0);
}
