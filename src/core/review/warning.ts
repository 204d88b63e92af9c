import type { Day } from '../cells/day';

/** An early sign that an account will pay later, or not at all. Amounts in minor units of its currency. */
export type Warning =
  /** The last payments came later than those before, in days late on average. */
  | { readonly code: 'slowing'; readonly before: number; readonly now: number }
  /** An invoice far above what the account buys otherwise. */
  | { readonly code: 'large-purchase'; readonly invoice: string; readonly amount: number; readonly usual: number }
  /** A new account with a sudden large invoice: make sure of it before it is due. */
  | { readonly code: 'new-and-large'; readonly invoice: string; readonly amount: number; readonly due: Day | null }
  /** It pays later than its own habit. */
  | { readonly code: 'habit-broken'; readonly habit: number; readonly days: number };
