import type { Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import type { Stage } from '../policy/policy';
import type { NextStage, StageRun, StageStanding } from './stage-run';
import { heldUp, isCome, isOpen, reachedOn, walk, type Done, type Path } from './walked';

/** Stages that follow one another for one thing: what is past due of an account, or the invoices of one due day. */
export interface Course extends Path {
  /** The cycle's opening day, or the due day. */
  readonly forDay: Day;
  /** What was passed over up to this day is told nobody: the day on which set-up read the ledger; null for none. */
  readonly begun: Day | null;
  readonly amount: number;
  readonly owed: number;
  readonly daysPastDue: number;
}

type Standing = Omit<StageStanding, 'due'> & { readonly run: StageRun | null };

/**
 * Where a course stands by the contacts and superseded stages of the journal. The stage that was last come to is due
 * until it is done, and again where it repeats; those before it were passed over, which one that may not be skipped
 * never is. Without a journal the stage reached by age is taken to be due.
 */
export function standingIn(course: Course, events: readonly JournalEvent[] | null, asOf: Day, today: Day): Standing {
  const { stages, sinceOf, begun } = course;
  const walked = events && walk(course, events);
  const reached = reachedOn(course, walked, asOf, today);
  const passed = reached.slice();
  const last = passed.pop();
  const doneOf = ({ name }: Stage): Done | undefined => walked?.get(name);
  const sinceOn = (stage: Stage): Day => heldUp(course, walked, stage)?.day ?? sinceOf(stage)!;
  const again = last && againOn(last, doneOf(last));
  const following = stages.find((stage) => sinceOf(stage) !== null && !reached.includes(stage));

  const runOf = (stage: Stage, rule: StageRun['rule'], since = sinceOn(stage)): StageRun => ({
    stage,
    forDay: course.forDay,
    occurrence: (doneOf(stage)?.runs.size || 0) + 1,
    since,
    rule,
    tried: isOpen(stage, walked) ? (doneOf(stage)?.last ?? null) : null,
    amount: course.amount,
    owed: course.owed,
    daysPastDue: course.daysPastDue,
  });
  const isKept = following && isCome(course, walked, following, asOf, today);
  const run =
    last && isOpen(last, walked)
      ? runOf(last, isKept ? 'not skipped' : 'reached')
      : last && again && again <= today
        ? runOf(last, 'again', again)
        : null;
  const due = course.daysPastDue > 0 ? null : course.forDay;
  const days: NextStage[] = [
    ...(!run && last && again ? [{ day: again, stage: last, due, after: null }] : []),
    ...(following
      ? [{ day: sinceOn(following), stage: following, due, after: heldUp(course, walked, following) }]
      : []),
  ];
  /** Since when the next one has been in its place. */
  const passedOn = (stage: Stage): Day => sinceOn(reached[reached.indexOf(stage) + 1]!);
  return {
    run,
    superseded: passed
      .filter((stage) => walked && isOpen(stage, walked) && (begun === null || passedOn(stage) > begun))
      .map((stage) => runOf(stage, 'reached')),
    next: soonest(days),
  };
}

/** The first of several days to come. */
export const soonest = <Ahead extends { readonly day: Day }>(days: readonly Ahead[]): Ahead | null =>
  days.reduce<Ahead | null>((first, one) => (first && first.day <= one.day ? first : one), null);

/** The day on which a stage that was done is due again; null for one that does not repeat. */
const againOn = ({ every }: Stage, done: Done | undefined): Day | null =>
  every === null || !done ? null : every + done.last;
