import { later } from '../../../src/core/outbox/instant';
import { sending } from '../../../src/core/tasks/sending';
import { unaccounted } from '../../support/accounted-for';
import { ACCEPTED, approved, asApproved, driven, openHost, rowsOf } from '../../support/outbox-host';

const LETTERS = Number(process.env['CALLSHEET_SOAK_MAIL'] ?? 1_000);
/** A few days' worth, in chunks that a minute ends. */
const [QUOTA, IN_A_CHUNK] = [LETTERS / 5 - 50, LETTERS / 25];

it('a thousand letters, ten thousand where there is time, over many days and chunks: every one is accounted for', async () => {
  const received: string[] = [];
  const host = openHost(approved(LETTERS));
  let days = 0;
  for (let left = LETTERS; left > 0; days += 1) {
    let quota = QUOTA;
    for (let because: string | null = null; because !== 'quota' && left > 0;) {
      let sent = 0;
      host.go = 'on';
      host.mail = { ...host.mail, quota };
      host.deliver = ({ reference }) => {
        received.push(reference);
        quota -= 1;
        host.mail = { ...host.mail, quota };
        if (++sent === IN_A_CHUNK) host.go = 'stop';
        return ACCEPTED;
      };
      const run = `run ${days}.${received.length}`;
      const { progress } = await driven(
        sending({ sheet: 'Aging', who: 'Marta', run, unattended: false }, asApproved),
        host,
      );
      ({ because, left } = progress);
    }
    host.now = later(host.now, 86_400);
  }
  expect(days).toBe(Math.ceil(LETTERS / QUOTA));
  expect(rowsOf(host).every(({ state }) => state === 'SENT')).toBe(true);
  expect(unaccounted(host, received, 0)).toEqual([]);
}, 3_600_000);
