import type { Cell } from '../cells/cell';
import { textOf } from '../ledger/blank';
import { DAY_FORMAT } from './day-format';
import type { RankedEntry } from './ranked-entry';

/** A line of the call list: an account entry and whom to call there. */
export interface CallListLine extends RankedEntry {
  readonly contact: string | null;
  /** As text: a number would lose its leading zeros or be shown in powers of ten. */
  readonly phone: string | null;
  /** What must be seen before anybody is contacted. */
  readonly handling: string | null;
}

interface CallListColumn {
  readonly heading: string;
  readonly width: number;
  readonly number?: string;
  readonly value: (line: CallListLine) => Cell;
}

/** Where people write: kept with its account, never written by us but for the heading. */
export const NOTES = 'Notes';
export const RANK = 'Rank';
export const NAME = 'Name';
export const ACCOUNT = 'Account';
const CONTACT = 'Contact';
const PHONE = 'Phone';
export const CURRENCY = 'Currency';
export const TRACK = 'Track';
/** The track of the Top N. */
export const PERSONAL = 'personal';
export const CLASS = 'Class';
export const HANDLING = 'Handling';
export const NEXT_ACTION = 'Next action';
const OWNER = 'Owner';
export const HOLD = 'Hold';
const UNTIL = 'Wait until';
/** What our columns of the row held when they were written: how a later edit is known. */
export const CHECK = 'Check';

const share = (ratio: number): number => Math.round(ratio * 10000) / 10000;

/**
 * What is printed comes first, up to the notes. `money` takes the decimals of the ledger's currencies; `_)` keeps a
 * figure off the text on its right.
 */
export const PRINTED: readonly CallListColumn[] = [
  { heading: RANK, width: 7, number: '0', value: (line) => line.rank },
  { heading: 'Score', width: 8, number: '0.0_)', value: (line) => line.score.score },
  { heading: NAME, width: 26, value: (line) => line.account.name },
  { heading: ACCOUNT, width: 12, value: (line) => line.account.account },
  { heading: CONTACT, width: 16, value: (line) => line.contact },
  { heading: PHONE, width: 17, value: (line) => line.phone },
  { heading: CURRENCY, width: 11, value: (line) => line.account.currency },
  { heading: 'Balance', width: 13, number: 'money', value: (line) => line.row.balance },
  { heading: 'Past due', width: 13, number: 'money', value: (line) => line.row.pastDue },
  { heading: 'Oldest days', width: 8, number: '0_)', value: (line) => line.row.daysPastDue },
  { heading: CLASS, width: 10, value: (line) => line.class },
  { heading: HANDLING, width: 22, value: (line) => line.handling },
  { heading: NEXT_ACTION, width: 58, value: (line) => line.action.sentence },
];

const BEHIND: readonly CallListColumn[] = [
  { heading: 'Coverage', width: 11, number: '0%', value: (line) => share(line.score.coverage) },
  { heading: 'Cost of waiting', width: 13, number: 'money', value: (line) => line.score.costOfWaiting },
  { heading: OWNER, width: 14, value: ({ account }) => textOf(account.facts.owner) || null },
  { heading: TRACK, width: 12, value: trackOf },
  { heading: HOLD, width: 14, value: ({ action }) => action.hold && action.hold.code.replace(/-/g, ' ') },
  { heading: UNTIL, width: 12, number: DAY_FORMAT, value: ({ action }) => action.until },
  { heading: 'Why', width: 70, value: (line) => line.score.why },
];

/** The Top N as `personal`; who is called beside them, and why; all others get letters. */
export function trackOf({ top, personal, class: named, situation }: RankedEntry): string {
  if (top) return PERSONAL;
  if (!personal) return 'automatic';
  if (situation.journal?.pinned) return 'personal: pinned';
  return named === 'KEY' ? 'personal: key account' : 'personal: called in another currency';
}

export const OUR_COLUMNS: readonly CallListColumn[] = [...PRINTED, ...BEHIND];

/** What changes with every call that is logged; ranks and scores wait for the next Score. */
export const LOGGED: readonly string[] = [CONTACT, PHONE, CLASS, NEXT_ACTION, TRACK, HOLD, UNTIL];

/** The headings of a new call list, in order. */
export const LINE_UP: readonly string[] = [
  ...PRINTED.map(({ heading }) => heading),
  NOTES,
  ...BEHIND.map(({ heading }) => heading),
  CHECK,
];
