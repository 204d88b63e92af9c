/**
 * The quarter of test/scenarios played by clicks in the workbench, in a real browser: `npm run soak -- quarter --days 10
 * --host sheets`. Ends with what happened, and fails when anything happened that may not.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchInBrowser, type InBrowser } from '../support/built-workbench';
import { playByClicks, type Told } from './clicked-quarter';
import { ofHosts, secondsSince } from './story';
import { isoOf } from './workbook';

const HOSTS: Readonly<Record<string, string>> = { excel: 'Excel', sheets: 'Google Sheets' };

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '60' },
    host: { type: 'string', multiple: true, default: Object.keys(HOSTS) },
    seed: { type: 'string', default: '7' },
    pictures: { type: 'string' },
  },
});

async function played({ browser, server }: InBrowser, host: string): Promise<void> {
  const [name = host] = ofHosts([host], HOSTS);
  const began = performance.now();
  let seen = 0;
  const asked = { host, days: Number(values.days), seed: Number(values.seed) };
  const told = await playByClicks(browser, server.url, asked, async ({ page }, day, wrongs) => {
    for (const wrong of wrongs.slice(seen)) process.stderr.write(`  ${wrong}\n`);
    seen = wrongs.length;
    process.stderr.write(`${host.padEnd(8)} ${isoOf(day)}  ${secondsSince(began)} s\n`);
    if (values.pictures)
      await page.locator('#pane').screenshot({ path: path.join(values.pictures, `${host}-${isoOf(day)}.png`) });
  });
  process.stdout.write(summary(name, told, secondsSince(began)));
  if (told.wrongs.length > 0) process.exitCode = 1;
}

function summary(host: string, told: Told, taken: number): string {
  const { days, missed, contacts, promises, disputes, holds, scores, asked, wrongs } = told;
  const sorted = [...scores].sort((a, b) => a - b);
  const seconds = (of: number | undefined): string => `${((of ?? 0) / 1000).toFixed(1)} s`;
  return [
    `A quarter by clicks in ${host}: ${days} days at work, ${missed} missed, in ${taken} s`,
    `  ${contacts} contacts, ${holds} held, ${disputes} disputes`,
    `  ${promises.made} promises: ${promises.kept} kept, ${promises.broken} broken`,
    `  Score ${scores.length} times: ${seconds(sorted[sorted.length >> 1])} in the middle, ${seconds(sorted[sorted.length - 1])} at most, ${seconds(scores[scores.length - 1])} the last`,
    ...[...asked].map(([question, times]) => `  asked ${times} times: ${question}`),
    `  ${wrongs.length} things that may not be${wrongs.length > 0 ? ':' : ''}`,
    ...wrongs.map((wrong) => `    ${wrong}`),
    '',
  ].join('\n');
}

const at = await workbenchInBrowser();
try {
  for (const host of values.host) await played(at, host);
} finally {
  await at.close();
}
