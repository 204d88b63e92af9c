import { civilOf, dayOf, type Day } from '../cells/day';

/** By what law interest on a late payment between businesses runs. */
export type LateLaw = 'UK' | 'EU' | 'DE' | 'AT';

/** A yearly rate (0.08 is 8 %) and the day from which it is in force. */
export interface RateSince {
  /** Null: always. */
  readonly since: Day | null;
  readonly rate: number;
}

/** Points above the reference rate of the law's own bank. */
const POINTS: Readonly<Record<LateLaw, number>> = { UK: 0.08, EU: 0.08, DE: 0.09, AT: 0.092 };

/** The rate of a day; null where none was in force yet. Rates may stand in any order. */
export function rateOn(rates: readonly RateSince[], day: Day): number | null {
  let last: RateSince | null = null;
  for (const one of rates) {
    if (one.since !== null && one.since > day) continue;
    if (last === null || (one.since ?? 0) >= (last.since ?? 0)) last = one;
  }
  return last && last.rate;
}

/**
 * The rates of a debt on which interest starts on a day, by law. In the United Kingdom it is fixed by that day: 8 points
 * above the base rate on the last 31 December or 30 June before it. By Directive 2011/7 it is that of each half-year:
 * above the reference rate in force on 1 January or 1 July. Null where the reference rate of one of these days is unknown.
 */
export function ratesByLaw(law: LateLaw, reference: readonly RateSince[], start: Day, last: Day): RateSince[] | null {
  const rates: RateSince[] = [];
  for (let half = halfYear(start); half <= last; half = halfYear(half + 190)) {
    const rate = rateOn(reference, law === 'UK' ? half - 1 : half);
    if (rate === null) return null;
    rates.push({ since: half, rate: rate + POINTS[law] });
    if (law === 'UK') break;
  }
  return rates;
}

/** 1 January or 1 July: the first day of the half-year of a day. */
function halfYear(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month < 7 ? 1 : 7, 1)!;
}
