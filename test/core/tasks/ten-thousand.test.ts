import type { Letter } from '../../../src/core/letters/letter';
import { send } from '../../../src/core/tasks/send';
import { unaccounted } from '../../support/accounted-for';
import { ACCEPTED, driven, openHost, rowsOf, type OutboxHost } from '../../support/outbox-host';
import { addressAll, senderOf, setPolicy } from '../../support/sending-session';
import { day } from '../../support/workbook-session';
import { exportedOn, scoredOn } from '../../support/working-days';

const LETTERS = Number(process.env['CALLSHEET_SOAK_MAIL'] ?? 300);
/** Some days' worth, in chunks that a minute ends. */
const [QUOTA, IN_A_CHUNK] = [Math.ceil(LETTERS / 6), Math.ceil(LETTERS / 25)];
const MONDAY = day('2026-11-16');
const isoOf = (on: number): string => new Date(Date.UTC(2026, 10, 16 + on - MONDAY)).toISOString().slice(0, 10);
const isWorkday = (on: number): boolean => (on - MONDAY) % 7 < 5;

const late = (account: string, open: number) => ({ account, invoice: `${account}-1`, due: '2026-10-16', open });
const BOOK = [late('BIG', 9_000_000), late('GREAT', 8_000_000), late('LARGE', 7_000_000)].concat(
  Array.from({ length: LETTERS }, (_, i) => late(`C${i}`, 900 + i)),
);

it('some hundred letters, ten thousand where there is time, over many days and chunks: every one is accounted for', async () => {
  const session = scoredOn(BOOK);
  setPolicy(session, 'Top N', 3);
  addressAll(session);
  const sender = senderOf(session);
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  const received: Letter[] = [];
  const accounts = new Set<string>();
  const days: number[] = [];
  let host: OutboxHost | null = null;
  for (let on = MONDAY; accounts.size < LETTERS; on += 1) {
    if (!isWorkday(on)) continue;
    days.push(on);
    // Every morning the ledger is exported anew, and the letters of all who have none yet are looked at as they read by then.
    exportedOn(session, isoOf(on), BOOK);
    const seen = sender.letters().letters.map(({ letter }) => letter);
    sender.approve({ approved: seen.filter(({ account }) => !accounts.has(account)) });
    const sheets = Object.fromEntries(Object.entries(session.book.sheets).map(([name, { cells }]) => [name, cells]));
    const now: OutboxHost = openHost([], { sheets, now: { day: on, second: 36_000 } });
    host = now;
    let quota = QUOTA;
    for (let [because, left, runs] = ['' as string | null, 1, 0]; because !== 'quota' && left > 0; runs += 1) {
      let sent = 0;
      now.go = 'on';
      now.mail = { ...now.mail, quota };
      now.deliver = (letter) => {
        received.push(letter);
        accounts.add(letter.account);
        quota -= 1;
        now.mail = { ...now.mail, quota };
        if (++sent === IN_A_CHUNK) now.go = 'stop';
        return ACCEPTED;
      };
      const { progress, refused } = await driven(
        send({ sheet: 'Aging', who: 'Marta', run: `run ${on}.${runs}`, unattended: false }),
        now,
      );
      expect(refused).toBeNull();
      ({ because, left } = progress);
    }
    if (process.env['CALLSHEET_SOAK_MAIL']) process.stdout.write(`${isoOf(on)}: ${received.length} sent\n`);
  }
  expect(days).toHaveLength(Math.ceil(LETTERS / QUOTA));
  const states = rowsOf(host!).map(({ state }) => state);
  expect([states.length, new Set(states)]).toEqual([LETTERS, new Set(['SENT'])]);
  expect(
    unaccounted(
      host!,
      received.map(({ reference }) => reference),
      0,
    ),
  ).toEqual([]);
}, 3_600_000);
