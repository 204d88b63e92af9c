/**
 * Two panes over one workbook, in a real browser, in which Send is pressed together again and again, the second time up to a
 * second and a half later: `npm run soak -- two-panes --rounds 100 --letters 3 --host excel`. Tells how many letters went
 * out twice, which Excel may not always hinder, and fails where Google Sheets lets one, or where one is lost.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { seeded } from '../../build/examples/made-up-book';
import { workbenchInBrowser, type Built } from '../support/built-workbench';
import { openTwoPanes, pressedTogether } from '../support/two-panes';
import { ofHosts, secondsSince } from './story';

/** Of the letters of one round so many may go out twice. */
const TWICE: Readonly<Record<string, number>> = { excel: 1, sheets: 0 };
/** Milliseconds by which the second press is late, at most; every fourth is not. */
const LATE = 1500;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    letters: { type: 'string', default: '3' },
    host: { type: 'string', multiple: true, default: Object.keys(TWICE) },
    seed: { type: 'string', default: '20261030' },
  },
});

async function played(browser: Browser, server: Built, host: string): Promise<void> {
  const [rounds, letters] = [Number(values.rounds), Number(values.letters)];
  const [allowed = 0] = ofHosts([host], TWICE);
  const chance = seeded(Number(values.seed));
  const began = performance.now();
  // All rounds are of one morning, whose quota would end with the thirty-third.
  await server.post('mail/knobs', { quota: rounds * letters });
  const panes = await openTwoPanes(browser, server.url, host);
  let [twice, bad] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const wait = round % 4 === 0 ? 0 : Math.floor(chance() * LATE);
    const came = await pressedTogether(panes, server, letters, wait);
    const wrong = came.twice > allowed ? [...came.wrong, 'that is too many'] : came.wrong;
    twice += came.twice;
    bad += wrong.length;
    if (wrong.length + came.twice === 0) continue;
    process.stderr.write(`${host}, round ${round}, ${wait} ms late: ${came.twice} twice; ${wrong.join('; ')}\n`);
  }
  await panes.close();
  process.stdout.write(
    `${host}: ${rounds} times ${letters} letters, ${twice} went out twice; ${bad} wrong, in ${secondsSince(began)} s\n`,
  );
  if (bad > 0) process.exitCode = 1;
}

const { browser, server, close } = await workbenchInBrowser();
try {
  for (const host of values.host) await played(browser, server, host);
} finally {
  await close();
}
