import type { Day } from '../cells/day';
import type { JournalEvent } from '../journal/event';
import { isUnanswered } from '../journal/unanswered';
import type { Stage } from '../policy/policy';
import type { NextStage } from './stage-run';

/** What the stages of a course follow, and which rows of the journal are about it. */
export interface Path {
  /** In order. */
  readonly stages: readonly Stage[];
  /** The first day of a stage by the table; null for one that it never comes to. */
  readonly sinceOf: (stage: Stage) => Day | null;
  /** Whether what follows a stage that may not be skipped keeps its distance from the day on which that was done. */
  readonly apart: boolean;
  /** Whether a row of the journal, with a stage or without, is about this course. */
  readonly isAbout: (event: JournalEvent) => boolean;
}

/** What the journal says of a stage. */
export interface Done {
  /** Days on which it was carried out or tried. */
  readonly runs: Set<Day>;
  /** The last of them, or on which a later stage took its place. */
  last: Day;
  /** The first of them that counts: of a stage that may not be skipped, an attempt without an answer does not. */
  closed: Day | null;
}

/** What was done of a course, by the names of its stages. */
export type Walked = ReadonlyMap<string, Done>;

/**
 * A contact without a stage is one of the stage that stood there on its day. A letter that came back tried its stage and
 * did not carry it out, whichever it was.
 */
export function walk(path: Path, events: readonly JournalEvent[]): Walked {
  const walked = new Map<string, Done>();
  const keeps = new Set(path.stages.filter(({ skip }) => skip === 'no').map(({ name }) => name));
  const bounces = events.filter(({ kind }) => kind === 'bounce');
  for (const event of events) {
    const { day, kind } = event;
    if (kind === 'bounce' || !path.isAbout(event)) continue;
    const name = event.stage || reachedOn(path, walked, day, day).pop()?.name;
    if (name === undefined) continue;
    let one = walked.get(name);
    if (!one) walked.set(name, (one = { runs: new Set(), last: day, closed: null }));
    if (kind === 'contact') one.runs.add(day);
    one.last = Math.max(one.last, day);
    const isTried = (keeps.has(name) && isUnanswered(event)) || bounces.some((one) => isOf(one, event, events));
    if (!isTried) one.closed ??= day;
  }
  return walked;
}

/** Whether a bounce is about the letter that a row says was sent before it. */
const isOf = (bounce: JournalEvent, sent: JournalEvent, events: readonly JournalEvent[]): boolean =>
  sent.outcome === 'sent' &&
  bounce.stage === sent.stage &&
  bounce.forDay === sent.forDay &&
  bounce.channel === sent.channel &&
  bounce.currency === sent.currency &&
  events.indexOf(bounce) > events.indexOf(sent);

/** Whether the day of a stage has come, its own and the one that it waits for. */
export function isCome(path: Path, walked: Walked | null, stage: Stage, asOf: Day, today: Day): boolean {
  const since = path.sinceOf(stage);
  return since !== null && since <= asOf && (heldUp(path, walked, stage)?.day ?? today) <= today;
}

/** The stages that were come to: up to one that may not be skipped and is still open. */
export function reachedOn(path: Path, walked: Walked | null, asOf: Day, today: Day): Stage[] {
  const reached: Stage[] = [];
  for (const stage of path.stages) {
    if (!isCome(path, walked, stage, asOf, today)) continue;
    reached.push(stage);
    if (walked && stage.skip === 'no' && isOpen(stage, walked)) break;
  }
  return reached;
}

export const isOpen = ({ name }: Stage, walked: Walked | null): boolean => (walked?.get(name)?.closed ?? null) === null;

/**
 * What a stage waits for beyond its own day: it comes no sooner than as many days after a stage that may not be skipped as
 * the table has between the two. What was done already waits for nothing.
 */
export function heldUp({ stages, sinceOf, apart }: Path, walked: Walked | null, stage: Stage): NextStage['after'] {
  if (!walked || !apart || walked.has(stage.name)) return null;
  const since = sinceOf(stage)!;
  let latest: NextStage['after'] = null;
  for (const before of stages.slice(0, stages.indexOf(stage))) {
    const done = before.skip === 'no' ? walked.get(before.name)?.closed : undefined;
    if (done === undefined || done === null) continue;
    const day = done + since - sinceOf(before)!;
    if (day > (latest?.day ?? since)) latest = { stage: before, done, day };
  }
  return latest;
}
