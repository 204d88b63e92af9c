import type { Day } from '../cells/day';
import type { Plan, PromiseToPay } from '../journal/account-journal';
import type { PlanStanding } from '../journal/plan-standing';
import type { PromiseStanding } from '../journal/promise-standing';
import type { Policy } from '../policy/policy';
import { askedNow } from './amount-asked';

/** A promise and what became of it. */
export interface FollowedPromise {
  readonly promise: PromiseToPay;
  readonly standing: PromiseStanding;
}

/** A plan, and how it is followed. `installments` is empty where the payments are not known. */
export interface FollowedPlan extends Pick<PlanStanding, 'missed' | 'next' | 'installments'> {
  readonly plan: Plan;
}

/** A promise that stands in the ledger's own column: kept when nothing that was due by then is past due at the end of its grace. */
export function columnPromise(due: Day, asOf: Day, daysPastDue: number, { rules }: Policy): FollowedPromise {
  const graceEnds = due + rules.graceDays;
  const is = asOf <= graceEnds ? 'open' : daysPastDue > 0 && asOf - daysPastDue <= due ? 'broken' : 'kept';
  return {
    promise: { id: '', made: null, due, currency: null, amount: null, who: '', confirmed: null, next: null },
    standing: { is, paid: 0, amount: null, graceEnds, paidLater: false },
  };
}

/** Of a situation what a broken promise depends on. */
interface Promising {
  readonly promises: readonly FollowedPromise[];
  readonly pastDue: number;
  readonly credits: number;
}

/**
 * The promise to call about: broken, and nothing newer was agreed and not all of it was paid since. None while nothing
 * that may be chased is past due.
 */
export function brokenPromise(situation: Promising): FollowedPromise | null {
  const { promises } = situation;
  const last = promises[promises.length - 1];
  const isBroken = last?.standing.is === 'broken' && last.promise.next === null && !last.standing.paidLater;
  return askedNow(situation) > 0 && isBroken ? last : null;
}
