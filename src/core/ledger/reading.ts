/**
 * What a reader says about the sheet itself. Row numbers are 1-based, as the sheet shows them; columns are 0-based
 * (`null`: the whole row).
 */

/** A row, or a cell of one, that could not be used as it stands. The sentence says where and what to do. */
export interface Problem {
  readonly row: number;
  readonly column: number | null;
  readonly kind: ProblemKind;
  readonly message: string;
}

export type ProblemKind =
  | 'amount' // the row has no readable amount: it is in no total
  | 'account' // an amount that belongs to nobody: it is in no total
  | 'currency' // the currency cell names none: it is in no total
  | 'ambiguous-amount' // the decimal mark cannot be told: it is in no total
  | 'date' // a date cell that is no date
  | 'ambiguous-date' // the order of day and month cannot be told
  | 'no-due-day'; // no due day and no terms: counted in the balance, never in the past due

/** A row left out on purpose. */
export interface Ignored {
  readonly row: number;
  readonly reason:
    | 'preamble'
    | 'heading'
    | 'total'
    | 'group-heading' // a customer name above its invoices
    | 'nothing-owed' // an open amount of zero that was never an invoice, or a summary row of zeros
    | 'not-yet-issued' // issued after the as-of day
    | 'note'; // text without any amount
}

/** Something the user should know that cost no row: duplicates, repairs, totals and buckets that disagree, two as-of days. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
  /** The rows it speaks of, where there are any (1-based). */
  readonly rows?: readonly number[];
  /**
   * What the message says beyond its code and the number of its rows, for those who say it in another language:
   * `is` tells two messages of one code apart; amounts are minor units of `currency`, days are serial days.
   */
  readonly parts?: Readonly<Record<string, string | number>>;
}

export type NoteCode =
  | 'duplicates'
  | 'swapped-dates'
  | 'total-differs'
  | 'bucket-differs'
  | 'days-differ'
  | 'as-of-differs'
  | 'as-of-found'
  | 'convention' // which decimal mark or day order was decided, and by what evidence
  | 'ambiguous' // a convention no evidence decides: confirm it
  | 'split-document' // one document over several lines
  | 'names' // one account number under several names
  | 'facts-differ' // rows of one account say different things of it
  | 'grouped-by-name' // no account number in the sheet
  | 'due-from-terms'
  | 'no-due-day'
  | 'pack-changed' // rules of contact that are not as they are shipped
  | 'no-region' // a region without a row on Policy
  | 'no-rate' // a currency without a rate is ranked on its own
  | 'bucket-ages' // a summary's ages are those of its buckets
  | 'issued-later'
  | 'default-policy'
  | 'payments' // what became of the Payments sheet
  | 'payments-seen' // what cannot be seen from one export to the next
  | 'contacts' // a Contacts sheet that cannot be used
  | 'journal' // a row of the Journal that was not understood
  | 'dispute-invoice' // a dispute names an invoice that is not open
  | 'review-due' // the policy was last looked over too long ago
  | 'class-drift'; // KEY or LARGE counts from an amount that the ledger has grown away from

/** Why a sheet is not taken for a ledger at all, or why nothing may be written. */
export interface Refusal {
  readonly code:
    | 'empty'
    | 'no-headings'
    | 'no-amounts'
    | 'currency-columns' // a column of amounts per currency
    | 'no-accounts'
    | 'no-as-of'
    | 'not-receivables'
    | 'no-sheet' // it is not in the workbook (any more)
    | 'own-sheet' // Callsheet writes it itself
    | 'protected'
    | 'sheet-taken' // a sheet of the user's has the name of one that Callsheet writes
    | 'review-unscored' // the call list is not the one that is to be reviewed
    | 'log-account' // something is to be logged of an account that nobody knows
    | 'log-row' // ... or about a row of the Journal that is not there
    | 'log-day' // ... or a promise for no day, or for one that is past
    | 'log-amount' // ... or of an amount that is not above zero
    | 'log' // ... or nothing that the Journal can hold
    | 'outbox' // nothing can be sent, for the policy or the Outbox cannot be read
    | 'unsaved' // nothing can be sent from a workbook that is kept nowhere
    | 'elsewhere' // the Outbox was written at another place: the workbook was moved, or is a copy
    | 'workbook-lost' // ... or no row of it tells any more which workbook it is of
    | 'other-sheet' // a schedule goes by a sheet, and another one was scored since
    | 'unattended'; // nobody looks at the letters, and the policy does not allow that
  readonly message: string;
}

export interface Refused {
  readonly refused: Refusal;
  readonly ledger?: undefined;
}

export const refuse = (code: Refusal['code'], message: string): Refused => ({ refused: { code, message } });

/** Refuses a table that says nowhere what is owed. */
export const refuseUnowed = (why: string): Refused =>
  refuse('no-amounts', `${why}: name the column that holds what is owed.`);
