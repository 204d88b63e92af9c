import type { Day } from '../cells/day';
import type { AccountClass, Policy, Stage } from '../policy/policy';
import { agedParts } from './ages';
import { askedAhead, askedNow, isCovered } from './amount-asked';
import { ask, held, lastOf, said, type Case, type NextAction, type Parts } from './action-answer';
import { approach, type Wanted } from './approach';
import type { Asked } from './asked';
import { calendarOf, openFrom } from './calendar';
import { isContactedOn } from './contacted-on';
import { creditHold } from './credit-hold';
import { brokenPromise } from './followed';
import { holds, regionOf } from './gate';
import { isOfAccount } from './hold';
import { bouncedAddress, overdueReview, unconfirmed } from './open-ends';
import type { Situation } from './situation';
import { stageStanding } from './stage-standing';

/**
 * One line a collector can act on. Reasons not to contact come first and are never weighed against the amount; then what
 * cannot wait: post or mail that came back, a broken promise, a missed installment; then the stage that is due, and last
 * what is to be done or waited for while nothing is. On the automatic track nobody has the time for the calls of the
 * stage table: what they are for is asked in writing.
 */
export function nextAction(
  situation: Situation,
  accountClass: AccountClass,
  policy: Policy,
  track: Case['track'] = 'personal',
): NextAction {
  const stages = stageStanding(situation, accountClass, policy);
  const given: Case = {
    situation,
    accountClass,
    policy,
    track,
    stages,
    run: stages.due[0] || null,
    creditHold: creditHold(situation, policy),
    asked: { channel: null, automatic: false, personal: false, class: accountClass, moment: null, listDay: null },
  };
  return (
    heldBack(given) ||
    returnedPost(given) ||
    wentWrong(given) ||
    stageDue(given) ||
    release(given) ||
    covered(given) ||
    review(given) ||
    waiting(given) ||
    nothingToDo(given)
  );
}

type Step = (given: Case) => NextAction | null;

/** The account as a whole is held: all that may be done is to confirm the promise that holds it, or to let go what is paid. */
const heldBack: Step = (given) => {
  const { situation, policy, asked, run } = given;
  const ofAccount = holds(situation, policy, asked).filter(isOfAccount);
  const [first] = ofAccount;
  if (!first) return null;
  const confirmed = ofAccount.every(({ code }) => code === 'promise') && confirmation(given);
  // What was promised holds every other contact all the same.
  if (confirmed) return { ...confirmed, hold: first, holds: ofAccount, run, until: lastOf(ofAccount) };
  return (situation.balance <= 0 && release(given)) || held(given, ofAccount);
};

function confirmation(given: Case): NextAction | null {
  const last = unconfirmed(given.situation);
  if (!last) return null;
  const { promise, standing } = last;
  const by: Wanted = { channel: 'email', role: 'approver' };
  const asking = ask(given, 'confirm-promise', by, agreed(given, standing.amount, promise.due), { confirms: true });
  return asking.hold ? null : asking;
}

const returnedPost: Step = (given) => {
  const { journal } = given.situation;
  return journal && journal.returnedPost !== null ? said(given, 'escalate-post', { day: journal.returnedPost }) : null;
};

/** Nobody is asked in writing what went wrong. */
const CALL: Wanted = { channel: 'call', role: 'approver', must: true };

/** What cannot wait is called about, once a day; what came back today reached nobody, and only a call counts. */
const wentWrong: Step = (given) => {
  const { situation } = given;
  const call = callAbout(given);
  const by = call && call.code === 'find-address' ? 'call' : null;
  if (!call || !isContactedOn(situation, situation.today, by)) return call;
  const until = workingDay(given, situation.today + 1, given.asked);
  return said(given, 'wait', { ...owing(given), day: until }, { until });
};

function callAbout(given: Case): NextAction | null {
  const { situation, policy, run } = given;
  const { plan } = situation;
  /** Until they were spoken to, and again with every stage. */
  const isOpen = (graceEnds: Day): boolean => run !== null || !isSpokenTo(situation, graceEnds);

  const bounced = bouncedAddress(situation, run);
  if (bounced) {
    const parts = { bounced: bounced.channel || 'email', day: bounced.since };
    return ask(given, 'find-address', { ...CALL, role: 'clerk', unlisted: true }, parts);
  }
  const broken = brokenPromise(situation);
  if (broken && isOpen(broken.standing.graceEnds)) {
    return ask(given, 'call-broken-promise', CALL, agreed(given, broken.standing.amount, broken.promise.due));
  }
  const missed = plan && askedNow(situation) > 0 ? plan.missed : null;
  if (missed && isOpen(missed.due + policy.rules.graceDays)) {
    return ask(given, 'call-missed-installment', CALL, agreed(given, missed.amount, missed.due));
  }
  return null;
}

