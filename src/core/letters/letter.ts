import type { Day } from '../cells/day';
import type { Purpose, Tone, WrittenChannel } from './template';

/** One merged message to one recipient about one account and currency, whatever the channel. */
export interface Letter {
  /** Workbook, account, currency, cycle's opening day (or due day), stage, occurrence and channel; or the promise's id. */
  readonly key: string;
  /** Short, stands in the subject: `CS-7K3Q9M4`. */
  readonly reference: string;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly purpose: Purpose;
  /** Name of the stage that it carries out; empty for a confirmation. */
  readonly stage: string;
  readonly forDay: Day;
  readonly occurrence: number;
  readonly channel: WrittenChannel;
  readonly language: string;
  readonly tone: Tone;
  /** Whom it goes to, as Contacts has the name; empty where it has none. */
  readonly contact: string;
  /** An email address or a phone number; the lines of a postal address; as the channel has it. */
  readonly to: string;
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly senderName: string;
  /** Without the reference; empty for a text. */
  readonly subject: string;
  readonly text: string;
  /** The same, every merged value escaped. */
  readonly html: string;
  /** Total of the invoices it lists, credits taken off, minor units. */
  readonly amount: number;
  /** Invoice numbers as the ledger has them. */
  readonly invoices: readonly string[];
  /**
   * Stages of due days to come that it carries out as well: what falls due then is told in it. Each gets a row of the
   * Journal of its own.
   */
  readonly folded: readonly { readonly stage: string; readonly forDay: Day }[];
  /** A promise that it confirms: the Journal's id of it; else empty. */
  readonly confirms: string;
  /** Hash of all that arrives: recipients, subject, text and html. Another one at sending time and it is not sent. */
  readonly payload: string;
}

/** Every address that counts as a recipient. */
export const recipientsOf = ({ channel, to, cc, bcc }: Letter): readonly string[] =>
  channel === 'email' ? [to, ...cc, ...bcc] : [];

/** What stands as the subject of what arrives: with the reference by which it is found again. */
export const subjectLine = ({ subject, reference }: Pick<Letter, 'subject' | 'reference'>): string =>
  `${subject} [${reference}]`;
