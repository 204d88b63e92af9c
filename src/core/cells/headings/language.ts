import type { FactField } from '../field';

/** Phrases parted by `|`. */
export type Phrases = string;

/** What a word of a heading, a label or a status stands for; `rules.ts` says which of them together make a field. */
export type Concept =
  | 'customer'
  | 'account'
  | 'name'
  | 'number'
  | 'code' // a number of something that is not said: of the customer, most often
  | 'invoice'
  | 'type'
  | 'date'
  | 'issue'
  | 'posting'
  | 'due'
  | 'terms'
  | 'payment' // what was paid, and the paying of it
  | 'amount'
  | 'original'
  | 'balance'
  | 'open'
  | 'total'
  | 'days'
  | 'late'
  | 'notDue' // the bucket of what is not due yet
  | 'older' // the last bucket, without a number
  | 'bucket'
  | 'debit'
  | 'credit'
  | 'unapplied' // credits and payments that belong to no invoice yet
  | 'currency'
  | 'status'
  | 'dispute'
  | 'other' // a column of no use here: tax, address, discount
  | 'partial' // of a status, as is the next
  | 'void'
  | 'filler';

/** A concept, or a field that its words name without a rule. */
export type Meaning = Concept | FactField | 'daysPastDue' | 'debitCredit';

/** What a phrase beside a number or a day says, or a whole cell, says. */
export type Saying =
  // Units of time, in bucket headings and terms.
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  // Beside a number that a bucket begins after (`over 90`), begins with (`91 or more`) or ends before; between two.
  | 'over'
  | 'from'
  | 'upTo'
  | 'to'
  | 'asOf' // before the as-of day above a table
  // Terms: due on the day of issue, at the end of the month, on a day of the next month, in full.
  | 'atOnce'
  | 'endOfMonth'
  | 'nextMonth'
  | 'net'
  | 'around' // says nothing more
  | 'yes'
  | 'no';

/**
 * Everything one language says in a ledger, as data, spelled as people write it: case, accents, punctuation, camel case,
 * spacing and the commonest endings are folded away before comparing.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words and fixed phrases by what they stand for. A longer phrase wins over its words. */
  readonly words: Readonly<Record<Concept, Phrases> & Partial<Record<Meaning, Phrases>>>;
  /** Twelve months, January first, parted by spaces; spellings that share no beginning are parted by `/`. */
  readonly months: string;
  readonly phrases: Readonly<Record<Saying, Phrases>>;
}
