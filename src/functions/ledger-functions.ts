import { toMajor } from '../core/cells/currency';
import { AGING_COLUMNS } from '../core/ledger/aging';
import { payerProfiles, type PayerProfile } from '../core/ledger/payer-profile';
import { rankLedger } from '../core/tasks/book/rank-ledger';
import { CallFailure, unusable } from './cell-failure';
import { ledgerOf, leftOut } from './ledger-argument';
import { payers } from './payers';
import { policyAndDay } from './policy-and-day';
import { policyOf } from './policy-argument';
import { oneCell } from './range';
import { rectangle } from './rectangle';
import { rounded } from './rounded';

/**
 * The call list as one table.
 *
 * Invoices are rolled up to accounts, the most pressing come first: as many as the policy says, 20 by default, where no
 * number is given. Accounts that owe in a currency without a rate in the policy come after the others, ranked by
 * themselves. Net creditors are not listed. Settled invoices among the rows are the payment history.
 * @customfunction
 * @param rows All rows of the sheet.
 * @param headings Their headings.
 * @param [n] How many accounts.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A table with headings: rank, account, balance, score, why, class and next action.
 * @example
 * | Customer no | Customer | Invoice | Due date   | Open amount | Currency |
 * | C-1001      | Alder    | 5001    | 2026-08-31 | 48000       | USD      |
 * | C-1001      | Alder    | 5002    | 2026-12-15 | 12000       | USD      |
 * | C-1002      | Birch    | 5003    | 2026-11-15 | 950.50      | USD      |
 * | C-1003      | Cedar    | 5004    | 2026-10-15 | 700         | EUR      |
 * | C-1002      | Birch    | CN-77   | 2026-11-20 | -50         | USD      |
 * =TOP_ACCOUNTS(A2:F6, A1:F1, 2, , "2026-11-30")
 * => Rank | Account | Name | Currency | Balance | Past due | Days past due | Score | Coverage | Why | Class | Next action
 * => 1 | C-1001 | Alder | USD | 60000 | 48000 | 91 | 56.112694 | 0.58 | Balance 22 + Payment history 13 + not known 21 = 56 (2 of 7 known, default policy) | LARGE | LETTER TO CFO: 91 days past due, 48,000.00 USD; confirm, then hand over to an agency
 * => 2 | C-1002 | Birch | USD | 900.5 | 950.5 | 15 | 45.15299 | 0.58 | Balance 15 + Payment history 9 + not known 21 = 45 (2 of 7 known, default policy) | NORMAL | EMAIL clerk: 15 days past due, 900.50 USD (950.50 USD less credits); send a reminder
 */
export function TOP_ACCOUNTS(
  rows: unknown[][],
  headings: unknown[][],
  n?: unknown,
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  const given = policyOf(policy);
  const ledger = ledgerOf(rows, headings, as_of, given, true);
  const entries = rankLedger(ledger, ledger.settled, { ...given, topN: countOf(n, given.topN) });
  const top = entries.filter((entry) => entry.top);
  return rectangle([
    [
      'Rank',
      'Account',
      'Name',
      'Currency',
      'Balance',
      'Past due',
      'Days past due',
      'Score',
      'Coverage',
      'Why',
      'Class',
      'Next action',
    ],
    ...top.map(({ rank, row, score, account, class: named, action }) => [
      rank,
      row.account,
      account.name,
      row.currency,
      row.balance,
      row.pastDue,
      row.daysPastDue ?? '',
      score.score,
      score.coverage,
      score.why,
      named,
      action.sentence,
    ]),
    ...leftOut(ledger, headings),
  ]);
}

function countOf(n: unknown, usual: number): number {
  const cell = oneCell(n, 'number of accounts');
  if (cell === null) return usual;
  if (typeof cell === 'number' && cell >= 1) return Math.floor(cell);
  throw new CallFailure(unusable(`The number of accounts is "${String(cell)}": give a number from 1 on.`));
}

