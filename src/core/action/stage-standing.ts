import type { JournalEvent } from '../journal/event';
import type { AccountClass, Policy } from '../policy/policy';
import { askedAhead, askedNow, type AskedAhead } from './amount-asked';
import { soonest, standingIn, type Course } from './course';
import { isContactedOn } from './contacted-on';
import type { Situation } from './situation';
import type { StageStanding } from './stage-run';
import { stagesOf } from './stages-of';
import { usualDays } from './usual-days';

/**
 * Which stages of its class are due for an account. What is past due has one course, by the age of the oldest undisputed
 * item; invoices that are not past due have one for each due day, and fold into the account's own.
 * What credits cover has none.
 * Whoever was contacted today is left alone until tomorrow.
 */
export function stageStanding(situation: Situation, accountClass: AccountClass, policy: Policy): StageStanding {
  const { asOf, today, journal, lapsed, pastDue, balance } = situation;
  const events = journal && journal.events.filter(isOfStages);
  const standing = (course: Course) => standingIn(course, events, asOf, today);

  // Whoever has more credits than invoices is held, and the Journal says what that held back.
  const isLate = pastDue > 0 && (balance <= 0 || askedNow(situation) > 0);
  const late = isLate ? [standing(lateCourse(situation, accountClass, policy))] : [];
  const [firstLate] = stagesOf(policy, accountClass).late;
  const ahead = askedAhead(situation).map((group) => {
    const own = standing(aheadCourse(group, situation, accountClass, policy));
    const day = group.due + usualDays(situation, policy) + (firstLate?.fromDay || 0);
    return own.next || !firstLate ? own : { ...own, next: { day, stage: firstLate, due: group.due, after: null } };
  });
  // Past the due day the account's own course has taken the place of all that was to come before.
  const over = lapsed.map((group) => {
    const { run, superseded } = standing(
      aheadCourse({ ...group, owed: group.amount }, situation, accountClass, policy),
    );
    return run && events ? [...superseded, run] : superseded;
  });

  const due = [...late, ...ahead].flatMap(({ run }) => (run ? [run] : []));
  const superseded = over.flat().concat(...[...late, ...ahead].map((one) => one.superseded));
  const isContacted = isContactedOn(situation, today);
  const [first] = due;
  const tomorrow = today + 1;
  const next = first ? null : soonest([...late, ...ahead].flatMap((one) => (one.next ? [one.next] : [])));
  return {
    due: isContacted ? [] : due,
    superseded,
    next:
      first && isContacted
        ? { day: tomorrow, stage: first.stage, due: first.daysPastDue > 0 ? null : first.forDay, after: null }
        : next && { ...next, day: Math.max(next.day, tomorrow) },
  };
}

/** What was done about stages; a bounce takes back that one was carried out. */
const isOfStages = ({ kind }: JournalEvent): boolean =>
  kind === 'contact' || kind === 'superseded' || kind === 'bounce';

/**
 * Days count from the oldest due day, of a slow payer from the day on which it usually pays. Only what was done when the
 * oldest item that is asked for now was past due was about any of it; without its due day, what was done in the cycle.
 */
function lateCourse(situation: Situation, accountClass: AccountClass, policy: Policy): Course {
  const { asOf, daysPastDue, oldestDue, pastDue, cycle } = situation;
  const oldest = asOf - daysPastDue;
  const opened = cycle ?? oldest + 1;
  const isOf: Course['isOf'] = ({ forDay, day }) => (forDay ?? day) >= opened;
  const usual = usualDays(situation, policy);
  return {
    stages: stagesOf(policy, accountClass).late,
    forDay: opened,
    sinceOf: ({ fromDay }) => oldest + usual + fromDay!,
    apart: true,
    isOf,
    isAbout: (event) => (oldestDue === null ? isOf(event) : event.day > oldestDue),
    begun: policy.readOn,
    amount: askedNow(situation),
    owed: pastDue,
    daysPastDue,
  };
}

function aheadCourse(
  group: Omit<AskedAhead, 'used'>,
  situation: Situation,
  accountClass: AccountClass,
  policy: Policy,
): Course {
  const { due, issued, amount, owed } = group;
  const { asOf, cycle } = situation;
  const isLate = ({ day }: JournalEvent): boolean => day > due || (cycle !== null && day >= cycle);
  const isOf: Course['isOf'] = (event) => (event.forDay === null ? !isLate(event) : event.forDay === due);
  return {
    stages: stagesOf(policy, accountClass).ahead,
    forDay: due,
    sinceOf: ({ fromDay }) => (fromDay === null ? issued : due + fromDay),
    // The due day waits for nothing.
    apart: false,
    isOf,
    isAbout: isOf,
    begun: policy.readOn,
    amount,
    owed,
    daysPastDue: asOf - due,
  };
}
