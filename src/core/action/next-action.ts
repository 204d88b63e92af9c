import { amountText } from '../cells/amount-text';
import { isoDay } from '../cells/day';
import { fill } from '../policy/fill';
import type { AccountClass, Policy, StageAction } from '../policy/policy';
import { PURPOSES } from '../policy/words';
import { orNaN } from '../score/or-nan';
import type { Situation } from './situation';

/** What to do now; the pane says it in its own language, sheets say `sentence`. */
export interface NextAction {
  readonly code: ActionCode;
  readonly sentence: string;
  /** Values the sentence is made of, ready to show. */
  readonly parts: Parts;
}

type Parts = Readonly<Record<string, string | number>>;

export type ActionCode =
  | StageAction
  | 'hold-net-credit'
  | 'hold-disputed'
  | 'hold-promise'
  | 'hold-do-not-contact'
  | 'nothing-due'
  | 'call-broken-promise'
  | 'find-due-day';

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then a
 * broken promise; then the stage that the oldest undisputed past-due invoice has reached, or the next due day comes to.
 */
export function nextAction(situation: Situation, accountClass: AccountClass, policy: Policy): NextAction {
  const { asOf, currency, balance, promise, pastDue, disputedPastDue, next, current, withoutDueDay } = situation;
  const of = (minor: number): Parts => ({
    amount: amountText(minor, currency) + (currency === 'XXX' ? '' : ` ${currency}`),
  });
  /** What the stage that was last reached asks for. */
  const staged = (days: number, minor: number): NextAction => {
    const [reached] = policy.stages
      .filter((stage) => stage.accountClass === accountClass && orNaN(stage.fromDay) <= days)
      .sort((a, b) => orNaN(b.fromDay) - orNaN(a.fromDay));
    const parts = { days, ...of(minor) };
    const owed = `${dueText(days)}, {amount}`;
    if (!reached) return said('nothing-due', `WAIT: ${owed}`, parts);

    const { action, channel, name } = reached;
    const role = reached.role === 'cfo' ? 'CFO' : reached.role;
    const verb = channel === 'letter' ? 'WRITE TO' : channel.toUpperCase();
    return said(action, `${verb} {role}: ${owed}; ${PURPOSES[action]}`, { ...parts, channel, role, stage: name });
  };

  if (balance < 0) return said('hold-net-credit', 'HOLD: net credit of {amount}; nothing to collect', of(-balance));
  if (balance === 0) return said('nothing-due', 'NOTHING to collect: the balance is zero');
  if (situation.doNotContact) return said('hold-do-not-contact', 'HOLD: marked do not contact');
  if (pastDue === 0 && disputedPastDue > 0) {
    return said('hold-disputed', 'HOLD: {amount} disputed; settle the dispute first', of(disputedPastDue));
  }
  if (promise) {
    const day = promise.day === null ? promise.text : isoDay(promise.day);
    const held = 'HOLD: promised for {day}';
    if (promise.day === null) {
      return said('hold-promise', `${held}; that is not one certain date, correct the cell`, { day });
    }
    if (promise.day >= asOf) return said('hold-promise', held, { day });
    const broken = 'CALL {role}: promised for {day} and not paid, {amount}; ask what happened and for a new date';
    if (pastDue > 0) return said('call-broken-promise', broken, { role: 'approver', day, ...of(pastDue) });
  }
  if (pastDue > 0) return staged(situation.daysPastDue, pastDue);
  if (next) return staged(asOf - next.due, next.amount);
  if (current > 0) return said('nothing-due', 'WAIT: nothing past due, {amount} not due yet', of(current));
  if (withoutDueDay === 0) return said('nothing-due', 'NOTHING to collect: no open invoice without a dispute');
  return said('find-due-day', 'FIND the due day: {amount} has neither due day nor terms', of(withoutDueDay));
}

function dueText(daysPastDue: number): string {
  const days = Math.abs(daysPastDue);
  const count = `${days} day${days === 1 ? '' : 's'}`;
  return daysPastDue > 0 ? `${count} past due` : days === 0 ? 'due today' : `due in ${count}`;
}

/** The sentence with its values in their places. */
const said = (code: ActionCode, sentence: string, parts: Parts = {}): NextAction => ({
  code,
  sentence: fill(sentence, parts),
  parts,
});
