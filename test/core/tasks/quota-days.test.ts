import { unaccounted } from '../../support/accounted-for';
import { statesOf } from '../../support/outbox-host';
import { DAYS, quotaDays } from '../../support/quota-days';

/** Ten thousand are sent by `npm run soak -- mail`. */
const LETTERS = 200;

it('some hundred letters over many days and chunks: every one is accounted for', async () => {
  const { host, days, received, refusals } = await quotaDays(LETTERS);
  const arrived = received.map(({ reference }) => reference);
  expect(refusals).toEqual([]);
  expect(days).toHaveLength(DAYS);
  expect(arrived).toHaveLength(LETTERS);
  const states = statesOf(host);
  expect([states.length, new Set(states)]).toEqual([LETTERS, new Set(['SENT'])]);
  expect(unaccounted(host, arrived, 0)).toEqual([]);
}, 300_000);
