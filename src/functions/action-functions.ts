import { accountClass } from '../core/action/account-class';
import { nextAction } from '../core/action/next-action';
import { NO_DAY } from './cell-failure';
import { perRow } from './per-row';
import { situationReader } from './situation-reader';

/** Contacts, promises and disputes that are written down elsewhere are not known to a formula over a row. */
const WITHOUT_JOURNAL = ' (journal not consulted)';

/**
 * What to do now about each row.
 *
 * Or HOLD, and the reason not to do anything; or WAIT, and until when. From the policy's stages for the class of the
 * account and the days past due, and from the row's own columns: net credit, disputed, promised day, do not contact. A
 * row with an invoice is taken as if it were the whole account.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A line for each row.
 * @example
 * | Customer no | Due date   | Open amount | Currency | Disputed | Promised date |
 * | C-1001      | 2026-10-30 | 3200        | EUR      |          |               |
 * | C-1002      | 2026-10-30 | 3200        | EUR      | yes      |               |
 * | C-1003      | 2026-10-30 | 3200        | EUR      |          | 2026-12-04    |
 * | C-1004      | 2026-12-07 | 3200        | EUR      |          |               |
 * =NEXT_ACTION(A2:F5, A1:F1, , "2026-11-30")
 * => CALL approver: 31 days past due, 3,200.00 EUR; ask for a dated promise (journal not consulted)
 * => HOLD: 3,200.00 EUR disputed; settle the dispute first (journal not consulted)
 * => HOLD: promised for 2026-12-04; wait until 2026-12-08 (journal not consulted)
 * => EMAIL clerk: due in 7 days, 3,200.00 EUR; send a copy of the invoice (journal not consulted)
 */
export function NEXT_ACTION(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return perRow([rows, headings, policy, as_of], situationReader, (reader, given) => () => {
    const situation = reader.situation();
    const { until, sentence } = nextAction(situation, accountClass(situation, given), given);
    return until !== null && reader.asOf === null ? NO_DAY : sentence + WITHOUT_JOURNAL;
  });
}

/**
 * The class of each row.
 *
 * KEY, NEW, LARGE, ERRATIC, SLOW or NORMAL, the first that applies. KEY and LARGE by balance in the base currency; NEW
 * by a customer-since column, within the policy's New days; SLOW by an average-days-late column. The call list, which
 * sees the settled invoices, also finds who is erratic and who has not paid a first invoice yet.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @returns A class for each row.
 * @example
 * | Customer no | Balance | Currency | Days past due | Average days late | Customer since |
 * | C-1001      | 120000  | USD      | 10            | 3                 | 2019-05-02     |
 * | C-1002      | 900     | USD      | 10            | 3                 | 2026-11-02     |
 * | C-1003      | 900     | USD      | 10            | 24                | 2019-05-02     |
 * | C-1004      | 900     | USD      | 10            | 3                 | 2019-05-02     |
 * =ACCOUNT_CLASS(A2:F5, A1:F1, , "2026-11-30")
 * => KEY
 * => NEW
 * => SLOW
 * => NORMAL
 */
export function ACCOUNT_CLASS(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return perRow([rows, headings, policy, as_of], situationReader, (reader, given) => () => {
    return accountClass(reader.situation(), given);
  });
}
