import { toMajor } from '../core/cells/currency';
import type { Cell } from '../core/cells/cell';
import type { Day } from '../core/cells/day';
import { isBlank } from '../core/ledger/blank';
import { fixedSum } from '../core/metrics/fixed-sum';
import { lateInterest, type PartPayment } from '../core/metrics/late-interest';
import { ratesByLaw, type LateLaw, type RateSince } from '../core/metrics/late-law';
import { amountIn, orThrow, wordArgument } from './amount-argument';
import { CallFailure, isCellFailure, missing, NO_DAY, unusable, type CellFailure } from './cell-failure';
import { asOfArgument, dayIn } from './day-argument';
import { givenRange, rangeOf, type Argument } from './range';

const LAWS: readonly LateLaw[] = ['UK', 'EU', 'DE', 'AT'];

/** An answer for each debt of a range of amounts, from its due day in a range of the same shape; nothing for a blank one. */
function perDebt(amount: Argument, due: Argument, answer: (amount: number, due: Day) => unknown): unknown[][] {
  const days = givenRange(due, 'due day');
  return givenRange(amount, 'amount').map((cells, row) =>
    cells.map((cell, column) => {
      if (isBlank(cell)) return '';
      const read = amountIn(cell, 'amount');
      const day = dayIn(days[row]?.[column] ?? null, 'The due day');
      if (isCellFailure(read) || isCellFailure(day)) return isCellFailure(read) ? read : day;
      return day === null ? missing('Give the due day.') : answer(read, day);
    }),
  );
}

/**
 * Simple interest on late debts, from the day after the due day to the as-of day.
 *
 * What is open x the rate / 365 for each day, rounded to two decimals once, at the end. Without a law the rate is the
 * one agreed. With one, for debts between businesses, it is the reference rate of the law's bank, and points are added:
 * UK 8, fixed by the day interest starts; EU (Directive 2011/7) 8, DE 9 and AT 9.2, by half-year. A table of rates has
 * the days since when each is in force and the rates beside them. Part payments are a table of days and amounts, for
 * one debt: interest runs on what they leave open, and what had accrued before stays.
 * @customfunction
 * @param amount Debts.
 * @param due Due days of them.
 * @param as_of The as-of day.
 * @param rate Yearly rate, such as 8%, or a table of days and rates.
 * @param [law] UK, EU, DE or AT; nothing for the rate agreed.
 * @param [payments] Part payments: days and amounts.
 * @returns Interest for each debt.
 * @example
 * | Debt  | Due        |
 * | 12000 | 2026-08-01 |
 * | 5000  | 2026-07-21 |
 * =LATE_INTEREST(A2:A3, B2:B3, "2026-10-30", 0.13)
 * => 384.66
 * => 179.86
 * @example
 * | Base rate since | Rate   |
 * | 2025-12-18      | 0.0425 |
 * | 2026-08-06      | 0.04   |
 * =LATE_INTEREST(5000, "2026-06-10", "2026-09-19", A2:B3, "UK")
 * => 169.49
 * @example
 * | Paid on    | Amount |
 * | 2026-08-31 | 6000   |
 * | 2026-09-30 | 6000   |
 * =LATE_INTEREST(12000, "2026-08-01", "2026-10-30", 0.13, , A2:B3)
 * => 192.33
 */
export function LATE_INTEREST(
  amount: unknown[][],
  due: unknown[][],
  as_of: unknown,
  rate: unknown[][],
  law?: unknown,
  payments?: unknown[][],
): unknown[][] {
  const asOf = asOfOf(as_of);
  const rates = ratesOf(rate);
  const named = wordArgument(law, 'law', ['', ...LAWS]);
  const paid = paymentsOf(payments);
  const debts = givenRange(amount, 'amount');
  if (paid.length > 0 && (debts.length > 1 || debts[0]!.length > 1))
    throw new CallFailure(unusable('Part payments are of one debt: give one amount with them.'));
  return perDebt(amount, due, (owed, day) => {
    const inForce = named === '' ? rates : ratesByLaw(named, rates, day + 1, asOf);
    const interest = inForce && lateInterest({ amount: owed, due: day, payments: paid }, inForce, asOf);
    return interest === null ? NO_RATE : toMajor(interest, '');
  });
}

/**
 * The fixed sum that a creditor may claim by law for each late debt between businesses, beside interest.
 *
 * UK: 40, 70 from 1,000 and 100 from 10,000 pounds. EU, DE and AT: 40 euros. It is due from the day after the due day.
 * @customfunction
 * @param amount Debts, in pounds or euros.
 * @param due Due days of them.
 * @param as_of The as-of day.
 * @param law UK, EU, DE or AT.
 * @returns The sum for each debt.
 * @example
 * | Debt   | Due        |
 * | 999.99 | 2026-08-01 |
 * | 1000   | 2026-08-01 |
 * | 12000  | 2026-08-01 |
 * | 12000  | 2026-10-30 |
 * =LATE_FIXED_SUM(A2:A5, B2:B5, "2026-10-30", "UK")
 * => 40
 * => 70
 * => 100
 * => 0
 */
export function LATE_FIXED_SUM(amount: unknown[][], due: unknown[][], as_of: unknown, law: unknown): unknown[][] {
  const asOf = asOfOf(as_of);
  if (rangeOf(law) === null) throw new CallFailure(missing('Give the law: UK, EU, DE or AT.'));
  const named = wordArgument(law, 'law', LAWS);
  return perDebt(amount, due, (owed, day) => (asOf > day ? toMajor(fixedSum(owed, named), '') : 0));
}

const NO_RATE = missing('No rate of the table is in force on the first day it is needed: give earlier rates as well.');

function asOfOf(argument: Argument): Day {
  const asOf = asOfArgument(argument, null);
  if (asOf === null) throw new CallFailure(NO_DAY);
  return asOf;
}

/** One rate, or a table of days and rates. */
function ratesOf(argument: Argument): readonly RateSince[] {
  const rows = givenRange(argument, 'rate');
  if (rows.length === 1 && rows[0]!.length === 1) return [{ since: null, rate: rateIn(rows[0]![0] ?? null) }];
  return filled(rows).map(([since, rate]) => ({
    since: dayOf(since, 'The day of a rate'),
    rate: rateIn(rate ?? null),
  }));
}

/** Above this it is a percentage without its sign: 8 for 8 %. */
const HIGHEST = 1;

function rateIn(cell: Cell): number {
  if (typeof cell === 'number' && Math.abs(cell) <= HIGHEST) return cell;
  throw new CallFailure(unusable(`The rate is “${String(cell)}”; give it as a percentage, such as 8%.`));
}

const paymentsOf = (argument: Argument): readonly PartPayment[] =>
  filled(rangeOf(argument) ?? []).map(([day, amount]) => ({
    day: dayOf(day, 'The day of a payment'),
    amount: orThrow(amountIn(amount, 'amount of each payment')),
  }));

const filled = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.filter((row) => !row.every(isBlank));

function dayOf(cell: Cell | undefined, name: string): Day {
  const day: Day | null | CellFailure = dayIn(cell ?? null, name);
  return orThrow(day ?? missing(`${name} is missing.`));
}
