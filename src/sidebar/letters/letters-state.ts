import { accountKey } from '../../core/ledger/account-key';
import type { Letter } from '../../core/letters/letter';
import type { LetterProblem } from '../../core/letters/template';
import type { OutboxRow, OutboxState } from '../../core/outbox/outbox-row';
import { readReason } from '../../core/outbox/reason-text';
import type { EndedState, MailSeen, SendProgress, SendResult } from '../../core/outbox/send-step';
import type {
  ChangedLetter,
  Edited,
  Held,
  Letterhead,
  LettersAnswer,
  OutboxAnswer,
  PreparedLetter,
  SendAnswer,
} from '../../core/tasks/letters/letters-task';

/** All that the pane knows of the letters of a sheet. */
export interface LettersState {
  /** The letters as they were prepared last. */
  readonly prepared: LettersAnswer | null;
  /** Something was logged or scored since, or letters went out. */
  readonly isOld: boolean;
  /** What waits and what became of others, as the Outbox was read last. */
  readonly outbox: OutboxAnswer | null;
  /** Runs begun here that are over for certain. */
  readonly broken: readonly string[];
  /** The person has said so: it goes on when the letters that another run has in hand are free. */
  readonly carriesOn: boolean;
  /** What letters go out with; null before it was asked. */
  readonly mail: MailSeen | null;
  readonly visibleOnly: boolean;
  /** Key of the one account that a person writes to; null: a batch. */
  readonly only: string | null;
  /** As the person changed them, by key; null: as the template has it. */
  readonly edited: Readonly<Record<string, Edited | null>>;
  /** Keys of letters that shall not go out now. */
  readonly leftOut: readonly string[];
  /** Key of the letter that is read. */
  readonly open: string | null;
  /** What the person is making of it; null while it is only read. */
  readonly draft: Edited | null;
  /** Why what they made of it cannot be sent so. */
  readonly wrong: LetterProblem | null;
  readonly asText: boolean;
  /** What came of the test of the letter that is read. */
  readonly tested: SendResult['is'] | null;
  /** What the person fills in of who writes and how to pay. */
  readonly head: Partial<Letterhead>;
  /** They went on without having filled in what is needed. */
  readonly headLacks: boolean;
  /** The question whether to send. */
  readonly asking: boolean;
  readonly progress: SendProgress | null;
  /** What became of letters since they were prepared. */
  readonly ended: SendProgress['ended'];
  readonly stopping: boolean;
  /** What came of the last run. */
  readonly came: SendAnswer | null;
  /** Keys of those that were just printed or copied. */
  readonly handed: readonly string[];
  /** Those that were not as the person saw them when they were to be approved. */
  readonly changed: readonly ChangedLetter[];
  /** How many letters are listed, where that is more than at first. */
  readonly shown: number;
}

/** How many letters are listed at first, and how many more at a time. */
export const LETTERS_SHOWN = 50;

export const noLetters: LettersState = {
  prepared: null,
  isOld: false,
  outbox: null,
  broken: [],
  carriesOn: false,
  mail: null,
  visibleOnly: false,
  only: null,
  edited: {},
  leftOut: [],
  open: null,
  draft: null,
  wrong: null,
  asText: false,
  tested: null,
  head: {},
  headLacks: false,
  asking: false,
  progress: null,
  ended: [],
  stopping: false,
  came: null,
  handed: [],
  changed: [],
  shown: LETTERS_SHOWN,
};

/** The ways that letters go, in the order in which the list shows them. */
export const WAYS = ['email', 'letter', 'text'] as const;

/** The letters as the list shows them: by the way they go. */
export const asListed = ({ prepared }: LettersState): readonly PreparedLetter[] =>
  WAYS.flatMap((way) => (prepared?.letters ?? []).filter(({ letter }) => letter.channel === way));

export const openLetter = ({ prepared, open }: LettersState): PreparedLetter | null =>
  prepared?.letters.find(({ letter }) => letter.key === open) ?? null;

/** Company and payment are asked for before anything else. */
export const lacksHead = ({ prepared }: LettersState): boolean => (prepared?.missing.length ?? 0) > 0;

/** What stands now in the place of a letter that was seen: of the same account in the same currency; null for none. */
export const inPlaceOf = ({ prepared }: LettersState, seen: ChangedLetter): PreparedLetter | null =>
  prepared?.letters.find(({ letter }) => letter.account === seen.account && letter.currency === seen.currency) ?? null;

/** Those that the person did not leave out. */
export const chosen = ({ prepared, leftOut }: LettersState): readonly PreparedLetter[] =>
  (prepared?.letters ?? []).filter(({ letter }) => !leftOut.includes(letter.key));

/** Approved earlier and still to be sent by email. */
export const waiting = ({ outbox }: Pick<LettersState, 'outbox'>): readonly OutboxRow[] =>
  (outbox?.waiting ?? []).filter(({ channel }) => channel === 'email');

