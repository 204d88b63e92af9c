import { shortHash } from '../cells/short-hash';
import type { Day } from '../cells/day';
import type { Letter } from './letter';

/** What tells a letter from every other one of this workbook and of its copies. */
export interface LetterIdentity {
  /** The workbook's own id; empty before its outbox was begun. */
  readonly workbook: string;
  readonly account: string;
  readonly currency: string;
  readonly stage: string;
  readonly forDay: Day;
  readonly occurrence: number;
  readonly channel: string;
  /** The promise's id; empty for a letter of a stage. */
  readonly confirms: string;
}

/** The key of a letter: the same whenever and wherever it is prepared, so that it goes out once. */
export function letterKey(identity: LetterIdentity): string {
  const { workbook, account, currency, stage, forDay, occurrence, channel, confirms } = identity;
  const parts = confirms === '' ? [stage, forDay, occurrence, channel] : ['confirms', confirms];
  return shortHash(JSON.stringify([workbook, account, currency, ...parts]));
}

/** Letters and digits that nobody takes for one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What stands in the subject, so that the letter is found among the sent mail and in a bounce: `CS-7K3Q9M4`. */
export function referenceOf(key: string): string {
  let value = parseInt(shortHash(`reference ${key}`).slice(0, 9), 36);
  let reference = '';
  for (let i = 0; i < 7; i += 1) {
    reference += SIGNS[value % SIGNS.length];
    value = Math.floor(value / SIGNS.length);
  }
  return `CS-${reference}`;
}

/** Hash of all that arrives. */
export const payloadOf = (letter: Omit<Letter, 'payload'>): string => {
  const { channel, to, cc, bcc, replyTo, senderName, subject, text, html } = letter;
  return shortHash(JSON.stringify([channel, to, cc, bcc, replyTo, senderName, subject, text, html]));
};
