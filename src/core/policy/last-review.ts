import type { Day } from '../cells/day';
import type { Policy } from './policy';

/** The day on which the list and what it goes by were last looked over; null where they were read off no ledger. */
export const lastReview = ({ readOn, reviewedOn }: Pick<Policy, 'readOn' | 'reviewedOn'>): Day | null =>
  readOn && Math.max(readOn, reviewedOn || 0);
