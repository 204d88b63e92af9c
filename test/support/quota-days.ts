import type { Day } from '../../src/core/cells/day';
import type { Letter } from '../../src/core/letters/letter';
import type { SendAnswer } from '../../src/core/tasks/letters/letters-task';
import { send } from '../../src/core/tasks/sending/send';
import { ACCEPTED, driven, openHost, type OutboxHost } from './outbox-host';
import { addressAll, senderOf, setPolicy } from './sending-session';
import { day } from './workbook-session';
import { exportedOn, scoredOn } from './working-days';

/** What became of letters that went out over days, as many each day as the mail service takes. */
export interface QuotaDays {
  readonly host: OutboxHost;
  readonly days: readonly Day[];
  readonly received: readonly Letter[];
  readonly refusals: readonly NonNullable<SendAnswer['refused']>[];
}

export const DAYS = 6;
/** Somebody or something ends a run so often, all days together. */
const CHUNKS = 25;
const MONDAY = day('2026-11-16');
const isWorkday = (on: Day): boolean => (on - MONDAY) % 7 < 5;
export const isoOf = (on: Day): string => new Date(Date.UTC(2026, 10, 16 + on - MONDAY)).toISOString().slice(0, 10);

/** A mail server that is quick: one letter a second. */
const takes: OutboxHost['takes'] = (done) => (done === 'sent' ? 1 : 0);

const late = (account: string, open: number) => ({ account, invoice: `${account}-1`, due: '2026-10-16', open });

/**
 * Every morning the ledger is exported anew, and the letters of all who have none yet are looked at and approved as they read by
 * then; they are sent in chunks, to the end of the day's quota.
 */
export async function quotaDays(
  letters: number,
  told: (on: Day, received: number) => void = () => undefined,
): Promise<QuotaDays> {
  const [dayQuota, inAChunk] = [Math.ceil(letters / DAYS), Math.ceil(letters / CHUNKS)];
  const called = [late('BIG', 9_000_000), late('GREAT', 8_000_000), late('LARGE', 7_000_000)];
  const book = called.concat(Array.from({ length: letters }, (_, i) => late(`C${i}`, 900 + i)));
  const session = scoredOn(book);
  setPolicy(session, 'Top N', called.length);
  addressAll(session);
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  const received: Letter[] = [];
  const accounts = new Set<string>();
  const days: Day[] = [];
  const refusals: NonNullable<SendAnswer['refused']>[] = [];
  let host = openHost([]);
  for (let on = MONDAY; accounts.size < letters && days.length < 2 * DAYS; on += 1) {
    if (!isWorkday(on)) continue;
    days.push(on);
    exportedOn(session, isoOf(on), book);
    const seen = sender.letters().letters.map(({ letter }) => letter);
    sender.approve({ approved: seen.filter(({ account }) => !accounts.has(account)) });
    const sheets = Object.fromEntries(Object.entries(session.book.sheets).map(([name, { cells }]) => [name, cells]));
    const now = openHost([], { sheets, now: { day: on, second: 36_000 }, takes });
    host = now;
    let quota = dayQuota;
    for (let [because, left, runs] = ['' as string | null, 1, 0]; because !== 'quota' && left > 0; runs += 1) {
      let sent = 0;
      now.go = 'on';
      now.mail = { ...now.mail, quota };
      now.deliver = (letter) => {
        received.push(letter);
        accounts.add(letter.account);
        quota -= 1;
        now.mail = { ...now.mail, quota };
        if (++sent === inAChunk) now.go = 'stop';
        return ACCEPTED;
      };
      const run = { sheet: 'Aging', who: 'Marta', run: `run ${on}.${runs}`, unattended: false };
      const { progress, refused } = await driven(send(run), now);
      if (refused) return { host, days, received, refusals: [refused] };
      ({ because, left } = progress);
    }
    told(on, received.length);
  }
  return { host, days, received, refusals };
}
