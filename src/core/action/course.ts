import type { Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import type { Stage } from '../policy/policy';
import type { NextStage, StageRun, StageStanding } from './stage-run';
import { heldUp, isCome, isOpen, reachedOn, walk, type Path, type Walked } from './walked';

/** Stages that follow one another for one thing: what is past due of an account, or the invoices of one due day. */
export interface Course extends Path {
  /** Whether a row of the journal is of the same cycle or due day, whatever of it was asked for then. */
  readonly isOf: (event: JournalEvent) => boolean;
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
  const { stages, sinceOf, begun, isOf } = course;
  const walked = events && walk(course, events);
  const reached = reachedOn(course, walked, asOf, today);
  const top = reached[reached.length - 1];
  /** Of several that stand on one day each has its turn. */
  const last = reached.find((stage) => stage.fromDay === top!.fromDay && isOpen(stage, walked)) || top;
  const passed = reached.filter((stage) => stage.fromDay !== top!.fromDay);
  const sinceOn = (stage: Stage): Day => heldUp(course, walked, stage)?.day ?? sinceOf(stage)!;
  const ahead = stages.filter((stage) => sinceOf(stage) !== null && !reached.includes(stage));

  const runOf = (stage: Stage, rule: StageRun['rule'], since = sinceOn(stage)): StageRun => ({
    stage,
    forDay: course.forDay,
    occurrence: 1 + daysOf(stage, (events || []).filter(isOf)),
    since,
    rule,
    tried: isOpen(stage, walked) ? (walked?.get(stage.name)?.last ?? null) : null,
    amount: course.amount,
    owed: course.owed,
    daysPastDue: course.daysPastDue,
  });
  const again = last && againOn(last, walked);
  const isKept = ahead[0] && isCome(course, walked, ahead[0], asOf, today);
  const run =
    last && isOpen(last, walked)
      ? runOf(last, isKept ? 'not skipped' : 'reached')
      : last && again && again <= today
        ? runOf(last, 'again', again)
        : null;
  const due = course.daysPastDue > 0 ? null : course.forDay;
  const days = [...(last && !run ? [last] : []), ...ahead].flatMap((stage): NextStage[] => {
    const day = isOpen(stage, walked) ? sinceOn(stage) : againOn(stage, walked);
    return day === null
      ? []
      : [{ day: Math.max(day, sinceOn(stage)), stage, due, after: heldUp(course, walked, stage) }];
  });
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

/** On how many days a stage was carried out or tried. */
const daysOf = ({ name }: Stage, events: readonly JournalEvent[]): number =>
  new Set(events.filter(({ kind, stage }) => kind === 'contact' && stage === name).map(({ day }) => day)).size;

/** The first of several days to come. */
export const soonest = <Ahead extends { readonly day: Day }>(days: readonly Ahead[]): Ahead | null =>
  days.reduce<Ahead | null>((first, one) => (first && first.day <= one.day ? first : one), null);

/** The day on which a stage that was done is due again; null for one that does not repeat. */
function againOn({ every, name }: Stage, walked: Walked | null): Day | null {
  const done = walked?.get(name);
  return every === null || !done ? null : every + done.last;
}
