import type { AccountClass, Policy } from '../policy/policy';
import type { Situation } from './situation';

/** Days after the due day from which on the stages of a late account count: those after which a slow payer usually pays. */
export const usualDays = (
  { habit }: Pick<Situation, 'habit'>,
  accountClass: AccountClass,
  { rules }: Policy,
): number => (accountClass === 'SLOW' && rules.habit === 'yes' ? habit || 0 : 0);
