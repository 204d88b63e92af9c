/** Two forms by number; which one a number takes is the language's own rule (Intl.PluralRules). */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
