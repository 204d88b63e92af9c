import type { PreparedLetter } from '../../core/tasks/letters/letters-task';
import { stageNamed } from '../../core/policy/stage-names';
import { readReason, reasonText } from '../../core/outbox/reason-text';
import type { OutboxRow } from '../../core/outbox/outbox-row';
import type { EndedState } from '../../core/outbox/send-step';
import type { Host, Surroundings } from '../host';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';
import { spokenDays } from './spoken-days';

/** One letter of the list. */
export interface LetterLine {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** Stage and tone. */
  readonly about: string;
  readonly to: string;
  readonly subject: string;
  /** What should be seen before it goes out. */
  readonly marks: readonly { readonly text: string; readonly color: string }[];
}

export const STATE_COLORS: Readonly<Partial<Record<EndedState, string>>> = {
  SENT: 'success',
  FAILED: 'danger',
  HELD: 'warning',
};

export function letterLine(
  { letter, doubts, insteadOf, edited }: PreparedLetter,
  state: EndedState | null,
  isHeld: boolean,
  creditor: string,
  { letters, run, language }: Words,
  formats: Formats,
): LetterLine {
  const isDoubtful = doubts.length > 0 || insteadOf !== null;
  const copies = letter.cc.length + letter.bcc.length;
  return {
    key: letter.key,
    name: letter.name || letter.account,
    amount: moneyText(letter.amount, letter.currency, formats),
    about: [stageNamed(letter.stage, language) || letters.confirmation, letters.tones[letter.tone]].join(' · '),
    to: firstLine(letter.to) + (copies > 0 ? ` +${formats.count(copies)}` : ''),
    subject: subjectAmong(letter.subject || firstLine(letter.text), creditor),
    marks: [
      ...(isDoubtful ? [{ text: letters.lookAt, color: 'warning' }] : []),
      ...(edited ? [{ text: letters.edited, color: 'informative' }] : []),
      ...(isHeld ? [{ text: run.heldNow, color: 'warning' }] : []),
      ...(state === null || (isHeld && state === 'HELD')
        ? []
        : [{ text: letters.states[state], color: STATE_COLORS[state] ?? 'subtle' }]),
    ],
  };
}

/** A subject in a list of our own letters, each of which would begin with our name. */
export const subjectAmong = (subject: string, creditor: string): string =>
  creditor !== '' && subject.startsWith(`${creditor}: `) ? subject.slice(creditor.length + 2) : subject;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** A letter that a person should say something of, or that is done with. */
export interface OutboxLine {
  readonly key: string;
  readonly name: string;
  readonly reference: string;
  readonly state: string;
  readonly color: string | undefined;
  /** Why, and what to do. */
  readonly reason: string;
}

export function outboxLine(row: OutboxRow, { letters, language }: Words, formats: Formats): OutboxLine {
  const state = readReason(row.reason)?.code === 'sent-before' ? 'BEFORE' : row.state;
  return {
    key: row.key,
    name: row.name || row.account,
    reference: row.reference,
    state: letters.states[state],
    color: STATE_COLORS[state],
    reason: spokenDays(reasonIn(row.reason, language), formats),
  };
}

/** A reason of ours in the language of the pane; whatever else the sheet says as it stands. */
export function reasonIn(text: string, language: Words['language']): string {
  const reason = readReason(text);
  return reason ? reasonText(reason, language) : text;
}

/** Where the sent mail is: with Google found by the reference; Outlook has no such address. */
export const sentMail = (reference: string, { host }: Pick<Surroundings, 'host'>): string =>
  host === 'sheets'
    ? `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(`in:sent "${reference}"`)}`
    : 'https://outlook.office.com/mail/sentitems';

/** What came of a run, each count that is not zero. */
export function countsText(
  progress: Awaited<ReturnType<Host['send']>>['progress'],
  { letters }: Words,
  formats: Formats,
): string {
  const { counts } = letters;
  return (
    (['sent', 'found', 'prepared', 'failed', 'held', 'unknown', 'left'] as const)
      // That none was sent is news where some were before.
      .filter((name) => progress[name] > 0 || (name === 'sent' && progress.found > 0))
      .map((name) => formats.plural(counts[name], progress[name]))
      .join(' · ')
  );
}

export const sendingText = (
  { total, left }: { readonly total: number; readonly left: number },
  { letters }: Words,
  formats: Formats,
): string => fill(letters.sending, { done: formats.count(total - left), total: formats.count(total) });
