import type { Day } from '../cells/day';
import type { Plan, PromiseToPay } from '../journal/account-journal';
import type { PromiseStanding } from '../journal/promise-standing';
import type { Policy } from '../policy/policy';

/** A promise and what became of it. */
export interface FollowedPromise {
  readonly promise: PromiseToPay;
  readonly standing: PromiseStanding;
}

export interface FollowedPlan {
  readonly plan: Plan;
  /** The first instalment that was not paid by the end of its grace: the plan protects no more. */
  readonly missed: Plan['instalments'][number] | null;
  /** The next one to be paid. */
  readonly next: Plan['instalments'][number] | null;
}

/** A promise that stands in the ledger's own column: kept when nothing is past due at the end of its grace. */
export function columnPromise(due: Day, asOf: Day, pastDue: number, { rules }: Policy): FollowedPromise {
  const graceEnds = due + rules.graceDays;
  const is = asOf <= graceEnds ? 'open' : pastDue > 0 ? 'broken' : 'kept';
  return {
    promise: { id: '', made: null, due, currency: null, amount: null, who: '', confirmed: null, next: null },
    standing: { is, paid: 0, amount: null, graceEnds, paidLater: false },
  };
}

/**
 * The promise to call about: broken, and nothing newer was agreed and not all of it was paid since. None while nothing
 * that may be chased is past due.
 */
export function brokenPromise({
  promises,
  pastDue,
}: {
  readonly promises: readonly FollowedPromise[];
  readonly pastDue: number;
}): FollowedPromise | null {
  const last = promises[promises.length - 1];
  const isBroken = last?.standing.is === 'broken' && last.promise.next === null && !last.standing.paidLater;
  return pastDue > 0 && isBroken ? last : null;
}
