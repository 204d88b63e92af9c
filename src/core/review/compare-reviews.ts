import type { Day } from '../cells/day';
import type { Payment } from '../ledger/payment';
import type { ReviewChange, Reviewed, ReviewReason } from './reviewed';
import { changedParts } from './score-parts';

/** A review that was kept. */
export interface KeptReview {
  readonly day: Day;
  readonly accounts: readonly Reviewed[];
}

/**
 * Whom people call now and did not at the review before, in rank order, and then whom they called and do not any more,
 * each with its reason.
 * @param payments All payments of an account entry, by key.
 */
export function compareReviews(
  before: KeptReview,
  now: readonly Reviewed[],
  payments: (key: string) => readonly Payment[],
): readonly ReviewChange[] {
  const thenOf = new Map(before.accounts.map((one): [string, Reviewed] => [one.key, one]));
  const nowOf = new Map(now.map((one): [string, Reviewed] => [one.key, one]));
  const line: Line = { code: 'line', then: called(before.accounts), now: called(now) };
  const entered = now
    .filter(({ key, personal }) => personal && !thenOf.get(key)?.personal)
    .map((one): ReviewChange => {
      const then = thenOf.get(one.key) ?? null;
      const reason = then ? whyEntered(then, one, line) : ({ code: 'new', since: before.day } as const);
      return { change: 'entered', key: one.key, name: one.name, then, now: one, reason };
    });
  const left = before.accounts
    .filter(({ key, personal }) => personal && !nowOf.get(key)?.personal)
    .map((one): ReviewChange => {
      const after = nowOf.get(one.key) ?? null;
      const reason = after ? whyLeft(one, after, line) : whyGone(payments(one.key), before.day);
      return { change: 'left', key: one.key, name: one.name, then: one, now: after, reason };
    });
  return [...entered, ...left];
}

type Line = Extract<ReviewReason, { readonly code: 'line' }>;

/** How many are called because of their rank. */
const called = (accounts: readonly Reviewed[]): number =>
  new Set(accounts.filter(({ top }) => top).map(({ account }) => account)).size;

const isKey = (one: Reviewed): boolean => one.class === 'KEY';

function whyEntered(then: Reviewed, now: Reviewed, line: Line): ReviewReason {
  if (!now.top) return { code: isKey(now) && !isKey(then) ? 'class' : 'track' };
  if (now.brokenPromise && !then.brokenPromise) return { code: 'promise' };
  return now.rank < then.rank ? { code: 'rank', parts: changedParts(then.why, now.why) } : line;
}

function whyLeft(then: Reviewed, now: Reviewed, line: Line): ReviewReason {
  if (now.balance <= 0) return { code: 'credit' };
  if (!then.top) return { code: isKey(then) && !isKey(now) ? 'class' : 'track' };
  if (then.brokenPromise && !now.brokenPromise) return { code: 'promise' };
  return now.rank > then.rank ? { code: 'rank', parts: changedParts(then.why, now.why) } : line;
}

function whyGone(payments: readonly Payment[], since: Day): ReviewReason {
  const amount = payments.filter(({ day }) => day > since).reduce((sum, one) => sum + one.amount, 0);
  return amount > 0 ? { code: 'paid', amount, since } : { code: 'gone' };
}
