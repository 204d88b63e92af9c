import { actionText } from '../../action/action-text';
import { holds } from '../../action/gate';
import type { Hold } from '../../action/hold';
import type { Moment } from '../../cells/clock';
import type { Day } from '../../cells/day';
import { accountKey } from '../../ledger/account-key';
import type { Letter } from '../../letters/letter';
import { differences } from '../../outbox/differences';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import { changedText, reasonText, type Reason } from '../../outbox/reason-text';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../policy/words';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { Snapshot } from '../../workbook/snapshot';
import type { Held, PreparedLetter, WithoutLetter } from './letters-task';
import type { OpenLetters } from './open-letters';
import { prepareLetter } from './prepare-letter';

export const isHeld = (found: Letter | Held): found is Held => 'code' in found;

/**
 * Makes letters again that a person approved, or is about to, and asks the gate with the minute: who has paid or disputes since
 * they were seen, and what is no longer as it was seen, is held. One of a batch goes by the rules of a batch to the end.
 */
export function letterNow({
  snapshot,
  book,
  standing,
  run,
}: OpenLetters): (row: OutboxRow, when: Instant) => Letter | Held {
  const { language } = book.policy;
  const entries = new Map(standing.entries.map((entry) => [entry.account.key, entry]));
  const isHidden = (): boolean => false;
  return (row, when) => {
    const entry = entries.get(accountKey(row.account, row.currency));
    if (!entry) return heldBy(PAID, language);
    const hold = holdAt(entry, row, book.policy, snapshot, when, run.listDay);
    // Its address is in Contacts no more: which one is there now says more.
    if (hold && hold.code !== 'not-a-contact') return heldBy(hold, language);
    const made = prepareLetter(entry, { ...run, isHidden, only: row.track === 'personal' ? entry.account.key : null });
    if ('without' in made) {
      const { why } = made.without;
      const held = hold ?? (why.is === 'hold' ? why.hold : null);
      if (held) return heldBy(held, language);
      return { code: 'no-letter', reason: reasonText(noLetter(why), language) };
    }
    const { letter } = made.letter;
    if (letter.key === row.key && letter.payload === row.payload) return hold ? heldBy(hold, language) : letter;
    const what = differences(row, letter, language);
    return { code: 'changed', reason: changedText(what, language), what };
  };
}

/** What the gate would hold at the minute at which the workbook was read, by key: of these letters, and of rows that wait. */
export function heldNow(
  open: OpenLetters,
  letters: readonly (readonly [RankedEntry, PreparedLetter])[],
  waiting: readonly OutboxRow[],
): Readonly<Record<string, Held>> {
  const { snapshot, book, run } = open;
  const { policy } = book;
  const when = { day: snapshot.now.day, second: snapshot.now.minute * 60 };
  const track = run.only === null ? 'automatic' : 'personal';
  const held = new Map<string, Held>();
  for (const [entry, { letter }] of letters) {
    const hold = holdAt(entry, { ...letter, track }, policy, snapshot, when, run.listDay);
    if (hold) held.set(letter.key, heldBy(hold, policy.language));
  }
  const prepared = new Set(letters.map(([, { letter }]) => letter.key));
  const now = letterNow(open);
  for (const row of waiting) {
    const found = prepared.has(row.key) ? null : now(row, when);
    if (found && isHeld(found)) held.set(row.key, found);
  }
  return Object.fromEntries(held);
}

/** One that is gone from the ledger has paid. */
const PAID: Pick<Hold, 'code' | 'parts'> = { code: 'paid', parts: {} };

const heldBy = (hold: Pick<Hold, 'code' | 'parts'>, language: Language): Held => ({
  code: hold.code,
  hold: { code: hold.code, parts: hold.parts },
  reason: actionText({ code: 'hold', parts: {}, hold }, language),
});

function noLetter(why: WithoutLetter['why']): Reason {
  if (why.is === 'problem') return { code: 'problem', said: why.problem.message };
  return { code: 'no-letter', said: why.is === 'other action' ? why.action.sentence : '' };
}

/** What the gate says at the minute. */
function holdAt(
  entry: RankedEntry,
  row: Pick<OutboxRow, 'channel' | 'to' | 'stage' | 'track'>,
  policy: Policy,
  snapshot: Snapshot,
  when: Instant,
  listDay: Day | null,
): Hold | null {
  const { channel, to, stage } = row;
  const [hold] = holds(entry.situation, policy, {
    channel,
    ...(channel === 'letter' ? {} : { address: to }),
    // The promise that it confirms may have no id of its own.
    confirms: stage === '',
    automatic: row.track === 'automatic',
    personal: entry.personal,
    class: entry.class,
    moment: momentAt(snapshot, when),
    listDay,
  });
  return hold ?? null;
}

/** The clocks went on since the workbook was read. */
function momentAt({ now, zones = {} }: Snapshot, when: Instant) {
  const minutes = (when.day - now.day) * 1440 + Math.floor(when.second / 60) - now.minute;
  const onward = ({ day, minute }: Moment): Moment => {
    const all = day * 1440 + minute + minutes;
    return { day: Math.floor(all / 1440), minute: all % 1440 };
  };
  return {
    now: onward(now),
    zones: Object.fromEntries(Object.entries(zones).map(([zone, moment]) => [zone, onward(moment)])),
  };
}
