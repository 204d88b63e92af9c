import { actionText } from '../../action/action-text';
import type { Hold, HoldCode } from '../../action/hold';
import type { StageRun } from '../../action/stage-run';
import type { Moment } from '../../cells/clock';
import { BLANK_DETAILS } from '../../journal/blank-details';
import { eventId } from '../../journal/event-id';
import type { JournalEvent } from '../../journal/event';
import type { Account } from '../../ledger/account';
import { accountKey, entryOf } from '../../ledger/account-key';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { Book } from '../book/book';

/**
 * What Score itself writes to the Journal: that a stage is due and held and why, when that was not said last, that a stage was
 * passed over, and that an account of the personal track has nothing open any more. Their ids are made of what they
 * say, so a second run writes nothing.
 */
export function scoreEvents(book: Book, entries: readonly RankedEntry[], { minute }: Moment): readonly JournalEvent[] {
  const now: Moment = { day: book.today, minute };
  const known = new Set(book.journal?.events.map(({ id }) => id));
  const events = entries.flatMap((entry) => {
    const { hold, run, stages } = entry.action;
    const passed = stages.superseded.map((one) => eventOf(entry.account, one, NO_HOLD, now));
    if (!hold || !run) return passed;
    const said = whyHeld(hold, book);
    return isSaid(said, entry, run) ? passed : [...passed, eventOf(entry.account, run, said, now)];
  });
  return [...events, ...paidEvents(book, entries, now)].filter(({ id }) => !known.has(id));
}

/**
 * Whom a person was to call by the list as it stands, and who has nothing open any more; not who is only left out of
 * this export, nor anybody after a look back at an earlier day.
 */
function paidEvents(book: Book, entries: readonly RankedEntry[], now: Moment): readonly JournalEvent[] {
  const { callList, seen } = book;
  if (!callList || !seen.items) return [];
  const open = new Set([
    ...entries.map(({ account }) => account.key),
    ...seen.items.map(({ account, currency }) => accountKey(account, currency)),
  ]);
  return callList.rows
    .filter(({ key, ranked, personal }) => ranked && personal && key !== '' && !open.has(key))
    .map(({ key }) => eventOf(entryOf(key), null, whyHeld(PAID, book), now));
}

const PAID = { code: 'paid', parts: {} } as const;

/** What a row says of a hold; without an outcome: superseded. */
type Said = Pick<JournalEvent, 'outcome' | 'note'>;

const NO_HOLD: Said = { outcome: '', note: '' };

/** Its code, and the sentence with the day it ends and the pack; as whoever sends writes it down. */
const whyHeld = (hold: Pick<Hold, 'code' | 'parts'>, { policy }: Book): Said => ({
  outcome: hold.code,
  note: actionText({ code: 'hold', parts: {}, hold }, policy.language),
});

/** Each closed day has its own sentence, and all of them say one thing. */
const OF_A_DAY: readonly string[] = ['holiday', 'hours'] satisfies readonly HoldCode[];

/** Whether the last hold row for this stage says so. */
function isSaid({ outcome, note }: Said, { situation }: RankedEntry, { stage, forDay }: StageRun): boolean {
  const events = situation.journal?.events ?? [];
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.kind !== 'hold' || event.stage !== stage.name || event.forDay !== forDay) continue;
    return event.outcome === outcome && (event.note === note || OF_A_DAY.includes(outcome));
  }
  return false;
}

function eventOf(
  { account, currency }: Pick<Account, 'account' | 'currency'>,
  run: StageRun | null,
  said: Said,
  { day, minute }: Moment,
): JournalEvent {
  const event: Omit<JournalEvent, 'id' | 'row'> = {
    ...BLANK_DETAILS,
    ...said,
    day,
    second: minute * 60,
    who: 'Callsheet',
    account,
    currency,
    kind: said.outcome === '' ? 'superseded' : 'hold',
    channel: run && run.stage.channel,
    stage: run ? run.stage.name : '',
    forDay: run && run.forDay,
  };
  return { ...event, id: eventId(event), row: null };
}
