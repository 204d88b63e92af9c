import type { Day } from '../cells/day';

/** For the order desk: on hold since a day, or due for it, or due to be released. */
export interface CreditHold {
  readonly is: 'on hold' | 'due for hold' | 'due for release';
  readonly since: Day | null;
  /** Why, in a sentence. */
  readonly why: string;
  readonly code: 'days' | 'broken-promises' | 'limit' | 'nothing-past-due' | 'held';
  readonly parts: Readonly<Record<string, string | number>>;
}
