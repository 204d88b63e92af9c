import { BLANK_DETAILS } from '../journal/blank-details';
import type { HoldCode } from '../action/hold';
import type { StageRun } from '../action/stage-run';
import type { Moment } from '../cells/clock';
import { eventId } from '../journal/event-id';
import type { JournalEvent } from '../journal/event';
import type { Account } from '../ledger/account';
import { accountKey, entryOf } from '../ledger/account-key';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { Book } from './book';

/**
 * What Score itself writes to the Journal: that a stage is due and held, when that was not said last, that a stage was
 * passed over, and that an account of the personal track has nothing open any more. Their ids are made of what they
 * say, so a second run writes nothing.
 */
export function scoreEvents(book: Book, entries: readonly RankedEntry[], now: Moment): readonly JournalEvent[] {
  const known = new Set(book.journal?.events.map(({ id }) => id));
  const events = entries.flatMap((entry) => {
    const { hold, run, stages } = entry.action;
    const passed = stages.superseded.map((one) => eventOf(entry.account, one, null, now));
    const held = hold && run && hold.code !== lastHold(entry, run) ? [eventOf(entry.account, run, hold.code, now)] : [];
    return [...passed, ...held];
  });
  return [...events, ...paidEvents(book, entries, now)].filter(({ id }) => !known.has(id));
}

/**
 * Whom a person was to call by the list as it stands, and who has nothing open any more; not who is only left out of
 * this export, nor anybody after a look back at an earlier day.
 */
function paidEvents({ callList, seen }: Book, entries: readonly RankedEntry[], now: Moment): readonly JournalEvent[] {
  if (!callList || !seen.items) return [];
  const open = new Set([
    ...entries.map(({ account }) => account.key),
    ...seen.items.map(({ account, currency }) => accountKey(account, currency)),
  ]);
  return callList.rows
    .filter(({ key, ranked, personal }) => ranked && personal && key !== '' && !open.has(key))
    .map(({ key }) => eventOf(entryOf(key), null, 'paid', now));
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
  { account, currency }: Pick<Account, 'account' | 'currency'>,
  run: StageRun | null,
  code: HoldCode | null,
  { day, minute }: Moment,
): JournalEvent {
  const event: Omit<JournalEvent, 'id' | 'row'> = {
    ...BLANK_DETAILS,
    day,
    second: minute * 60,
    who: 'Callsheet',
    account,
    currency,
    kind: code === null ? 'superseded' : 'hold',
    channel: run && run.stage.channel,
    outcome: code ?? '',
    stage: run ? run.stage.name : '',
    forDay: run && run.forDay,
  };
  return { ...event, id: eventId(event), row: null };
}
