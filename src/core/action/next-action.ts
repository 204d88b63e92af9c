import { amountText } from '../cells/amount-text';
import { isoDay } from '../cells/day';
import { fill } from '../policy/fill';
import type { AccountClass, Policy, Stage, StageAction } from '../policy/policy';
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

/** What to bring about, said after who is asked and for what. */
const PURPOSE: Readonly<Record<StageAction, string>> = {
  'send-invoice-copy': 'send a copy of the invoice',
  'call-before-due': 'make sure the invoice arrived and will be paid',
  remind: 'send a reminder',
  call: 'ask when it will be paid',
  'call-for-promise': 'ask for a dated promise',
  'offer-plan': 'offer a payment plan',
  agency: 'confirm, then hand over to an agency',
};

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then a
 * broken promise; then the stage that the oldest undisputed past-due invoice has reached, or the next due day comes to.
 */
export function nextAction(situation: Situation, accountClass: AccountClass, policy: Policy): NextAction {
  const { asOf, balance, doNotContact, promise, pastDue, disputedPastDue, daysPastDue, next } = situation;
  const { current, withoutDueDay } = situation;
  const of = (minor: number) => ({ amount: money(minor, situation.currency) });

  if (balance < 0) return said('hold-net-credit', 'HOLD: net credit of {amount}; nothing to collect', of(-balance));
  if (balance === 0) return said('nothing-due', 'NOTHING to collect: the balance is zero');
  if (doNotContact) return said('hold-do-not-contact', 'HOLD: marked do not contact');
  if (pastDue === 0 && disputedPastDue > 0) {
    return said('hold-disputed', 'HOLD: {amount} disputed; settle the dispute first', of(disputedPastDue));
  }
  if (promise) {
    const { day, text } = promise;
    const held = 'HOLD: promised for {day}';
    if (day === null) {
      return said('hold-promise', `${held}; that is not one certain date, correct the cell`, { day: text });
    }
    const promised = { day: isoDay(day) };
    if (day >= asOf) return said('hold-promise', held, promised);
    const broken = 'CALL {role}: promised for {day} and not paid, {amount}; ask what happened and for a new date';
    if (pastDue > 0) return said('call-broken-promise', broken, { role: 'approver', ...promised, ...of(pastDue) });
  }
  const stages = policy.stages.filter((stage) => stage.accountClass === accountClass);
  if (pastDue > 0) return staged(stages, daysPastDue, of(pastDue));
  if (next) return staged(stages, asOf - next.due, of(next.amount));
  if (current > 0) return said('nothing-due', 'WAIT: nothing past due, {amount} not due yet', of(current));
  if (withoutDueDay === 0) return said('nothing-due', 'NOTHING to collect: no open invoice without a dispute');
  return said('find-due-day', 'FIND the due day: {amount} has neither due day nor terms', of(withoutDueDay));
}

/** What the stage that was last reached asks for. */
function staged(stages: readonly Stage[], days: number, amount: Parts): NextAction {
  const reached = stages.filter(({ fromDay }) => fromDay <= days).sort((a, b) => b.fromDay - a.fromDay)[0];
  const parts = { days, ...amount };
  const owed = `${dueText(days)}, {amount}`;
  if (!reached) return said('nothing-due', `WAIT: ${owed}`, parts);

  const { action, channel, name } = reached;
  const role = reached.role === 'cfo' ? 'CFO' : reached.role;
  const verb = channel === 'letter' ? 'WRITE TO' : channel.toUpperCase();
  return said(action, `${verb} {role}: ${owed}; ${PURPOSE[action]}`, { ...parts, channel, role, stage: name });
}

function dueText(daysPastDue: number): string {
  const days = Math.abs(daysPastDue);
  const count = `${days} day${days === 1 ? '' : 's'}`;
  return daysPastDue > 0 ? `${count} past due` : days === 0 ? 'due today' : `due in ${count}`;
}

const money = (minor: number, currency: string): string =>
  amountText(minor, currency) + (currency === 'XXX' ? '' : ` ${currency}`);

/** The sentence with its values in their places. */
const said = (code: ActionCode, sentence: string, parts: Parts = {}): NextAction => ({
  code,
  sentence: fill(sentence, parts),
  parts,
});
