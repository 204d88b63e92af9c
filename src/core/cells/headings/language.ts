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
  | 'filler';

/**
 * Everything one language says in a ledger, as data, spelled as people write it: case, accents, punctuation, camel case,
 * spacing and the commonest endings are folded away before comparing.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words and fixed phrases by what they stand for. A longer phrase wins over its words. */
  readonly words: Readonly<
    Record<Concept, Phrases> & Partial<Record<FactField | 'daysPastDue' | 'debitCredit', Phrases>>
  >;
  /** Twelve months, January first, parted by spaces; spellings that share no beginning are parted by `/`. */
  readonly months: string;
  /** Units of time besides days, in bucket headings and terms: weeks, months, years. */
  readonly units: readonly [Phrases, Phrases, Phrases];
  readonly buckets: {
    /** Beside a number that the bucket begins after (`over 90`), or begins with (`91 or more`). */
    readonly over: Phrases;
    readonly from: Phrases;
    readonly upTo: Phrases;
    /** Between two numbers. */
    readonly to: Phrases;
  };
  /** What stands before the as-of day above a table. */
  readonly asOf: Phrases;
  /** Statuses that the words above do not tell. */
  readonly partial: Phrases;
  readonly void: Phrases;
  readonly yes: Phrases;
  readonly no: Phrases;
  readonly terms: {
    /** Due on the day of issue. */
    readonly atOnce: Phrases;
    readonly endOfMonth: Phrases;
    readonly nextMonth: Phrases;
    /** Words that mean "in full", before or after the days. */
    readonly net: Phrases;
    /** Words that say nothing more. */
    readonly around: Phrases;
  };
}
