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
 * @param weights How much each of them counts; 1 without.
 * @returns Days, or null when neither the account nor the book has an invoice that got this late.
 */
export function latenessAhead(
  daysLate: readonly number[],
  age: number,
  prior: Prior | null,
  weights?: readonly number[],
): number | null {
  const from = Math.max(0, age);
  let count = 0;
  let days = 0;
  for (let i = 0; i < daysLate.length; i++) {
    const late = daysLate[i]!;
    if (late < age) continue;
    const weight = weights ? weights[i]! : 1;
    count += weight;
    days += weight * (Math.max(0, late) - from);
  }
  const pseudo = prior ? prior.weight * prior.share : 0;
  // Beyond what the account has seen, the book's word stands however little it weighs.
  if (count + pseudo === 0) return prior ? prior.daysAhead : null;
  return (days + pseudo * (prior ? prior.daysAhead : 0)) / (count + pseudo);
}
