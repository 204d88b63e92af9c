import { divided, type Measured } from './measured';

/** Credit sales of a period and how many days it has. */
export interface Period {
  readonly sales: number;
  readonly days: number;
}

const NO_SALES = 'Without credit sales in the period there is no DSO: give a period with sales above 0.';

/** Days sales outstanding: receivables / credit sales x days, all of the same period. */
export const simpleDso = (receivables: number, { sales, days }: Period): Measured =>
  divided(receivables * days, sales, NO_SALES);

/** What the DSO would be if nothing were past due: only receivables that are not due yet count. */
export const bestPossibleDso = (current: number, period: Period): Measured => simpleDso(current, period);

/** Average days delinquent, DSO less the best possible DSO: that of the receivables past due. */
export const averageDaysDelinquent = (receivables: number, current: number, period: Period): Measured =>
  simpleDso(receivables - current, period);

/** Receivables that are less than this share of all are a rounding. */
const NOTHING = 1e-9;

/**
 * Days sales outstanding counted back: receivables are the latest sales, so the days of the latest periods are added up
 * until their sales come to the receivables, the last one in part.
 * @param periods Oldest first.
 */
export function countbackDso(receivables: number, periods: readonly Period[]): Measured {
  if (receivables < 0) return { problem: 'The receivables are below 0: there are no days to count back.' };
  let left = receivables;
  let counted = 0;
  for (let i = periods.length - 1; i >= 0 && left > receivables * NOTHING; i--) {
    const { sales, days } = periods[i]!;
    if (!(sales > 0))
      return { problem: `${counted} days back is a period without sales: nothing before it can be counted.` };
    counted += Math.min(1, left / sales) * days;
    left -= sales;
  }
  if (left <= receivables * NOTHING) return { value: counted };
  return { problem: `The receivables are more than all sales of these ${counted} days: give earlier periods as well.` };
}
