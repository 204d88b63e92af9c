import { situationFrom, type Situation } from '../../../src/core/action/situation';
import type { StageRun, StageStanding } from '../../../src/core/action/stage-run';
import { stageStanding } from '../../../src/core/action/stage-standing';
import type { Day } from '../../../src/core/cells/day';
import type { JournalEvent } from '../../../src/core/journal/event';
import { foldJournal, journalOf } from '../../../src/core/journal/fold-journal';
import { cycleOf } from '../../../src/core/ledger/cycle';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { AccountClass, Policy } from '../../../src/core/policy/policy';
import { contacted } from './gated';
import { AS_OF } from './situations';

/** An invoice of 100.00 EUR. */
export interface Item {
  readonly due: Day;
  readonly issued?: Day;
  readonly disputed?: boolean;
  readonly paid?: Day;
}

/** Set up long ago, so that every stage falls after it. */
export const settledIn: Policy = { ...defaultPolicy, source: 'sheet', readOn: AS_OF - 400 };

/** How things stand at the end of a day with what the journal says by then. */
export function situationOn(
  day: Day,
  items: readonly Item[],
  events: readonly JournalEvent[],
  but: Partial<Situation> = {},
  policy: Policy = settledIn,
): Situation {
  const open = items.filter(({ paid = Infinity, issued = -Infinity }) => paid > day && issued <= day);
  const known = situationFrom(
    {
      account: 'C-1',
      asOf: day,
      currency: 'EUR',
      items: open.map(({ due, issued = due - 30, disputed = false }) => ({
        open: 10_000,
        issued,
        due,
        daysPastDue: day - due,
        disputed,
      })),
      facts: {},
      dayOrder: undefined,
      profile: null,
      neverPaid: false,
      beside: {
        journal: journalOf(foldJournal(events, day), 'C-1', 'EUR'),
        cycle: cycleOf(
          items.map(({ due, paid }) => ({ due, settled: paid !== undefined && paid <= day ? paid : null })),
          day,
        ),
      },
    },
    policy,
  );
  return { ...known, ...but };
}

export const standingOn = (
  day: Day,
  items: readonly Item[],
  events: readonly JournalEvent[] = [],
  of: AccountClass = 'NORMAL',
  policy: Policy = settledIn,
): StageStanding => stageStanding(situationOn(day, items, events, {}, policy), of, policy);

/** The row that says a stage was carried out. */
export const done = ({ stage, forDay }: StageRun, day: Day, but: Partial<JournalEvent> = {}): JournalEvent =>
  contacted({ day, stage: stage.name, forDay, channel: stage.channel, ...but });

/** The row that Score writes for a stage that a later one took the place of. */
export const superseded = ({ stage, forDay }: StageRun, day: Day): JournalEvent =>
  contacted({ kind: 'superseded', outcome: '', channel: null, day, stage: stage.name, forDay });

export const names = (runs: readonly StageRun[]): readonly string[] => runs.map(({ stage }) => stage.name);
