import { subjectLine, type Letter } from '../core/letters/letter';
import type { SendResult } from '../core/outbox/send-step';
import type { Message } from './message';
import { openSmtp } from './smtp';

/** Sends letters by a mail server, one at a time. */
export interface LetterTransport {
  send(letter: Letter): Promise<SendResult>;
  close(): void;
}

/**
 * A transport over the server of an address such as `smtp://user:password@mail.example:587`. Letters go out from `from`, else
 * from their reply-to address.
 */
export function smtpTransport(url: string, from = ''): LetterTransport {
  const smtp = openSmtp(url);
  return {
    async send(letter) {
      const handed = await smtp.send(messageOf(letter, from || letter.replyTo));
      return handed.is === 'accepted' ? handed : { ...handed, by: 'SMTP', retryAfter: null };
    },
    close: () => smtp.close(),
  };
}

const messageOf = (letter: Letter, from: string): Message => ({
  from: { name: letter.senderName, address: from },
  replyTo: letter.replyTo,
  to: [{ name: letter.contact, address: letter.to }],
  cc: letter.cc.map(nameless),
  bcc: letter.bcc.map(nameless),
  subject: subjectLine(letter),
  text: letter.text,
  html: letter.html,
  headers: { 'X-Callsheet-Id': letter.key },
});

const nameless = (address: string): { name: string; address: string } => ({ name: '', address });
