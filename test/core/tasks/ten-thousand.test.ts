import { later } from '../../../src/core/outbox/instant';
import { sending } from '../../../src/core/tasks/sending';
import { unaccounted } from '../../support/accounted-for';
import { ACCEPTED, approved, asApproved, driven, openHost, rowsOf } from '../../support/outbox-host';

const LETTERS = 10_000;
/** As MailApp's for a company, and chunks of a minute or so. */
const [QUOTA, IN_A_CHUNK] = [1500, 300];

it('ten thousand letters over many days and chunks: every one is accounted for', async () => {
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
}, 180_000);
