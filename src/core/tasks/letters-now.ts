import { actionText } from '../action/action-text';
import { holds } from '../action/gate';
import type { Hold } from '../action/hold';
import type { Moment } from '../cells/clock';
import type { JournalReading } from '../journal/read-journal';
import { accountKey } from '../ledger/account-key';
import type { Refusal } from '../ledger/reading';
import type { Letter } from '../letters/letter';
import type { Instant, OutboxRow } from '../outbox/outbox-row';
import { reasonText } from '../outbox/reason-text';
import type { Policy } from '../policy/policy';
import type { Language } from '../policy/words';
import { POLICY_SHEET } from '../workbook/our-sheets';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { Snapshot } from '../workbook/snapshot';
import { readBook, standingOf, whyNone } from './book';
import { letterMaker } from './letters';
import type { SendInput, WithoutLetter } from './letters-task';

/** Why a letter that was approved does not go out now. */
export interface Held {
  readonly code: string;
  readonly reason: string;
}

export const isHeld = (found: Letter | Held): found is Held => 'code' in found;

/** What a sending run knows of a workbook as it was read last. */
export interface LettersNow {
  readonly refused: null;
  readonly language: Language;
  readonly baseCurrency: string;
  readonly journal: JournalReading | null;
  /** Stop after so many failures in a row. */
  readonly stopAfter: number;
  /** The letter of a row as it was approved, or why not now. */
  readonly at: (row: OutboxRow, when: Instant) => Letter | Held;
}

/**
 * Makes letters again of rows that wait, from the workbook as it is now, and asks the gate with the minute: who has
 * paid or disputes since then, and what is no longer as it was approved, is held.
 */
export function lettersNow(snapshot: Snapshot, input: SendInput): LettersNow | { readonly refused: Refusal } {
  const book = readBook(snapshot, input);
  if (!('ledger' in book)) return { refused: whyNone(book, 'outbox') };
  const { policy, journal } = book;
  if (input.unattended && policy.letters.unattended !== 'yes') return { refused: UNATTENDED };
  const standing = standingOf(book);
  const entries = new Map(standing.entries.map((entry) => [entry.account.key, entry]));
  const { sheet, who } = input;
  // One by one as they are asked for: a run asks for a handful of thousands before it reads again.
  const make = letterMaker(snapshot, { sheet, who, visibleOnly: false }, book, standing);
  const { language, baseCurrency } = policy;
  const at: LettersNow['at'] = (row, when) => {
    const entry = entries.get(accountKey(row.account, row.currency));
    if (!entry) return heldBy(PAID, language);
    const hold = holdAt(entry, row, policy, snapshot, when);
    if (hold) return heldBy(hold, language);
    const made = make?.(entry);
    const letter = made && 'letter' in made ? made.letter.letter : null;
    if (letter?.key === row.key && letter.payload === row.payload) return letter;
    if (letter?.key === row.key)
      return { code: 'changed', reason: reasonText({ code: 'changed', said: '' }, language) };
    const why = made && 'without' in made ? made.without.why : undefined;
    if (why?.is === 'hold') return heldBy(why.hold, language);
    return { code: 'no-letter', reason: reasonText({ code: 'no-letter', said: whyText(why) }, language) };
  };
  return { refused: null, language, baseCurrency, journal, stopAfter: policy.letters.stopAfter, at };
}

export const UNATTENDED: Refusal = {
  code: 'unattended',
  message: `Letters that nobody looked at are not sent. Sheet "${POLICY_SHEET}", block "Letters", "Send without a person" allows it.`,
};

/** One that is gone from the ledger has paid. */
const PAID: Pick<Hold, 'code' | 'parts'> = { code: 'paid', parts: {} };

type Why = WithoutLetter['why'];

const heldBy = (hold: Pick<Hold, 'code' | 'parts'>, language: Language): Held => ({
  code: hold.code,
  reason: actionText({ code: 'hold', parts: {}, hold }, language),
});

function whyText(why: Why | undefined): string {
  if (why?.is === 'problem') return why.problem.message;
  return why?.is === 'other action' ? why.action.sentence : '';
}

/** What the gate says at the minute; a person has looked at what goes to the personal track. */
function holdAt(entry: RankedEntry, row: OutboxRow, policy: Policy, snapshot: Snapshot, when: Instant): Hold | null {
  const { channel, to, confirms } = row;
  const [hold] = holds(entry.situation, policy, {
    channel,
    ...(channel === 'letter' ? {} : { address: to }),
    confirms: confirms !== '',
    automatic: false,
    personal: entry.personal,
    class: entry.class,
    moment: momentAt(snapshot, when),
    listDay: null,
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
