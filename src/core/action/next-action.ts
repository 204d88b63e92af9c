import { amountText } from '../cells/amount-text';
import { isoDay, type Day } from '../cells/day';
import type { Contact } from '../policy/contact';
import type { AccountClass, Channel, Policy, Role, StageAction } from '../policy/policy';
import { orNaN } from '../score/or-nan';
import { actionText, holdText } from './action-text';
import type { CreditHold } from './credit-hold';
import type { Hold } from './hold';
import type { Situation } from './situation';
import type { StageRun, StageStanding } from './stage-run';
import type { OtherAction } from './words/words';

/** What to do now. Its sentence is in the policy's language; `actionText` says it in another. */
export interface NextAction {
  readonly code: ActionCode;
  readonly sentence: string;
  /** Values the sentence is made of: amounts and days ready to show, words as their codes. */
  readonly parts: Parts;
  /** Why not now, the first of `holds`; null where nothing holds. */
  readonly hold: Hold | null;
  readonly holds: readonly Hold[];
  /** The stage that is due, held or not. */
  readonly run: StageRun | null;
  readonly stages: StageStanding;
  /** The first day on which there is something to do again; null where that is now, or nobody knows. */
  readonly until: Day | null;
  readonly channel: Channel | null;
  readonly role: Role | null;
  /** Whom to ask; null where Contacts names nobody. */
  readonly contact: Contact | null;
  readonly creditHold: CreditHold | null;
}

type Parts = Readonly<Record<string, string | number>>;

export type ActionCode = StageAction | OtherAction;

const NO_STAGES: StageStanding = { due: [], superseded: [], next: null };

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then a
 * broken promise; then the stage that the oldest undisputed past-due invoice has reached, or the next due day comes to.
 */
export function nextAction(situation: Situation, accountClass: AccountClass, policy: Policy): NextAction {
  const { currency, balance, promises, pastDue, disputedPastDue, upcoming, current, withoutDueDay } = situation;
  const of = (minor: number): Parts => ({
    amount: amountText(minor, currency) + (currency === 'XXX' ? '' : ` ${currency}`),
  });
  const said = (code: ActionCode, parts: Parts = {}, more: Partial<NextAction> = {}): NextAction => {
    const hold = more.hold || null;
    return {
      code,
      sentence: actionText({ code, parts, hold }, policy.language),
      parts,
      hold,
      holds: hold ? [hold] : [],
      run: null,
      stages: NO_STAGES,
      until: hold && hold.until,
      channel: null,
      role: null,
      contact: null,
      creditHold: null,
      ...more,
    };
  };
  const held = (code: Hold['code'], parts: Parts = {}, until: Day | null = null): NextAction =>
    said('hold', {}, { hold: { code, parts, until, sentence: holdText({ code, parts }, policy.language) } });
  /** What the stage that was last reached asks for. */
  const staged = (days: number, minor: number): NextAction => {
    const [reached] = policy.stages
      .filter((stage) => stage.accountClass === accountClass && orNaN(stage.fromDay) <= days)
      .sort((a, b) => orNaN(b.fromDay) - orNaN(a.fromDay));
    const parts = { days, ...of(minor) };
    if (!reached) return said('nothing-due', parts);
    const { action, channel, role } = reached;
    return said(action, { ...parts, channel, role }, { channel, role });
  };

  if (balance < 0) return held('net-credit', of(-balance));
  if (balance === 0) return held('paid');
  if (situation.doNotContact) return held('do-not-contact');
  if (pastDue === 0 && disputedPastDue > 0) return held('disputed', of(disputedPastDue));
  if (situation.unreadPromise) return held('promise', { is: 'unread', day: situation.unreadPromise });
  const last = promises[promises.length - 1];
  if (last) {
    const day = isoDay(last.promise.due);
    if (last.standing.is === 'open') {
      return held('promise', { day }, last.promise.due + policy.rules.graceDays + 1);
    }
    if (last.standing.is === 'broken') {
      const parts = { day, channel: 'call', role: 'approver' };
      return said('call-broken-promise', parts, { channel: 'call', role: 'approver' });
    }
  }
  if (pastDue > 0) return staged(situation.daysPastDue, pastDue);
  const [next] = upcoming;
  if (next) return staged(situation.asOf - next.due, next.amount);
  if (current > 0) return said('nothing-due', of(current));
  return withoutDueDay > 0 ? said('find-due-day', of(withoutDueDay)) : held('disputed', of(balance));
}
