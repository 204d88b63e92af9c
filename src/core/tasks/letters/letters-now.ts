import type { Day } from '../../cells/day';
import type { JournalReading } from '../../journal/read-journal';
import type { Refusal } from '../../ledger/reading';
import type { Letter } from '../../letters/letter';
import type { Instant, OutboxRow } from '../../outbox/outbox-row';
import type { Language } from '../../policy/words';
import { POLICY_SHEET } from '../../workbook/our-sheets';
import type { Snapshot } from '../../workbook/snapshot';
import { whyNone } from '../book/book';
import { letterNow } from './letter-now';
import type { Held, SendInput } from './letters-task';
import { openLetters } from './open-letters';
import type { OutboxStanding } from '../sending/outbox-standing';

/** What a sending run knows of a workbook as it was read last. */
export interface LettersNow {
  readonly refused: null;
  readonly language: Language;
  readonly baseCurrency: string;
  /** Of the Journal: never before the as-of day. */
  readonly today: Day;
  readonly journal: JournalReading | null;
  /** Stop after so many failures in a row. */
  readonly stopAfter: number;
  /** The letter of a row as it was approved, or why not now. */
  readonly at: (row: OutboxRow, when: Instant) => Letter | Held;
}

/** The letters of a workbook as they are now. One by one as they are asked for: a run asks for a handful before it reads again. */
export function lettersNow(
  snapshot: Snapshot,
  input: SendInput,
  outbox?: OutboxStanding,
): LettersNow | { readonly refused: Refusal } {
  const open = openLetters(snapshot, { ...input, visibleOnly: false }, outbox);
  if (!('book' in open)) return { refused: whyNone(open, 'outbox') };
  const { policy, journal, today } = open.book;
  if (input.unattended && policy.letters.unattended !== 'yes') return { refused: UNATTENDED };
  const { language, baseCurrency, letters } = policy;
  return { refused: null, language, baseCurrency, today, journal, stopAfter: letters.stopAfter, at: letterNow(open) };
}

export const UNATTENDED: Refusal = {
  code: 'unattended',
  message: `Letters that nobody looked at are not sent. Sheet "${POLICY_SHEET}", block "Letters", "Send without a person" allows it.`,
};
