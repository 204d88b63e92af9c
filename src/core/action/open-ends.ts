import type { Day } from '../cells/day';
import type { Blocked } from '../journal/account-journal';
import { inOrder } from '../journal/in-order';
import type { AccountClass, Policy } from '../policy/policy';
import { lastReview } from '../policy/last-review';
import type { FollowedPromise } from './followed';
import { addressOf, isSameAddress } from './listed-address';
import type { Situation } from './situation';
import type { StageRun } from './stage-run';

/**
 * A promise still to be confirmed in writing: open, not confirmed, before its day, and nothing was sent to them since it
 * was made. One that stands in the ledger's own column was made nobody knows when.
 */
export function unconfirmed({ promises, journal, today }: Situation): FollowedPromise | null {
  const last = promises[promises.length - 1];
  if (!last || !journal) return null;
  const { id, made, due, confirmed } = last.promise;
  if (last.standing.is !== 'open' || made === null || confirmed !== null || due <= today) return null;
  let isSent = false;
  for (const event of journal.events) {
    const { kind, second, outcome, day } = event;
    // What was sent before it on its day is not about it, where the row says at what time it was made.
    if (kind === 'promise' && second !== null && event.id === id && event.promisedDay === due) isSent = false;
    else if (kind === 'contact' && outcome === 'sent' && day >= made) isSent = true;
  }
  return isSent ? null : last;
}

/**
 * An address of theirs that does not work, and about which nobody was reached since; while a stage is due, one that
 * nobody called about.
 */
export function bouncedAddress({ journal, contacts }: Situation, run: StageRun | null): Blocked | null {
  if (!journal) return null;
  const isListed = ({ channel, address }: Blocked): boolean =>
    channel !== 'call' &&
    (address === '' || !contacts || contacts.some((one) => isSameAddress(addressOf(one, channel || 'email'), address)));
  const isAsked = ({ channel, address, since }: Blocked): boolean => {
    const bounce = journal.events.find(
      (one) => one.kind === 'bounce' && one.day === since && one.channel === channel && one.reference === address,
    );
    return journal.contacts.some(
      (one) =>
        one.channel === 'call' && (run !== null || one.outcome === 'reached') && bounce && inOrder(one, bounce) > 0,
    );
  };
  return journal.bounced.find((one) => isListed(one) && !isAsked(one)) || null;
}

const REVIEWED: readonly AccountClass[] = ['KEY', 'LARGE'];

/**
 * The day on which a large account was to be looked over again, when neither the list was reviewed nor a note says since
 * then that it was.
 */
export function overdueReview({ journal, today }: Situation, accountClass: AccountClass, policy: Policy): Day | null {
  const { reviewDays } = policy.rules;
  const last = lastReview(policy);
  if (!journal || last === null || !REVIEWED.includes(accountClass)) return null;
  const periods = Math.floor((today - last) / reviewDays);
  const due = last + periods * reviewDays;
  const isDone = journal.events.some(({ kind, day }) => kind === 'note' && day >= due);
  return periods < 1 || isDone ? null : due;
}
