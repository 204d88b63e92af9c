import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionAuth, SMTPConnectionOptions, SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import { recipientsOf } from './message';
import type { Mailbox, Message } from './message';

/** What came of handing a message to a mail server. */
export type Handed =
  | { readonly is: 'accepted'; readonly as: string }
  | {
      readonly is: 'failed';
      /** False: the server has not got the message, so nobody can have. */
      readonly handedOver: boolean;
      /** Reply code of the server; null where it gave none. */
      readonly status: number | null;
      readonly code: string;
      readonly message: string;
    };

/** A line to a mail server, kept open from one message to the next. One message at a time. */
export interface Smtp {
  send(message: Message): Promise<Handed>;
  close(): void;
}

interface Failure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Recipients as the connection keeps them while a message goes out. */
interface Envelope extends SMTPEnvelope {
  readonly rejected?: readonly string[];
  readonly rejectedErrors?: readonly Failure[];
}

type Options = SMTPConnectionOptions & { readonly auth?: SMTPConnectionAuth };

/** Milliseconds of silence after which a server counts as gone. */
const PATIENCE = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 };

/** A line to the server of an address such as `smtp://user:password@mail.example:587`; it opens with the first message. */
export function openSmtp(url: string): Smtp {
  const options = { ...PATIENCE, ...parseConnectionUrl(url) } as Options;
  let line: SMTPConnection | null = null;
  const hangUp = (): void => {
    line?.close();
    line = null;
  };

  return {
    async send(message) {
      try {
        const raw = await new MailComposer(composed(message)).compile().build();
        line ??= await connected(options, () => (line = null));
        const handed = await handOver(line, message, raw);
        if (handed.is === 'failed') hangUp();
        return handed;
      } catch (error) {
        hangUp();
        return failed(error as Failure);
      }
    },
    close() {
      line?.quit();
      line = null;
    },
  };
}

const plain = ({ name, address }: Mailbox): { name: string; address: string } => ({ name, address });

const composed = ({ from, replyTo, to, cc, bcc, subject, text, html, headers, date }: Message): object => ({
  from: plain(from),
  ...(date === undefined ? {} : { date: new Date(date) }),
  ...(replyTo ? { replyTo: plain({ name: '', address: replyTo }) } : {}),
  to: to.map(plain),
  cc: cc.map(plain),
  bcc: bcc.map(plain),
  subject,
  ...(text ? { text } : {}),
  ...(html ? { html } : {}),
  headers,
  // Content is what the message holds, never what stands at an address or in a file that a text of it names.
  disableFileAccess: true,
  disableUrlAccess: true,
});

function connected({ auth, ...options }: Options, ended: () => void): Promise<SMTPConnection> {
  return new Promise((resolve, reject) => {
    const line = new SMTPConnection(options);
    line.on('error', reject);
    line.once('end', () => {
      ended();
      reject(new Error('The mail server hung up.'));
    });
    line.connect((error) => {
      if (error) reject(error);
      else if (!auth) resolve(line);
      else line.login(auth, (refused) => (refused ? reject(refused) : resolve(line)));
    });
  });
}

/**
 * The body is read when the server has taken every recipient and asked for it: until then nothing can have been sent.
 * A server that refuses one recipient gets no body at all, because part of a letter's people is not whom it was for.
 */
function handOver(line: SMTPConnection, message: Message, raw: Uint8Array): Promise<Handed> {
  return new Promise((resolve) => {
    let begun = false;
    const envelope: Envelope = { from: message.from.address, to: [...recipientsOf(message)] };
    const body = new Readable({
      read() {
        const [refused] = envelope.rejectedErrors ?? [];
        if (refused) return resolve(failed(refused));
        begun = true;
        this.push(raw);
        this.push(null);
      },
    });
    line.send(envelope, body, (error, info) => {
      resolve(error ? failed(error, begun) : { is: 'accepted', as: info.response ?? '' });
    });
  });
}

const failed = ({ message, code = '', responseCode }: Failure, handedOver = false): Handed => ({
  is: 'failed',
  handedOver,
  status: responseCode ?? null,
  code,
  message,
});
