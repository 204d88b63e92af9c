import type { Handed } from '../../../mail/smtp';
import type { Message } from '../../../mail/message';
import { recipientsOf } from '../../../mail/message';
import type { Mail } from './mail';

/** What the emulated MailApp hands over: the day is the script's, whose quota it counts against. */
export interface MailAppCall {
  readonly day: string;
  readonly message: Message;
}

/** What MailApp says of it: the text of an exception, or nothing. */
export interface MailAppAnswer {
  readonly error: string;
  /** The script's time ended while it sent. */
  readonly over: boolean;
  /** Seconds that it took, by the clock of the script. */
  readonly took: number;
}

/** What Apps Script says, word for word. */
const TOO_MANY_TODAY = 'Service invoked too many times for one day: email.';
const TOO_MANY_NOW = 'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.';
const UNKNOWN = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The part of MailApp that Google's servers play. */
export interface MailApp {
  quota(day: string): number;
  send(call: MailAppCall): Promise<MailAppAnswer>;
}

export function mailApp(mail: Mail): MailApp {
  const spent = new Map<string, number>();
  const quota = (day: string): number => mail.knobs.quota - (spent.get(day) ?? 0);
  return {
    quota,
    async send({ day, message }) {
      const count = recipientsOf(message).length;
      if (count > quota(day)) return { error: TOO_MANY_TODAY, over: false, took: 0 };
      const { handed, trouble } = await mail.send(message, true);
      if (handed.is === 'accepted' || handed.handedOver) spent.set(day, (spent.get(day) ?? 0) + count);
      const isOver = trouble === 'over' && handed.is === 'accepted';
      return { error: sentenceOf(handed, message), over: isOver, took: trouble === 'slow' ? mail.knobs.slow : 0 };
    },
  };
}

function sentenceOf(handed: Handed, message: Message): string {
  if (handed.is === 'accepted') return '';
  const { status } = handed;
  if (status === null) return UNKNOWN;
  return status < 500 ? TOO_MANY_NOW : `Invalid email: ${recipientsOf(message).join(',')}`;
}
