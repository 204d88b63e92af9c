/**
 * Everything one language says in a ledger, as data. Lists are phrases parted by `|`, spelled as people write them:
 * case, accents, punctuation and spacing are folded away before comparing.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Twelve months, January first, parted by spaces; spellings that share no beginning are parted by `/`. */
  readonly months: string;
}
