/** Sheets that Callsheet writes, by name: never offered as a ledger. */
export const POLICY_SHEET = 'Policy';
export const CONTACTS_SHEET = 'Contacts';
export const CALL_LIST_SHEET = 'Call list';

/** A sheet of the user's: settled invoices in it are payment history. */
export const PAYMENTS_SHEET = 'Payments';

export const OUR_SHEETS: readonly string[] = [POLICY_SHEET, CONTACTS_SHEET, CALL_LIST_SHEET];

/** Workbook name over the whole Policy sheet: what a formula passes as `policy`. */
export const POLICY_NAME = 'AR_Policy';
