import { accountClass } from '../core/action/account-class';
import { canContact } from '../core/action/can-contact';
import { nextAction } from '../core/action/next-action';
import { NO_DAY } from './cell-failure';
import { perRow } from './per-row';
import { situationReader } from './situation-reader';

/**
 * What to do now about each row.
 *
 * Or HOLD, and the reason not to do anything; or WAIT, and until when. From the policy's stages for the class of the
 * account and the days past due, from the row's own columns (net credit, disputed, promised day, do not contact), and
 * from the Journal, where one is given, as it stood on the day. A row with an invoice is taken as if it were the whole
 * account. What came in a formula does not know: it judges a promise by what is still open, and takes a payment plan as
 * kept. A row of the Journal that could not be read is named beside its account.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day.
 * @param [journal] The AR_Journal range.
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
  journal?: unknown[][],
): unknown[][] {
  return perRow([rows, headings, policy, as_of, journal], situationReader, (reader, given) => () => {
    const situation = reader.situation();
    const { until, sentence } = nextAction(situation, accountClass(situation, given), given);
    return until !== null && reader.asOf === null ? NO_DAY : sentence + reader.remark();
  });
}

/**
 * Whether each row may be contacted on the day.
 *
 * OK with the hours at the recipient's place, by the policy's Regions, and what is closed beside; or HOLD and the first
 * reason not to contact it at all. A person may contact KEY accounts and those of the call list; only a batch may not.
 * With the Journal it also knows promises, plans, disputes, opt-outs, bounces and how often they were contacted.
 * @customfunction
 * @param rows Rows of the sheet.
 * @param headings Their headings.
 * @param [policy] The AR_Policy range.
 * @param [as_of] The as-of day; needed where no policy gives it, since days past due tell no date.
 * @param [journal] The AR_Journal range.
 * @returns OK or HOLD for each row.
 * @example
 * | Customer no | Due date   | Open amount | Currency | Disputed | Do not contact |
 * | C-1001      | 2026-10-30 | 3200        | EUR      |          |                |
 * | C-1002      | 2026-10-30 | 3200        | EUR      | yes      |                |
 * | C-1003      | 2026-10-30 | 3200        | EUR      |          | yes            |
 * | C-1004      | 2026-10-30 | 3200        | EUR      |          |                |
 * | C-1005      | 2026-10-30 | 3200        | EUR      |          |                |
 * | Day         | Account    | Kind        | Channel  | Outcome  | Promised day   |
 * | 2026-11-27  | C-1004     | contact     | email    | sent     |                |
 * | 2026-11-27  | C-1005     | promise     |          |          | 2026-12-04     |
 * =CAN_CONTACT(A2:F6, A1:F1, , "2026-11-30", A7:F9)
 * => OK 08:00-18:00
 * => HOLD: 3,200.00 EUR disputed; settle the dispute first
 * => HOLD: marked do not contact
 * => OK 08:00-18:00; email: last email on 2026-11-27, one in 3 business days (pack B2B); wait until 2026-12-02
 * => HOLD: promised for 2026-12-04; wait until 2026-12-08
 */
export function CAN_CONTACT(
  rows: unknown[][],
  headings: unknown[][],
  policy?: unknown[][],
  as_of?: unknown,
  journal?: unknown[][],
): unknown[][] {
  return perRow([rows, headings, policy, as_of, journal], situationReader, (reader, given) => () => {
    return reader.asOf !== null ? canContact(reader.situation(), given) + reader.remark() : NO_DAY;
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
