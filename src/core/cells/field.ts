/** What a column of a ledger can mean. One table of headings per language maps onto these. */
export type Field =
  | 'account'
  | 'name'
  | 'invoice'
  | 'documentType'
  | 'issued'
  | 'due'
  | 'terms'
  | 'settled' // the day it was paid or cleared
  | 'amount' // original amount
  | 'open' // open amount
  | 'paid' // amount paid so far
  | 'debitCredit' // a flag such as S/H or D/C
  | 'debit'
  | 'credit'
  | 'currency'
  | 'status'
  | 'disputed'
  | 'daysPastDue'
  | 'bucket' // the bucket printed beside an invoice
  | 'total' // a summary row's balance
  | `bucket:${number}` // a summary's bucket column, by its first day past due; `bucket:0` is "current"
  | 'bucket:credits' // a summary's column of unapplied credits
  | FactField
  | 'none'; // a column that is not used

/** Columns that describe the customer rather than the money. */
export type FactField =
  | 'purchases' // orders or revenue in the last twelve months, or a 1-5 cell
  | 'interactions' // a 1-5 cell
  | 'generalRisk' // a 1-5 cell
  | 'specificRisk' // a 1-5 cell
  | 'margin' // 0.35, 35 % or 35
  | 'industry'
  | 'region'
  | 'yearsInBusiness'
  | 'creditRating'
  | 'creditLimit'
  | 'averageDaysLate'
  | 'contact'
  | 'role'
  | 'email'
  | 'phone'
  | 'channel'
  | 'language'
  | 'doNotContact'
  | 'owner'
  | 'note'
  | 'promisedDay'
  | 'promisedAmount'
  | 'lastContact'
  | 'customerSince';
