/** What became of a promise: `open` up to the end of its grace. */
export interface PromiseStanding {
  readonly is: 'open' | 'kept' | 'partly kept' | 'broken' | 'replaced';
  /** Paid towards it from the day it was made to the end of its grace, at most its amount. Minor units. */
  readonly paid: number;
  /** Its amount, or what was past due of it as far as that is known; null when it is not. */
  readonly amount: number | null;
}
