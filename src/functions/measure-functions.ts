import { cei } from '../core/metrics/cei';
import { averageDaysDelinquent, bestPossibleDso, countbackDso, simpleDso, type Period } from '../core/metrics/dso';
import type { Measured } from '../core/metrics/measured';
import { amountArgument, amountsArgument, countsArgument, wordArgument } from './amount-argument';
import { CallFailure, missing, unusable } from './cell-failure';
import { rangeOf, type Argument } from './range';
import { rounded } from './rounded';

/** One cell with the measure. */
function shown(measured: Measured): unknown[][] {
  if ('problem' in measured) throw new CallFailure(unusable(measured.problem));
  return [[rounded(measured.value, 6)]];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Sales and days of each period, side by side. */
function periodsOf(sales: Argument, days: Argument): readonly Period[] {
  const amounts = amountsArgument(sales, 'credit sales');
  const lengths = countsArgument(days, 'days');
  if (amounts.length === lengths.length) return amounts.map((amount, i) => ({ sales: amount, days: lengths[i]! }));
  throw new CallFailure(
    unusable(
      `There are ${amounts.length} amounts of sales and ${lengths.length} of days: give the days of each period.`,
    ),
  );
}

/** Several periods as the one that they are together. */
function wholeOf(sales: Argument, days: Argument): Period {
  const periods = periodsOf(sales, days);
  return { sales: sum(periods.map((one) => one.sales)), days: sum(periods.map((one) => one.days)) };
}

/**
 * Days sales outstanding: for how many days of credit sales money is still to come.
 *
 * "simple" (or nothing): receivables / credit sales x days. "countback": days of the latest periods are added up until
 * their sales come to the receivables, the last one in part. Sales and days may be a column, one row per period and the
 * oldest first; the simple method takes their sums. All amounts are of one currency.
 * @customfunction
 * @param receivables Receivables at the end of the period.
 * @param sales Credit sales of the period, or of each period, oldest first.
 * @param days Days of the period, or of each.
 * @param [method] simple or countback.
 * @returns Days.
 * @example
 * | Month | Sales | Days |
 * | April | 2250  | 30   |
 * | May   | 2000  | 31   |
 * | June  | 2500  | 30   |
 * | July  | 2250  | 31   |
 * | Aug   | 1750  | 31   |
 * | Sept  | 2500  | 30   |
 * =DSO(12000, B2:B7, C2:C7, "countback")
 * => 166.333333
 * @example
 * =DSO(10000, 30000, 28)
 * => 9.333333
 * @example
 * =DSO(10000, 0, 28)
 * => #VALUE! Without credit sales in the period there is no DSO: give a period with sales above 0.
 */
export function DSO(receivables: unknown, sales: unknown[][], days: unknown[][], method?: unknown): unknown[][] {
  const open = amountArgument(receivables, 'receivables');
  return wordArgument(method, 'method', ['simple', 'countback']) === 'simple'
    ? shown(simpleDso(open, wholeOf(sales, days)))
    : shown(countbackDso(open, periodsOf(sales, days)));
}

/**
 * What the DSO would be if nothing were past due.
 *
 * Receivables that are not due yet / credit sales x days.
 * @customfunction
 * @param current Receivables at the end of the period that are not past due.
 * @param sales Credit sales of the period, or of each part of it.
 * @param days Days of the period, or of each part.
 * @returns Days.
 * @example
 * =BEST_POSSIBLE_DSO(8000, 30000, 28)
 * => 7.466667
 */
export function BEST_POSSIBLE_DSO(current: unknown, sales: unknown[][], days: unknown[][]): unknown[][] {
  return shown(bestPossibleDso(amountArgument(current, 'current receivables'), wholeOf(sales, days)));
}

/**
 * Average days delinquent: DSO less the best possible DSO.
 *
 * Not the average days late of paid invoices: that is in PAYER_PROFILE.
 * @customfunction
 * @param receivables Receivables at the end of the period.
 * @param current Those of them that are not past due.
 * @param sales Credit sales of the period, or of each part of it.
 * @param days Days of the period, or of each part.
 * @returns Days.
 * @example
 * =AVERAGE_DAYS_DELINQUENT(10000, 8000, 30000, 28)
 * => 1.866667
 */
export function AVERAGE_DAYS_DELINQUENT(
  receivables: unknown,
  current: unknown,
  sales: unknown[][],
  days: unknown[][],
): unknown[][] {
  const open = amountArgument(receivables, 'receivables');
  return shown(averageDaysDelinquent(open, amountArgument(current, 'current receivables'), wholeOf(sales, days)));
}

/**
 * Collection effectiveness index, 0 to 100: of what could be collected in a period, the share that was.
 *
 * (opening + sales - closing) / (opening + sales - closing current) x 100. "period" (or nothing) takes the sales of the
 * whole period, "monthly" those of its average month; the same figures give more by the first than by the second, so
 * name the convention beside the number. Current means not past due.
 * @customfunction
 * @param opening Receivables at the beginning of the period.
 * @param sales Credit sales of the period; for the monthly convention those of each month, or their sum.
 * @param closing Receivables at the end of the period.
 * @param closing_current Those of them that are not past due.
 * @param [convention] period or monthly.
 * @param [months] How many months the sales are of, where they are one sum.
 * @returns A number up to 100.
 * @example
 * =CEI(6200, 10890, 6340, 3590)
 * => 79.62963
 * @example
 * =CEI(6200, 10890, 6340, 3590, "monthly", 3)
 * => 55.929487
 */
export function CEI(
  opening: unknown,
  sales: unknown[][],
  closing: unknown,
  closing_current: unknown,
  convention?: unknown,
  months?: unknown,
): unknown[][] {
  const amounts = amountsArgument(sales, 'credit sales');
  const collected = {
    opening: amountArgument(opening, 'opening receivables'),
    sales: sum(amounts),
    closing: amountArgument(closing, 'closing receivables'),
    closingCurrent: amountArgument(closing_current, 'closing receivables not past due'),
  };
  const isMonthly = wordArgument(convention, 'convention', ['period', 'monthly']) === 'monthly';
  return shown(cei(collected, isMonthly ? monthsOf(months, amounts.length) : 1));
}

function monthsOf(months: Argument, amounts: number): number {
  if (rangeOf(months) !== null) return countsArgument(months, 'months')[0]!;
  if (amounts > 1) return amounts;
  throw new CallFailure(missing('Give the number of months that the sales are of, or the sales of each month.'));
}
