import { moneyText } from '../cells/amount-text';
import { isoDay, type Day } from '../cells/day';
import type { Contact } from '../policy/contact';
import type { AccountClass, Channel, Policy, Role, Stage } from '../policy/policy';
import { actionText } from './action-text';
import { addressed, approach, type Wanted } from './approach';
import type { Asked } from './asked';
import { creditHold, type CreditHold } from './credit-hold';
import { brokenPromise } from './followed';
import { holds } from './gate';
import { isOfAccount, type Hold } from './hold';
import { bouncedAddress, overdueReview, unconfirmed } from './open-ends';
import type { Situation } from './situation';
import type { StageRun, StageStanding } from './stage-run';
import { stageStanding } from './stage-standing';
import type { ActionCode } from './words/words';

/** What to do now. Its sentence is in the policy's language; `actionText` says it in another. */
export interface NextAction {
  readonly code: ActionCode;
  readonly sentence: string;
  /** Values the sentence is made of: amounts and days ready to show, words as their codes. */
  readonly parts: Parts;
  /** Why not now, the first of `holds`; null where nothing holds. Beside a promise to be confirmed: that promise. */
  readonly hold: Hold | null;
  readonly holds: readonly Hold[];
  /** The stage that is due, held or not. */
  readonly run: StageRun | null;
  readonly stages: StageStanding;
  /** The first day on which there is something to do again; null where that is now, or nobody knows. */
  readonly until: Day | null;
  readonly channel: Channel | null;
  readonly role: Role | null;
  /** Whom to ask; null where Contacts names nobody who can be reached. */
  readonly contact: Contact | null;
  readonly creditHold: CreditHold | null;
}

type Parts = Readonly<Record<string, string | number>>;

/** Nobody is asked in writing what went wrong. */
const CALL: Wanted = { channel: 'call', role: 'approver', must: true };

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then what
 * cannot wait: post or mail that came back, a broken promise, a missed instalment; then a promise to be confirmed, the
 * stage that is due, and last what is to be done or waited for while nothing is. On the automatic track nobody has the
 * time for the calls of the stage table: what they are for is asked in writing.
 */
