/** A measure, or why there is none: what it would be divided by is nothing. */
export type Measured = { readonly value: number } | { readonly problem: string };

/** A share or a number of days of something; `sentence` says what is missing where there is nothing to divide by. */
export const divided = (what: number, by: number, sentence: string): Measured =>
  by > 0 ? { value: what / by } : { problem: sentence };
