import type { StageRun } from '../action/stage-run';
import type { Moment } from '../cells/clock';
import { eventId } from '../journal/event-id';
import type { JournalEvent } from '../journal/event';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { Book } from './book';

/**
 * What Score itself writes to the Journal: that a stage is due and held, when that was not said last, and that a stage
 * was passed over. Their ids are made of what they say, so a second run writes nothing.
 */
export function scoreEvents({ journal }: Book, entries: readonly RankedEntry[], now: Moment): readonly JournalEvent[] {
  const known = new Set(journal?.events.map(({ id }) => id));
  return entries.flatMap((entry) => {
    const { hold, run, stages } = entry.action;
    const passed = stages.superseded.map((one) => eventOf(entry, one, null, now));
    const held = hold && run && hold.code !== lastHold(entry, run) ? [eventOf(entry, run, hold.code, now)] : [];
    return [...passed, ...held].filter(({ id }) => !known.has(id));
  });
}

/** The code that the last hold row for this stage has. */
function lastHold({ situation }: RankedEntry, { stage, forDay }: StageRun): string | undefined {
  const events = situation.journal?.events ?? [];
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.kind === 'hold' && event.stage === stage.name && event.forDay === forDay) return event.outcome;
  }
  return undefined;
}

/** `code` null: superseded. */
function eventOf(
  { account: { account, currency } }: RankedEntry,
  { stage, forDay }: StageRun,
  code: string | null,
  { day, minute }: Moment,
): JournalEvent {
  const event: Omit<JournalEvent, 'id' | 'row'> = {
    day,
    second: minute * 60,
    who: 'Callsheet',
    account,
    currency,
    kind: code === null ? 'superseded' : 'hold',
    channel: stage.channel,
    outcome: code ?? '',
    stage: stage.name,
    forDay,
    promisedDay: null,
    amount: null,
    reference: '',
    note: '',
  };
  return { ...event, id: eventId(event), row: null };
}