const stageDue: Step = (given) => {
  const { run } = given;
  if (!run) return null;
  const { stage, daysPastDue, amount, owed, forDay, tried, rule } = run;
  const parts = {
    ...agedParts(given, { amount, owed }, daysPastDue),
    ...(daysPastDue > 0 ? {} : { day: forDay }),
    ...(tried !== null
      ? { because: 'unanswered', tried }
      : rule === 'not skipped' && { because: 'kept', stage: stage.name }),
  };
  return ask(given, stage.action, onTrack(given, stage), parts, { run });
};

/** What credits are to be applied to is past due until then. */
const release: Step = (given) =>
  !given.creditHold || given.creditHold.is !== 'due for release'
    ? null
    : given.creditHold.code === 'nothing-past-due'
      ? said(given, 'credit-release', {})
      : covered(given);

/** Nobody is asked for what their own money covers: it is to be booked against it. */
const covered: Step = (given) => {
  const { pastDue, credits, currency } = given.situation;
  return isCovered(given.situation) ? said(given, 'apply-credits', { amount: pastDue, credits, currency }) : null;
};

const review: Step = (given) => {
  const since = overdueReview(given.situation, given.accountClass, given.policy);
  return since === null ? null : said(given, 'review', { day: since });
};

const waiting: Step = (given) => {
  const { situation, asked, stages } = given;
  if (!stages.next) return null;
  const { stage, due, after } = stages.next;
  const to = approach(situation, asked, onTrack(given, stage));
  const { channel, role } = to;
  const until = workingDay(given, stages.next.day, { ...asked, ...to });
  const parts = {
    ...owing(given),
    ...{ day: until, asks: stage.action, channel, role },
    ...(due !== null && due !== soonestDue(situation) && { dueDay: due }),
    ...(after && { because: 'apart', stage: after.stage.name, done: after.done }),
  };
  return said(given, 'wait', parts, { until });
};

/** The due day that the age of what is waited for tells; null while that is past due. */
const soonestDue = (situation: Situation): Day | null =>
  askedNow(situation) > 0 ? null : (askedAhead(situation)[0]?.due ?? null);

/** The first day from one on on which whoever is asked may be contacted. */
const workingDay = ({ situation, policy }: Case, day: Day, asked: Asked): Day =>
  openFrom(calendarOf(policy, regionOf(situation, asked)), day);

function nothingToDo(given: Case): NextAction {
  const { pastDue, current, withoutDueDay, balance, currency } = given.situation;
  if (pastDue > 0) return said(given, 'all-done', owing(given));
  return current > 0 || withoutDueDay === 0
    ? said(given, 'nothing-due', { amount: current || balance, currency })
    : said(given, 'find-due-day', { amount: withoutDueDay, currency });
}

const onTrack = ({ track }: Case, stage: Stage): Wanted =>
  track === 'personal'
    ? stage
    : { ...stage, channel: stage.channel === 'call' ? 'email' : stage.channel, written: true };

/** What was agreed; without an amount it was about all that was past due. */
const agreed = ({ situation }: Case, amount: number | null, day: Day): Parts => ({
  ...(amount === null ? {} : { amount, currency: situation.currency }),
  day,
});

/** How late it is, and with what; what falls due next, where nothing is. */
function owing(given: Case): Parts {
  const { asOf, pastDue, daysPastDue } = given.situation;
  const amount = askedNow(given.situation);
  const [soonest] = askedAhead(given.situation);
  return amount > 0 || !soonest
    ? agedParts(given, { amount, owed: pastDue }, daysPastDue)
    : agedParts(given, soonest, asOf - soonest.due);
}

/** Whether somebody was reached after a day: what they did not keep was talked about, and the stages go on. */
const isSpokenTo = ({ journal }: Situation, after: Day): boolean =>
  journal !== null && journal.contacts.some(({ outcome, day }) => outcome === 'reached' && day > after);
