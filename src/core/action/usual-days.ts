import type { Policy } from '../policy/policy';
import { isSlow } from './account-class';
import type { Situation } from './situation';

/**
 * Days after the due day from which on the stages of a late account count: those after which a slow payer usually pays,
 * whatever its size.
 */
export const usualDays = (
  situation: Pick<Situation, 'habit' | 'spread' | 'averageDaysLate'>,
  policy: Policy,
): number => (policy.rules.habit === 'yes' && isSlow(situation, policy) ? situation.habit || 0 : 0);
