import type { Policy } from '../core/policy/policy';
import { rateOf } from '../core/policy/rate-of';
import { scoring } from '../core/score/score';
import { scorerOf } from '../core/score/scorer';
import { figureReader } from './figure-reader';
import { perRow } from './per-row';
import { rememberLast } from './remember-last';

/** A policy is compiled once for all the cells of a column. */
const scorer = rememberLast((one: Policy, other) => one === other, scorerOf);
const scores = rememberLast((one: Policy, other) => one === other, scoring);

/**
 * Priority of each row from 0 to 100.
 *
 * The higher, the more it costs to leave the account alone. The weighted mean of seven sub-scores: balance, payment
 * history, purchase history, interactions, general risk, specific risk and margin. What a row does not say scores
 * neutral, neither lifting nor sinking it. A row with an invoice is scored as if it were the whole account. Beside the
 * columns that Score writes, the formula gives the very score written there. A row that owes nothing on the as-of day
 * (paid, not yet issued, blank) and a total give an empty cell.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A score for each row.
 * @example
 * | Customer no | Invoice | Due date   | Open amount | Currency |
 * | C-1001      | 5001    | 2026-08-31 | 48000       | USD      |
 * | C-1002      | 5002    | 2026-11-15 | 950.50      | USD      |
 * | C-1003      | 5003    | 2026-12-20 | 950.50      | USD      |
 * =PRIORITY_SCORE(A2:E4, A1:E1, , "2026-11-30")
 * => 55.702765
 * => 45.252261
 * => 42.436966
 */
export function PRIORITY_SCORE(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return perRow([rows, headings, policy, as_of], figureReader, ({ figures }, given) => {
    const score = scorer(given);
    let currency = '';
    let rate = 1;
    return () => {
      if (figures.balance === 0) return '';
      if (figures.currency !== currency) {
        currency = figures.currency;
        rate = rateOf(currency, given) || 1;
      }
      return score(figures, rate);
    };
  });
}

/**
 * The score of each row in words.
 *
 * Its contributions, which add up to it. The dimensions that a row says nothing about stand together as "not known".
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A text for each row.
 * @example
 * | Customer no | Invoice | Due date   | Open amount | Currency |
 * | C-1001      | 5001    | 2026-08-31 | 48000       | USD      |
 * =PRIORITY_WHY(A2:E2, A1:E1, , "2026-11-30")
 * => Balance 22 + Payment history 13 + not known 21 = 56 (2 of 7 known, default policy)
 */
export function PRIORITY_WHY(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return perRow([rows, headings, policy, as_of], figureReader, ({ figures }, given) => {
    const scoreOf = scores(given);
    return () => (figures.balance === 0 ? '' : scoreOf(figures).why);
  });
}

/**
 * What 30 days of waiting are expected to cost.
 *
 * In the currency of each row. The past due loses value as it ages, on the policy's curve of what is still collectable;
 * what falls due meanwhile begins to.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns An amount for each row.
 * @example
 * | Customer no | Invoice | Due date   | Open amount | Currency |
 * | C-1001      | 5001    | 2026-08-31 | 48000       | USD      |
 * =COST_OF_WAITING(A2:E2, A1:E1, , "2026-11-30")
 * => 2739.13
 */
export function COST_OF_WAITING(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return perRow([rows, headings, policy, as_of], figureReader, ({ figures }, given) => {
    const scoreOf = scores(given);
    return () => scoreOf(figures).costOfWaiting;
  });
}
