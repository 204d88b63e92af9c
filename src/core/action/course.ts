import type { Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import type { Stage } from '../policy/policy';
import type { StageRun, StageStanding } from './stage-run';

/** Stages that follow one another for one thing: what is past due of an account, or the invoices of one due day. */
export interface Course {
  /** In order. */
  readonly stages: readonly Stage[];
  /** The cycle's opening day, or the due day. */
  readonly forDay: Day;
  /** The first day of a stage; null for one that it never comes to. */
  readonly sinceOf: (stage: Stage) => Day | null;
  /** Whether a row of the journal, with a stage or without, is about this course. */
  readonly isAbout: (event: JournalEvent) => boolean;
  /** What was passed over up to this day is told nobody: the day on which set-up read the ledger; null for none. */
  readonly begun: Day | null;
  readonly amount: number;
  readonly daysPastDue: number;
}

/** Days on which a stage was carried out, and the last on which a later one took its place. */
interface Done {
  readonly runs: Set<Day>;
  superseded: Day | null;
}

type Standing = Omit<StageStanding, 'due'> & { readonly run: StageRun | null };

/**
 * Where a course stands by the contacts and superseded stages of the journal. A contact without a stage is one of the
 * stage that had been reached on its day. Without a journal the stage that was last reached is taken to be due.
 */
export function standingIn(course: Course, events: readonly JournalEvent[] | null, asOf: Day, today: Day): Standing {
  const { stages, sinceOf, begun } = course;
  const reached = reachedOn(course, asOf);
  const last = reached[reached.length - 1];
  const done = doneIn(course, events || []);
  const undone = reached.filter(({ name }) => !done.has(name));
  const kept = events ? undone.find(({ skip }) => skip === 'no') : undefined;
  const again = last && againOn(last, done.get(last.name));
  const following = stages.find((stage) => sinceOf(stage) !== null && !reached.includes(stage));

  const runOf = (stage: Stage, rule: StageRun['rule'], since = sinceOf(stage)!): StageRun => ({
    stage,
    forDay: course.forDay,
    occurrence: (done.get(stage.name)?.runs.size || 0) + 1,
    since,
    rule,
    amount: course.amount,
    daysPastDue: course.daysPastDue,
  });
  const run = kept
    ? runOf(kept, kept === last ? 'reached' : 'not skipped')
    : last && !done.has(last.name)
      ? runOf(last, 'reached')
      : last && again && again <= today
        ? runOf(last, 'again', again)
        : null;
  const place = run ? run.stage : last;
  const passed = events && place ? undone.slice(0, undone.indexOf(place) + 1 || undone.length) : [];
  /** Since when the next one has been in its place. */
  const passedOn = (stage: Stage): Day => sinceOf(reached[reached.indexOf(stage) + 1]!)!;
  const days = [
    ...(!run && last && again ? [{ day: again, stage: last }] : []),
    ...(following ? [{ day: sinceOf(following)!, stage: following }] : []),
  ];
  return {
    run,
    superseded: passed
      .filter((stage) => stage !== place && stage !== last && (begun === null || passedOn(stage) > begun))
      .map((stage) => runOf(stage, 'reached')),
    next: soonest(days),
  };
}

/** The first of several days to come. */
export const soonest = <Ahead extends { readonly day: Day }>(days: readonly Ahead[]): Ahead | null =>
  days.reduce<Ahead | null>((first, one) => (first && first.day <= one.day ? first : one), null);

const reachedOn = ({ stages, sinceOf }: Course, day: Day): readonly Stage[] =>
  stages.filter((stage) => {
    const since = sinceOf(stage);
    return since !== null && since <= day;
  });

function lastReached({ stages, sinceOf }: Course, day: Day): string | undefined {
  for (let i = stages.length - 1; i >= 0; i--) {
    const since = sinceOf(stages[i]!);
    if (since !== null && since <= day) return stages[i]!.name;
  }
  return undefined;
}

function doneIn(course: Course, events: readonly JournalEvent[]): ReadonlyMap<string, Done> {
  const done = new Map<string, Done>();
  for (const event of events) {
    if (!course.isAbout(event)) continue;
    const name = event.stage || lastReached(course, event.day);
    if (name === undefined) continue;
    let one = done.get(name);
    if (!one) done.set(name, (one = { runs: new Set(), superseded: null }));
    if (event.kind === 'contact') one.runs.add(event.day);
    else one.superseded = Math.max(event.day, one.superseded ?? event.day);
  }
  return done;
}

/** The day on which a stage that was done is due again; null for one that does not repeat. */
function againOn({ every }: Stage, done: Done | undefined): Day | null {
  if (every === null || !done) return null;
  return every + Math.max(done.superseded ?? 0, ...done.runs);
}
