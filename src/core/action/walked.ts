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
  /** Whether a row of the journal, with a stage or without, is about what this course asks for. */
  readonly isAbout: (event: JournalEvent) => boolean;
}

/** What the journal says of a stage. */
export interface Done {
  /** The last day on which it was carried out or tried, or on which a later stage took its place. */
  last: Day;
  /** The first of them that counts: of a stage that may not be skipped, an attempt without an answer does not. */
  closed: Day | null;
}

/** What was done of a course, by the names of its stages. */
export type Walked = ReadonlyMap<string, Done>;

/** A letter that came back tried its stage and did not carry it out, whichever it was. */
export function walk(path: Path, events: readonly JournalEvent[]): Walked {
  const walked = new Map<string, Done>();
  const cameBack = new Set(
    events.flatMap((event, at) => (event.kind === 'bounce' ? lettersOf(event, events.slice(0, at)) : [])),
  );
  for (const event of events) {
    const { day, kind } = event;
    if (kind === 'bounce' || !path.isAbout(event)) continue;
    for (const { name, skip } of stagesIn(path, walked, event)) {
      let one = walked.get(name);
      if (!one) walked.set(name, (one = { last: day, closed: null }));
      one.last = Math.max(one.last, day);
      const isTried = (skip === 'no' && isUnanswered(event)) || cameBack.has(event);
      if (!isTried) one.closed ??= day;
    }
  }
  return walked;
}

/**
 * What a row carries out. A contact without a stage is one of the stage that stood there on its day; so is, beside its
 * own, one that names a stage which what is asked for had not come to. What it had not come to was not passed over.
 */
function stagesIn(path: Path, walked: Walked, { kind, stage, day }: JournalEvent): readonly Stage[] {
  const { stages, sinceOf } = path;
  const named = stages.find(({ name }) => name === stage);
  if (stage && !named) return [];
  if (named && kind === 'superseded') return (sinceOf(named) ?? day) <= day ? [named] : [];
  const stood = reachedOn(path, walked, day, day).pop();
  const own = named ? [named] : [];
  return stood && !(named && stages.indexOf(stood) >= stages.indexOf(named)) ? [...own, stood] : own;
}

/** The letters that a bounce takes back: those of its stage, and where it names none the last one to its address. */
function lettersOf(bounce: JournalEvent, before: readonly JournalEvent[]): readonly JournalEvent[] {
  const sent = before.filter(({ outcome, channel }) => outcome === 'sent' && channel === bounce.channel);
  if (bounce.stage === '') return sent.filter((one) => isTo(one, bounce.reference)).slice(-1);
  return sent.filter(
    ({ stage, forDay, currency }) => stage === bounce.stage && forDay === bounce.forDay && currency === bounce.currency,
  );
}

/** Nothing speaks against it: the note of a letter from the Outbox has its address. */
const isTo = ({ note }: JournalEvent, address: string): boolean =>
  !note.includes('@') || note.toLowerCase().includes(address.toLowerCase());

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
