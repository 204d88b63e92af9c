/**
 * The quarter of test/scenarios played by clicks in the workbench, in a real browser: `npm run soak -- quarter --days 10
 * --host sheets`. Ends with what happened, and fails when anything happened that may not.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser';
import { playByClicks, type Told } from './clicked-quarter';
import { isoOf } from './workbook';

interface Built {
  startWorkbench(options: { readonly port: number }): Promise<{ readonly url: string; close(): Promise<void> }>;
}

const HOSTS = { excel: 'Excel', sheets: 'Google Sheets' } as const;

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '60' },
    host: { type: 'string', multiple: true, default: Object.keys(HOSTS) },
    seed: { type: 'string', default: '7' },
    pictures: { type: 'string' },
  },
});

async function soak(): Promise<void> {
  const load = createRequire(path.resolve('package.json'));
  const { startWorkbench } = load('./dist/workbench/serve.js') as Built;
  const [browser, server] = await Promise.all([launchBrowser(), startWorkbench({ port: 0 })]);
  try {
    for (const host of values.host) {
      if (!(host in HOSTS)) throw new Error(`No host ${host}; there are ${Object.keys(HOSTS).join(', ')}.`);
      const start = Date.now();
      let seen = 0;
      const asked = { host, days: Number(values.days), seed: Number(values.seed) };
      const told = await playByClicks(browser, server.url, asked, async ({ page }, day, wrongs) => {
        for (const wrong of wrongs.slice(seen)) process.stderr.write(`  ${wrong}\n`);
        seen = wrongs.length;
        process.stderr.write(`${host.padEnd(8)} ${isoOf(day)}  ${Math.round((Date.now() - start) / 1000)} s\n`);
        if (values.pictures)
          await page.locator('#pane').screenshot({ path: path.join(values.pictures, `${host}-${isoOf(day)}.png`) });
      });
      process.stdout.write(summary(HOSTS[host as keyof typeof HOSTS], told, Date.now() - start));
      if (told.wrongs.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function summary(host: string, told: Told, ms: number): string {
  const { days, missed, contacts, promises, disputes, holds, scores, asked, wrongs } = told;
  const sorted = [...scores].sort((a, b) => a - b);
  const seconds = (of: number | undefined): string => `${((of ?? 0) / 1000).toFixed(1)} s`;
  return [
    `A quarter by clicks in ${host}: ${days} days at work, ${missed} missed, in ${Math.round(ms / 1000)} s`,
    `  ${contacts} contacts, ${holds} held, ${disputes} disputes`,
    `  ${promises.made} promises: ${promises.kept} kept, ${promises.broken} broken`,
    `  Score ${scores.length} times: ${seconds(sorted[sorted.length >> 1])} in the middle, ${seconds(sorted[sorted.length - 1])} at most, ${seconds(scores[scores.length - 1])} the last`,
    ...[...asked].map(([question, times]) => `  asked ${times} times: ${question}`),
    `  ${wrongs.length} things that may not be${wrongs.length > 0 ? ':' : ''}`,
    ...wrongs.map((wrong) => `    ${wrong}`),
    '',
  ].join('\n');
}

await soak();
