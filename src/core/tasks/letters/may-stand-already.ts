import type { JournalEvent } from '../../journal/event';
import type { Letter } from '../../letters/letter';
import { letterProblem } from '../../letters/letter-problem';
import type { LetterProblem } from '../../letters/template';
import { accountKey } from '../../ledger/account-key';
import type { OutboxRow, OutboxState } from '../../outbox/outbox-row';
import { JOURNAL_SHEET, OUTBOX_SHEET } from '../../workbook/our-sheets';

/** What the Outbox says of letters. */
export interface OutboxKnown {
  /** By key. */
  readonly outbox: ReadonlyMap<string, OutboxRow>;
  /** Of the rows that cannot be read; see takenIn. */
  readonly taken: ReadonlyMap<string, number>;
  /** Those that may have gone out, or will, and of which the Journal does not say so; by account and currency. */
  readonly handedOver: ReadonlyMap<string, readonly OutboxRow[]>;
}

const HANDED_OVER: readonly OutboxState[] = ['SENDING', 'UNKNOWN', 'PREPARED'];

export function handedOverIn(rows: readonly OutboxRow[]): OutboxKnown['handedOver'] {
  const found = new Map<string, readonly OutboxRow[]>();
  for (const row of rows) {
    const account = accountKey(row.account, row.currency);
    if (HANDED_OVER.includes(row.state)) found.set(account, [...(found.get(account) ?? []), row]);
  }
  return found;
}

/** The letter that carries out the same stage under another key: its day is another since, or its channel. */
export function ofTheSameStage(letter: Letter, { handedOver }: OutboxKnown): OutboxRow | null {
  const rows = handedOver.get(accountKey(letter.account, letter.currency)) ?? [];
  const found = rows.find((row) => {
    const { day } = row.sending ?? row.done ?? { day: Infinity };
    return row.key !== letter.key && [row, ...row.folded].some((one) => isSameStage({ ...one, day }, letter));
  });
  return found ?? null;
}

/**
 * Why a letter may be one that is in the Outbox already, or went out, though no row that can be read says so: its row cannot be
 * read, or the Journal has it in doubt and its row is gone.
 */
export function mayStandAlready(
  letter: Letter,
  events: readonly JournalEvent[],
  { outbox, taken }: OutboxKnown,
): LetterProblem | null {
  const row = taken.get(letter.key) ?? taken.get(letter.reference);
  if (row !== undefined) return letterProblem('outbox-row', `${OUTBOX_SHEET}!A${row}`, letter.reference, row);
  const doubt = events.find((event) => isInDoubt(event) && mayBe(event, letter) && !isSettled(event, letter, events));
  if (!doubt || saysOutbox(doubt, outbox)) return null;
  return letterProblem('in-doubt', `${JOURNAL_SHEET}!A${doubt.row}`, doubt.reference);
}

const isInDoubt = ({ kind, outcome }: JournalEvent): boolean => kind === 'hold' && outcome === 'in-doubt';

type Told = Pick<JournalEvent, 'reference' | 'stage' | 'forDay'>;

/** A stage is carried out once in a currency, by whatever channel; a confirmation has none, and goes by its reference. */
const isOf = (event: Told, letter: Told): boolean =>
  event.reference === letter.reference ||
  (event.stage !== '' && event.stage === letter.stage && event.forDay === letter.forDay);

/** Nor is it carried out again where the day that it is for became another since, as with a due day that is corrected. */
const mayBe = (event: JournalEvent, letter: Letter): boolean =>
  event.reference === letter.reference || isSameStage(event, letter);

const isSameStage = ({ stage, forDay, day }: Pick<JournalEvent, 'stage' | 'forDay' | 'day'>, letter: Letter): boolean =>
  stage !== '' && stage === letter.stage && (forDay === letter.forDay || day >= letter.forDay);

/** A letter is settled as sent at the time when it was handed over, which was before anybody was in doubt. */
function isSettled(doubt: JournalEvent, { confirms }: Letter, events: readonly JournalEvent[]): boolean {
  return events.some((event) => {
    const { kind, outcome, reference } = event;
    if (kind === 'contact' && (reference === doubt.reference || (confirms !== '' && reference === confirms)))
      return true;
    const settles = kind === 'contact' || (kind === 'hold' && outcome === 'not-sent');
    return settles && isOf(event, doubt) && isLater(event, doubt);
  });
}

/** Of one day by their rows: a person settles to the minute, a run to the second. */
const isLater = (one: JournalEvent, other: JournalEvent): boolean =>
  one.day > other.day || (one.day === other.day && (one.row ?? Infinity) > (other.row ?? Infinity));

/** Where its row stands, that says what became of it since. */
const saysOutbox = ({ reference }: JournalEvent, outbox: OutboxKnown['outbox']): boolean =>
  Array.from(outbox.values()).some((row) => row.reference === reference && row.state !== 'UNKNOWN');
