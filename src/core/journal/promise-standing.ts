import type { Day } from '../cells/day';
import type { Policy } from '../policy/policy';
import type { PromiseToPay } from './account-journal';
import { inCurrency } from './in-currency';
import { openBefore, paidWithin, type PayingEntry } from './paying-entry';

/** What became of a promise: `open` up to the end of its grace, unless it is kept before. Minor units of the entry. */
export interface PromiseStanding {
  readonly is: 'open' | 'kept' | 'partly kept' | 'broken' | 'replaced';
  /** Paid towards it from the day it was made to the end of its grace, at most its amount. */
  readonly paid: number;
  /** Its amount, or what was past due of it as far as that is known; null when it is not. */
  readonly amount: number | null;
  /** Last day of its grace. */
  readonly graceEnds: Day;
  /** Not kept in time, but paid in full by now. */
  readonly paidLater: boolean;
}

/** A promise that stands in the ledger's own columns is taken as made this many days before its day. */
const LOOK_BACK = 30;

/**
 * Whether a promise was kept by the as-of day: whether what came in from the day it was made to the end of its grace
 * reaches its amount (nearly: the policy's share). Without an amount, whether nothing is open any more of what was past
 * due when it was made. A later promise or plan, agreed before it was broken, takes its place.
 */
export function promiseStanding(
  promise: PromiseToPay,
  { currency, payments, items }: PayingEntry,
  policy: Pick<Policy, 'rules' | 'rates' | 'baseCurrency'>,
  asOf: Day,
): PromiseStanding {
  const { made, due, next } = promise;
  const graceEnds = due + policy.rules.graceDays;
  const isReplaced = next !== null && next <= graceEnds;
  const amount = promise.amount === null ? null : inCurrency(promise.amount, promise.currency, currency, policy);
  const owedThen = made === null ? 0 : openBefore(items, made, asOf);
  // What is dated the day it was made was in already, and this was promised beside it; unless nothing is left of what was
  // past due then: "I sent it today".
  const isBeside = owedThen > 0 && made !== due;
  const paidBy = (last: Day): number => paidWithin(payments, made ?? due - LOOK_BACK, last, asOf, isBeside);
  const isWhole = (paid: number): boolean => amount !== null && paid >= amount * policy.rules.keptShare;

  const inTime = paidBy(isReplaced ? next - 1 : graceEnds);
  const later = paidBy(asOf) - inTime;
  const meant = amount === null ? owedThen : 0;
  // Made before anything was past due, it was about what would be by its day.
  const left = meant || (amount !== null || inTime === 0 || made === null ? openBefore(items, due + 1, asOf) : 0);
  const isCleared = left === 0 && !isReplaced && (inTime > 0 || (asOf > graceEnds && later === 0));
  const isKept = amount === null ? isCleared : isWhole(inTime);

  const whole = amount ?? (inTime + left || null);
  return {
    is: isKept ? 'kept' : isReplaced ? 'replaced' : asOf <= graceEnds ? 'open' : inTime > 0 ? 'partly kept' : 'broken',
    paid: Math.min(inTime, whole ?? inTime),
    amount: whole,
    graceEnds,
    paidLater: !isKept && !isReplaced && asOf > graceEnds && (left === 0 || isWhole(inTime + later)),
  };
}