/** The letters of an account entry that wait or are in doubt, and what became of others today. */
export const lettersOf = ({ outbox }: Pick<LettersState, 'outbox'>, key: string): readonly OutboxRow[] =>
  outbox === null
    ? []
    : [...outbox.unknown, ...outbox.waiting, ...outbox.finished].filter(
        ({ account, currency, state }) => accountKey(account, currency) === key && state !== 'REMOVED',
      );

/** Why a letter would not go out now, as it was when they were prepared; null where nothing holds it. */
export const holdsBack = ({ prepared }: Pick<LettersState, 'prepared'>, { key }: Pick<OutboxRow, 'key'>): Held | null =>
  prepared?.held[key] ?? null;

/** The hour or the day alone is not right, and may be once Send is pressed. */
export const isForLater = ({ code }: Held): boolean => code === 'hours' || code === 'holiday';

/** It waits, and is held whenever it is sent. */
export function staysBack(now: LettersState, row: OutboxRow): boolean {
  const held = holdsBack(now, row);
  return held !== null && !isForLater(held);
}

/** Of those the ones that are prepared no more: they go out as they were approved. */
export const approvedBefore = ({ prepared, outbox }: LettersState): readonly OutboxRow[] =>
  waiting({ outbox }).filter(({ key }) => !prepared?.letters.some(({ letter }) => letter.key === key));

/** How a letter stands that was in this state when they were prepared. */
export type StateNow = (letter: Pick<OutboxRow, 'key' | 'channel'>, state: OutboxState | null) => EndedState | null;

/** The list follows the run. */
export function stateNow({ progress, ended }: Pick<LettersState, 'progress' | 'ended'>): StateNow {
  const states = new Map(ended.map(({ key, state }) => [key, state]));
  return ({ key, channel }, state) =>
    states.get(key) ?? (channel === 'email' && key === progress?.next ? 'SENDING' : state);
}

export interface ToSend {
  /** To be approved. */
  readonly fresh: readonly PreparedLetter[];
  readonly letters: number;
  readonly recipients: number;
  /** How many of them were approved before. */
  readonly approved: number;
}

/**
 * What goes out when the person presses Send: the chosen letters by email, and all that was approved before. What waits and
 * reads otherwise by now, since yesterday or because it was changed, is approved again.
 */
export function toSend(letters: LettersState): ToSend {
  const before = waiting(letters);
  const payloads = new Map(before.map(({ key, payload }) => [key, payload]));
  const fresh = lacksHead(letters)
    ? []
    : chosen(letters).filter(({ letter }) => letter.channel === 'email' && payloads.get(letter.key) !== letter.payload);
  const again = new Set(fresh.map(({ letter }) => letter.key));
  const asApproved = before.filter((row) => !again.has(row.key) && !staysBack(letters, row));
  const copies = [...asApproved, ...fresh.map(({ letter }) => letter)];
  return {
    fresh,
    letters: copies.length,
    recipients: copies.reduce((sum, { cc, bcc }) => sum + 1 + cc.length + bcc.length, 0),
    approved: asApproved.length,
  };
}

/** How many letters a person edited or left out that have not been approved so. */
export function notOnSheet({ prepared, outbox, edited, leftOut }: LettersState) {
  const rows = new Map([...(outbox?.waiting ?? []), ...(outbox?.finished ?? [])].map((row) => [row.key, row.payload]));
  const count = (is: (letter: Letter) => boolean): number =>
    (prepared?.letters ?? []).filter(({ letter }) => is(letter)).length;
  return {
    edited: count(({ key, payload }) => (edited[key] ?? null) !== null && rows.get(key) !== payload),
    leftOut: count(({ key }) => leftOut.includes(key)),
  };
}

/** What is done with; one that was held and is in the list again is not, once the run that held it is not told of any more. */
export function finishedNow({ outbox, prepared, came }: LettersState): readonly OutboxRow[] {
  const listed = new Set(came ? [] : prepared?.letters.map(({ letter }) => letter.key));
  return (outbox?.finished ?? []).filter(({ state, key }) => state !== 'HELD' || !listed.has(key));
}

/** The cell with the address that was refused; empty where it is not known, or was corrected. */
export function refusedAt({ prepared }: LettersState, { key, to, reason }: OutboxRow): string {
  if (readReason(reason)?.code !== 'address') return '';
  return prepared?.letters.find(({ letter }) => letter.key === key && letter.to === to)?.addressCell ?? '';
}

/** Letters that a person has still to do something about. */
export const toDoInOutbox = ({ outbox }: LettersState): number =>
  (outbox?.problems.length ?? 0) +
  (outbox?.unknown.length ?? 0) +
  (outbox?.waiting.length ?? 0) +
  (outbox?.finished.filter(({ state }) => state === 'PREPARED').length ?? 0);
