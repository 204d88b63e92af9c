/**
 * Ten thousand letters over the days that a mail service's quota takes: `npm run soak -- mail --letters 10000`. Ends with what became
 * of them, and fails where one is not accounted for.
 */
import { parseArgs } from 'node:util';
import { unaccounted } from '../support/accounted-for';
import { statesOf } from '../support/outbox-host';
import { isoOf, quotaDays } from '../support/quota-days';

const { values } = parseArgs({ options: { letters: { type: 'string', default: '10000' } } });

const letters = Number(values.letters);
const start = Date.now();
const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
const { host, days, received, refusals } = await quotaDays(letters, (on, count) =>
  process.stderr.write(`${isoOf(on)}  ${count} sent  ${seconds()}\n`),
);
const arrived = received.map(({ reference }) => reference);
const sent = statesOf(host).filter((state) => state === 'SENT').length;
const wrongs = [
  ...refusals.map(({ message }) => message),
  ...unaccounted(host, arrived, 0),
  ...(sent === letters ? [] : [`${sent} are SENT`]),
];
process.stdout.write(
  [
    `${letters} letters over ${days.length} days, in ${seconds()}: ${new Set(arrived).size} arrived, ${sent} sent`,
    `  ${wrongs.length} things that may not be${wrongs.length > 0 ? ':' : ''}`,
    ...wrongs.slice(0, 20).map((wrong) => `    ${wrong}`),
    '',
  ].join('\n'),
);
if (wrongs.length > 0) process.exitCode = 1;
