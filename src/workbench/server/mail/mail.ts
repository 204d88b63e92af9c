import { openSmtp } from '../../../mail/smtp';
import type { Handed } from '../../../mail/smtp';
import { recipientsOf } from '../../../mail/message';
import type { Message } from '../../../mail/message';
import { troubleOf, turned, USUAL } from '../../mail/knobs';
import type { Knobs, Trouble } from '../../mail/knobs';
import type { KeptLetter, Outbox } from '../../mail/kept-letter';
import { openPostOffice, type Received } from './post-office';
import { readLetter } from './read-letter';

/** The mail of the workbench: what the emulated services send by, and what came of it. */
export interface Mail {
  readonly knobs: Knobs;
  turn(told: Readonly<Record<string, unknown>>): void;
  /**
   * Sends one message by SMTP, as every service does in the end; `trouble` is what the knobs had in store for it. A slow one is
   * kept at once where whoever sends it waits by a clock of its own.
   */
  send(message: Message, ownClock?: boolean): Promise<{ readonly handed: Handed; readonly trouble: Trouble | null }>;
  outbox(): Promise<Outbox>;
  source(id: number): Buffer | null;
  /** Mail that came in: reports of letters that came back. */
  incoming(): readonly Received[];
  /** Throws all letters away. */
  forget(): void;
  close(): Promise<void>;
}

/** Keeps mail here, unless the address of another server is given. */
export async function startMail(elsewhere = ''): Promise<Mail> {
  let knobs = USUAL;
  let begun = 0;
  let last: Trouble | null = null;
  const read = new Map<number, Promise<KeptLetter>>();

  const due = (): Trouble | null => {
    const { trouble, after, letters } = knobs;
    const at = begun++;
    last = trouble !== '' && at >= after && at < after + letters ? trouble : null;
    return last;
  };
  let atOnce = false;
  const slow = (): number => (atOnce ? 0 : knobs.slow);
  const office = elsewhere ? null : await openPostOffice(slow, due);
  const smtp = openSmtp(office?.url ?? elsewhere);
  let sending: Promise<unknown> = Promise.resolve();

  return {
    get knobs() {
      return knobs;
    },
    turn(told) {
      knobs = turned(knobs, told);
      begun = 0;
    },
    send(message, ownClock = false) {
      const one = sending.then(async () => {
        last = null;
        atOnce = ownClock;
        const handed = await smtp.send(message);
        return { handed, trouble: last ?? recipientsOf(message).map(troubleOf).find(Boolean) ?? null };
      });
      sending = one;
      return one;
    },
    async outbox() {
      const letters = (office?.received ?? []).map((received) => {
        const known = read.get(received.id) ?? readLetter(received);
        read.set(received.id, known);
        return known;
      });
      return { elsewhere: hostOf(elsewhere), smtp: office?.url ?? '', letters: await Promise.all(letters) };
    },
    source: (id) => office?.received.find((one) => one.id === id)?.raw ?? null,
    incoming: () => (office?.received ?? []).filter(({ from }) => from === ''),
    forget() {
      office?.forget();
      read.clear();
    },
    async close() {
      smtp.close();
      await office?.close();
    },
  };
}

/** Without user and password. */
const hostOf = (url: string): string => (url === '' ? '' : new URL(url).host);
