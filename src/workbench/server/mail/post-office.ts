import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import { troubleOf } from '../../mail/knobs';
import type { Trouble } from '../../mail/knobs';
import { dateOf } from './date-of';
import { deliveryReport } from './delivery-report';

/** A letter as it came over the line. */
export interface Received {
  readonly id: number;
  /** As the letter says; else when it came. */
  readonly at: Date;
  /** Of the envelope: a report that a letter came back has none, so that nobody answers it. */
  readonly from: string;
  /** Of the envelope: To, Cc and Bcc alike. */
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

export interface PostOffice {
  readonly url: string;
  readonly received: readonly Received[];
  forget(): void;
  close(): Promise<void>;
}

const REFUSALS: Partial<Record<Trouble, { readonly responseCode: number; readonly sentence: string }>> = {
  bad: { responseCode: 550, sentence: '5.1.1 There is no such mailbox.' },
  busy: { responseCode: 451, sentence: '4.7.1 Too many letters at once; try again later.' },
};

/**
 * A mail server on a free port of the loopback address that keeps every letter and passes none on. `due` says what the
 * knobs have in store for the letter that begins, `slow` how many seconds a slow one takes.
 */
export async function openPostOffice(slow: () => number, due: () => Trouble | null): Promise<PostOffice> {
  const received: Received[] = [];
  /** By the port at the other end, which is what a session tells of its own. */
  const lines = new Map<number, Socket>();
  const inStore = new WeakMap<SMTPServerSession, Trouble | null>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onMailFrom(_, session, done) {
      inStore.set(session, due());
      done();
    },
    onRcptTo({ address }, session, done) {
      const trouble = inStore.get(session) ?? troubleOf(address);
      const refusal = trouble && REFUSALS[trouble];
      done(refusal && Object.assign(new Error(refusal.sentence), refusal));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const { mailFrom } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        const troubles = [inStore.get(session), ...recipients.map(troubleOf)];
        const keep = (): void => {
          const raw = Buffer.concat(chunks);
          const put = (sender: string, to: readonly string[], source: Buffer): void => {
            received.push({ id: received.length + 1, at: dateOf(source), from: sender, recipients: to, raw: source });
          };
          put(from, recipients, raw);
          const gone =
            inStore.get(session) === 'gone' ? recipients : recipients.filter((to) => troubleOf(to) === 'gone');
          if (gone.length > 0) put('', [from], deliveryReport(from, gone, raw));
          if (troubles.includes('lost')) lines.get(session.remotePort)?.destroy();
          else done(null, `kept as ${received.length}`);
        };
        if (troubles.includes('slow')) setTimeout(keep, slow() * 1000);
        else keep();
      });
    },
  });
  // A line that breaks is one of the troubles.
  server.on('error', () => undefined);
  server.server.on('connection', (line) => {
    const port = line.remotePort ?? 0;
    lines.set(port, line);
    line.once('close', () => lines.delete(port));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    forget: () => void received.splice(0),
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(resolve));
      for (const line of lines.values()) line.destroy();
      return closed;
    },
  };
}
