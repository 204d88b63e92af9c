/** Sheets that Callsheet writes, by name: never offered as a ledger. */
export const POLICY_SHEET = 'Policy';
export const CONTACTS_SHEET = 'Contacts';
export const CALL_LIST_SHEET = 'Call list';
/** What happened, append-only. */
export const JOURNAL_SHEET = 'Journal';
/** The open amount of each invoice on the day of the last refresh. Not plainly "Open items": exports are called that. */
export const OPEN_ITEMS_SHEET = 'Open items seen';
/** What shrank or vanished from one refresh to the next, append-only. */
export const PAYMENTS_SEEN_SHEET = 'Payments seen';
/** Accounts on credit hold or due for it. */
export const ORDER_DESK_SHEET = 'Order desk';
/** Accounts that a provider could call in our name. */
export const OUTSOURCING_SHEET = 'Outsourcing';
/** The call list as it stood on the day of each review, append-only. */
export const REVIEW_SHEET = 'Review';
/** What letters say. */
export const TEMPLATES_SHEET = 'Templates';
/** Planned letters and what became of them; only its states change. */
export const OUTBOX_SHEET = 'Outbox';

/** A sheet of the user's: settled invoices in it are payment history. */
export const PAYMENTS_SHEET = 'Payments';

export const OUR_SHEETS: readonly string[] = [
  POLICY_SHEET,
  CONTACTS_SHEET,
  CALL_LIST_SHEET,
  JOURNAL_SHEET,
  OPEN_ITEMS_SHEET,
  PAYMENTS_SEEN_SHEET,
  ORDER_DESK_SHEET,
  OUTSOURCING_SHEET,
  REVIEW_SHEET,
  TEMPLATES_SHEET,
  OUTBOX_SHEET,
];

/** Workbook name over the whole Policy sheet: what a formula passes as `policy`. */
export const POLICY_NAME = 'AR_Policy';
/** Workbook name over the whole Journal: what a formula passes as `journal`. */
export const JOURNAL_NAME = 'AR_Journal';
