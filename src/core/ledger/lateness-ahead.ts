/** A book-wide prior: at an age, the share of invoices still open and the days late still to come on average. */
export interface Prior {
  readonly share: number;
  readonly daysAhead: number;
  /** How many invoices it counts for. */
  readonly weight: number;
}

/**
 * Days late still to come of an invoice now `age` days past due (negative: before its due day): the mean of
 * max(0, L) - max(0, age) over past invoices with L >= age, the book mixed in as `weight` more of them.
 *
 * @param daysLate The account's own past days late.
 * @returns Days, or null when neither the account nor the book has an invoice that got this late.
 */
export function latenessAhead(daysLate: readonly number[], age: number, prior: Prior | null): number | null {
  const from = Math.max(0, age);
  let count = 0;
  let days = 0;
  for (const late of daysLate) {
    if (late < age) continue;
    count++;
    days += Math.max(0, late) - from;
  }
  const pseudo = prior ? prior.weight * prior.share : 0;
  // Where the account has nothing this late, the book's word stands, however little it weighs.
  if (count + pseudo === 0) return prior ? prior.daysAhead : null;
  return (days + pseudo * (prior ? prior.daysAhead : 0)) / (count + pseudo);
}

/**
 * Days late expected of an invoice by the time it is paid: what it is late already, and what is still to come.
 * Parameters and null as for `latenessAhead`.
 */
export function expectedLateness(daysLate: readonly number[], age: number, prior: Prior | null): number | null {
  const ahead = latenessAhead(daysLate, age, prior);
  return ahead === null ? null : Math.max(0, age) + ahead;
}