export function nextAction(
  situation: Situation,
  accountClass: AccountClass,
  policy: Policy,
  track: 'personal' | 'automatic' = 'personal',
): NextAction {
  const { asOf, today, currency, balance, pastDue, upcoming, current, withoutDueDay, journal, plan } = situation;
  const stages = stageStanding(situation, accountClass, policy);
  const credit = creditHold(situation, policy);
  const run = stages.due[0] || null;
  const asked: Asked = {
    channel: null,
    automatic: false,
    personal: false,
    class: accountClass,
    moment: null,
    listDay: null,
  };

  const said = (code: ActionCode, parts: Parts, more: Partial<NextAction> = {}): NextAction => ({
    code,
    sentence: actionText({ code, parts, hold: more.hold || null }, policy.language),
    parts,
    hold: null,
    holds: [],
    run: null,
    stages,
    until: null,
    channel: null,
    role: null,
    contact: null,
    creditHold: credit,
    ...more,
  });
  const held = (all: readonly Hold[], parts: Parts = {}, more: Partial<NextAction> = {}): NextAction =>
    said('hold', parts, { hold: all[0]!, holds: all, until: lastOf(all), run, ...more });

  /** Asks them for something, by way of the gate. */
  const ask = (
    code: ActionCode,
    wanted: Wanted,
    parts: Parts,
    more: Partial<Asked> = {},
    about: StageRun | null = null,
  ): NextAction => {
    const to = approach(situation, asked, wanted);
    const all = holds(situation, policy, { ...asked, ...more, ...to, ...addressed(to.channel, to.contact) });
    const values = { ...parts, channel: to.channel, role: to.role };
    const by = { ...to, run: about };
    return all.length === 0
      ? said(code, values, by)
      : held(all, about ? { ...values, asks: about.stage.action } : {}, by);
  };
  const onTrack = (stage: Stage): Wanted =>
    track === 'automatic' && stage.channel === 'call' ? { ...stage, channel: 'email' } : stage;
  const money = (minor: number): Parts => ({ amount: moneyText(minor, currency) });
  const agreed = (amount: number | null, day: Day): Parts => ({
    ...(amount === null ? {} : money(amount)),
    day: isoDay(day),
  });
  /** How late it is, and with what. */
  const [soonest] = upcoming;
  const owed: Parts =
    pastDue > 0 || !soonest
      ? { days: situation.daysPastDue, ...money(pastDue) }
      : { days: asOf - soonest.due, ...money(soonest.amount) };

  const ofAccount = holds(situation, policy, asked).filter(isOfAccount);
  const [first] = ofAccount;
  if (first) {
    const promise = ofAccount.every(({ code }) => code === 'promise') ? unconfirmed(situation) : null;
    const confirmed =
      promise &&
      ask(
        'confirm-promise',
        { channel: 'email', role: 'approver' },
        agreed(promise.standing.amount, promise.promise.due),
        { confirms: true },
      );
    // What was promised holds every other contact all the same.
    if (confirmed && !confirmed.hold)
      return { ...confirmed, hold: first, holds: ofAccount, run, until: lastOf(ofAccount) };
    const isOver = balance <= 0 && credit && credit.is === 'due for release';
    return isOver ? said('credit-release', {}) : held(ofAccount);
  }

  if (journal && journal.returnedPost !== null) return said('escalate-post', { day: isoDay(journal.returnedPost) });

  const urgent = (): (() => NextAction) | null => {
    const bounced = bouncedAddress(situation);
    if (bounced) {
      const parts: Parts = { bounced: bounced.channel || 'email', day: isoDay(bounced.since) };
      return () => ask('find-address', { ...CALL, role: 'clerk' }, parts);
    }
    const broken = brokenPromise(situation);
    if (broken && (run || !isSpokenTo(situation, broken.standing.graceEnds))) {
      return () => ask('call-broken-promise', CALL, agreed(broken.standing.amount, broken.promise.due));
    }
    const missed = plan && pastDue > 0 ? plan.missed : null;
    if (missed && (run || !isSpokenTo(situation, missed.due + policy.rules.graceDays))) {
      return () => ask('call-missed-instalment', CALL, agreed(missed.amount, missed.due));
    }
    return null;
  };
  const call = urgent();
  if (call && !isContactedOn(situation, today)) return call();
  if (call) return said('wait', { ...owed, day: isoDay(today + 1) }, { until: today + 1 });
  if (run) {
    const day = run.daysPastDue > 0 ? {} : { day: isoDay(run.forDay) };
    const parts = { days: run.daysPastDue, ...money(run.amount), ...day };
    return ask(run.stage.action, onTrack(run.stage), parts, {}, run);
  }
  if (credit && credit.is === 'due for release') return said('credit-release', {});

  const review = overdueReview(situation, accountClass, policy);
  if (review !== null) return said('review', { day: isoDay(review) });
  const { next } = stages;
  if (next) {
    const { channel, role } = approach(situation, asked, onTrack(next.stage));
    const parts = { ...owed, day: isoDay(next.day), asks: next.stage.action, channel, role };
    return said('wait', parts, { until: next.day });
  }
  if (pastDue > 0) return said('all-done', owed);
  return current > 0 || withoutDueDay === 0
    ? said('nothing-due', money(current || balance))
    : said('find-due-day', money(withoutDueDay));
}

const isContactedOn = ({ journal }: Situation, on: Day): boolean =>
  journal !== null && journal.events.some(({ kind, day }) => kind === 'contact' && day === on);

/** Whether somebody was reached after a day: what they did not keep was talked about, and the stages go on. */
const isSpokenTo = ({ journal }: Situation, after: Day): boolean =>
  journal !== null && journal.contacts.some(({ outcome, day }) => outcome === 'reached' && day > after);

/** The first day on which none of them holds; null when one has no such day. */
const lastOf = (all: readonly Hold[]): Day | null =>
  all.reduce<Day | null>((last, { until }) => (last === null || until === null ? null : Math.max(last, until)), 0);