/**
 * Open amounts by days past due.
 *
 * One line per currency, each adding up to its total to the cent. Credits and unapplied cash stand in a column of their
 * own; currencies are never added together. The policy is there for confirmed columns and the currency. Without an
 * as-of day the policy's counts, or a days-past-due column has to tell.
 * @customfunction
 * @param rows All rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range, or the day.
 * @param [as_of] The as-of day.
 * @returns A table with headings: currency, the buckets, credits and total.
 * @example
 * | Customer no | Customer | Invoice | Due date   | Open amount | Currency |
 * | C-1001      | Alder    | 5001    | 2026-08-31 | 48000       | USD      |
 * | C-1001      | Alder    | 5002    | 2026-12-15 | 12000       | USD      |
 * | C-1002      | Birch    | 5003    | 2026-11-15 | 950.50      | USD      |
 * | C-1003      | Cedar    | 5004    | 2026-10-15 | 700         | EUR      |
 * | C-1002      | Birch    | CN-77   | 2026-11-20 | -50         | USD      |
 * =AGING_SUMMARY(A2:F6, A1:F1, "2026-11-30")
 * => Currency | Current | 1 to 30 | 31 to 60 | 61 to 90 | Over 90 | No due day | Credits | Total
 * => USD | 12000 | 950.5 | 0 | 0 | 48000 | 0 | -50 | 60900.5
 * => EUR | 0 | 0 | 700 | 0 | 0 | 0 | 0 | 700
 */
export function AGING_SUMMARY(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  const given = policyAndDay(policy, as_of);
  const ledger = ledgerOf(rows, headings, given.asOf, policyOf(given.policy), true);
  const lines = Object.entries(ledger.totals).map(([currency, total]) => {
    const accounts = ledger.accounts.filter((account) => account.currency === currency);
    const sums = AGING_COLUMNS.map(([, bucket]) => accounts.reduce((sum, { aging }) => sum + aging[bucket], 0));
    return [currency, ...sums.concat(total).map((sum) => toMajor(sum, currency))];
  });
  return rectangle([
    ['Currency', ...AGING_COLUMNS.map(([label]) => label), 'Total'],
    ...lines,
    ...leftOut(ledger, headings),
  ]);
}

/**
 * How each account has paid so far.
 *
 * From the settled invoices among the rows. Late ratio is the share of invoices paid late; days late count an invoice
 * paid early as 0; spread is their standard deviation; trend is the average of the last three less that of those
 * before, from six invoices on. The expected pay day is that of the oldest open invoice: format the column as a date.
 * @customfunction
 * @param rows All rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A table with headings, one line per account and currency.
 * @example
 * | Customer no | Customer | Invoice | Due date   | Amount | Paid on    | Currency |
 * | C-1001      | Alder    | 4001    | 2026-06-30 | 48000  | 2026-07-10 | USD      |
 * | C-1001      | Alder    | 4002    | 2026-07-31 | 48000  | 2026-08-20 | USD      |
 * | C-1001      | Alder    | 5001    | 2026-12-15 | 12000  |            | USD      |
 * | C-1002      | Birch    | 4003    | 2026-08-31 | 950.50 | 2026-08-30 | USD      |
 * =PAYER_PROFILE(A2:G5, A1:G1, , "2026-11-30")
 * => Account | Name | Currency | Paid | Late ratio | Average days late | Spread | Trend | Expected pay day
 * => C-1001 | Alder | USD | 2 | 1 | 15 | 5 |  | 2026-12-30
 * => C-1002 | Birch | USD | 1 | 0 | 0 | 0 |  |
 */
export function PAYER_PROFILE(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  const given = policyOf(policy);
  const ledger = ledgerOf(rows, headings, as_of, given);
  const profiles = payerProfiles(ledger.settled, ledger.asOf);
  return rectangle([
    ['Account', 'Name', 'Currency', 'Paid', 'Late ratio', 'Average days late', 'Spread', 'Trend', 'Expected pay day'],
    ...payers(ledger, profiles, given).map(({ account, name, currency, profile, expected }) => [
      account,
      name,
      currency,
      ...(profile ? habits(profile) : [0, '', '', '', '']),
      expected === null ? '' : { day: expected },
    ]),
    ...leftOut(ledger, headings),
  ]);
}

const habits = ({ paid, lateRatio, averageDaysLate, spread, trend }: PayerProfile): unknown[] => [
  paid,
  rounded(lateRatio, 4),
  rounded(averageDaysLate, 1),
  rounded(spread, 1),
  trend === null ? '' : rounded(trend, 1),
];
