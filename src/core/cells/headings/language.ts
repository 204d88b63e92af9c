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
  | 'partial' // of a status, as is the next
  | 'void'
  | 'other' // a column of no use here: tax, address, discount
  | 'filler';

/** Concepts that most languages have no word of their own for. */
export type Code = 'daysPastDue' | 'debitCredit';

/** Units of time, in bucket headings and terms. */
export type Span = 'day' | 'week' | 'month' | 'year';

/** Beside a number that a bucket begins after (`over 90`), begins with (`91 or more`) or ends before; between two. */
export type Bound = 'over' | 'from' | 'upTo' | 'to';

/**
 * Due on the day of issue; at the end of (the month); a word beside that for a month that says it is the next one; in
 * full; words that say nothing more.
 */
export type Term = 'atOnce' | 'endOfMonth' | 'coming' | 'net' | 'around';

export type PhrasesBy<Key extends string> = Readonly<Record<Key, Phrases>>;

/**
 * Everything one language says in a ledger, as data, spelled as people write it: case, accents, punctuation, camel case,
 * spacing and the commonest endings are folded away before comparing. A longer phrase wins over its words.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words of headings, labels and statuses by what they stand for. */
  readonly words: PhrasesBy<Concept> & Partial<PhrasesBy<Code>>;
  /** Columns that describe the customer. */
  readonly facts: Partial<PhrasesBy<FactField>>;
  /** Twelve months, January first, parted by spaces; spellings that share no beginning are parted by `/`. */
  readonly months: string;
  readonly spans: PhrasesBy<Span>;
  readonly bounds: PhrasesBy<Bound>;
  /** What stands before the as-of day above a table. */
  readonly asOf: Phrases;
  readonly terms: PhrasesBy<Term> & Partial<PhrasesBy<'followingMonth'>>;
  /** What a whole cell says. */
  readonly answers: PhrasesBy<'yes' | 'no'>;
}
