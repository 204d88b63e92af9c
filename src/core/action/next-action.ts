import { amountText } from '../cells/amount-text';
import { isoDay } from '../cells/day';
import type { AccountClass, Policy, Stage, StageAction } from '../policy/policy';
import type { Situation } from './situation';

/** What to do now; the pane says it in its own language, sheets say `sentence`. */
export interface NextAction {
  readonly code: ActionCode;
  readonly sentence: string;
  /** Values the sentence is made of, ready to show. */
  readonly parts: Readonly<Record<string, string | number>>;
}

export type ActionCode =
  | 'hold-net-credit'
  | 'hold-disputed'
  | 'hold-promise'
  | 'hold-do-not-contact'
  | 'nothing-due'
  | 'call-before-due'
  | 'send-invoice-copy'
  | 'remind'
  | 'call'
  | 'call-for-promise'
  | 'call-broken-promise'
  | 'offer-plan'
  | 'agency'
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

const VERB: Readonly<Record<Stage['channel'], string>> = {
  email: 'EMAIL',
  call: 'CALL',
  text: 'TEXT',
  letter: 'WRITE TO',
};

const ROLE: Readonly<Record<Stage['role'], string>> = { clerk: 'clerk', approver: 'approver', cfo: 'CFO' };

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then a
 * broken promise; then the stage that the oldest undisputed past-due invoice has reached, or the next due day comes to.
 */
export function nextAction(situation: Situation, accountClass: AccountClass, policy: Policy): NextAction {
  return hold(situation) ?? brokenPromise(situation) ?? staged(situation, policy.stages.filter((stage) => stage.accountClass === accountClass));
}

function hold(situation: Situation): NextAction | null {
  const { asOf, balance, doNotContact, promise, pastDue, disputedPastDue } = situation;
  if (balance < 0) {
    const amount = money(-balance, situation);
    return action('hold-net-credit', `HOLD: net credit of ${amount}; nothing to collect`, { amount });
  }
  if (balance === 0) return action('nothing-due', 'NOTHING to collect: the balance is zero');
  if (doNotContact) return action('hold-do-not-contact', 'HOLD: marked do not contact');
  if (pastDue === 0 && disputedPastDue > 0) {
    const amount = money(disputedPastDue, situation);
    return action('hold-disputed', `HOLD: ${amount} disputed; settle the dispute first`, { amount });
  }
  if (promise === null || (promise.day !== null && promise.day < asOf)) return null;
  const day = promise.day === null ? promise.text : isoDay(promise.day);
  const check = promise.day === null ? '; that is not one certain date, correct the cell' : '';
  return action('hold-promise', `HOLD: promised for ${day}${check}`, { day });
}

function brokenPromise(situation: Situation): NextAction | null {
  const { promise, pastDue } = situation;
  if (promise === null || promise.day === null || pastDue === 0) return null;
  const amount = money(pastDue, situation);
  const day = isoDay(promise.day);
  const sentence = `CALL approver: promised for ${day} and not paid, ${amount}; ask what happened and for a new date`;
  return action('call-broken-promise', sentence, { role: ROLE.approver, amount, day });
}

function staged(situation: Situation, stages: readonly Stage[]): NextAction {
  const { asOf, pastDue, daysPastDue, next } = situation;
  if (pastDue === 0 && next === null) return undated(situation);
  const late = pastDue > 0 || next === null;
  const day = late ? daysPastDue : asOf - next.due;
  const amount = money(late ? pastDue : next.amount, situation);
  const stage = reached(stages, day);
  const when = dueText(day);
  if (!stage) return action('nothing-due', `WAIT: ${when}, ${amount}`, { days: day, amount });

  const who = `${VERB[stage.channel]} ${ROLE[stage.role]}`;
  const parts = { channel: stage.channel, role: ROLE[stage.role], days: day, amount, stage: stage.name };
  return action(stage.action, `${who}: ${when}, ${amount}; ${PURPOSE[stage.action]}`, parts);
}

/** Nothing is past due, and no due day is known. */
function undated(situation: Situation): NextAction {
  const { current, withoutDueDay } = situation;
  if (current > 0) {
    const amount = money(current, situation);
    return action('nothing-due', `WAIT: nothing past due, ${amount} not due yet`, { amount });
  }
  if (withoutDueDay === 0) return action('nothing-due', 'NOTHING to collect: no open invoice without a dispute');
  const amount = money(withoutDueDay, situation);
  return action('find-due-day', `FIND the due day: ${amount} has neither due day nor terms`, { amount });
}

/** The last stage whose day has come. */
function reached(stages: readonly Stage[], day: number): Stage | null {
  const past = stages.filter((stage) => stage.fromDay <= day);
  return past.reduce<Stage | null>((last, stage) => (last && last.fromDay > stage.fromDay ? last : stage), null);
}

function dueText(daysPastDue: number): string {
  if (daysPastDue === 0) return 'due today';
  const days = Math.abs(daysPastDue);
  const count = `${days} ${days === 1 ? 'day' : 'days'}`;
  return daysPastDue > 0 ? `${count} past due` : `due in ${count}`;
}

const money = (minor: number, { currency }: Situation): string =>
  currency === 'XXX' ? amountText(minor, currency) : `${amountText(minor, currency)} ${currency}`;

const action = (code: ActionCode, sentence: string, parts: NextAction['parts'] = {}): NextAction => ({
  code,
  sentence,
  parts,
});
