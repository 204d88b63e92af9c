/**
 * Letters sent by the buttons of the pane, in a real browser, whose page, pane, answers and network are taken away at steps left to
 * chance: `npm run soak -- browser-kills --letters 200 --runs 1 --host excel`. Ends with what became of them, and fails
 * where a letter is not accounted for.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { seeded } from '../../build/examples/made-up-book';
import { workbenchInBrowser, type Built } from '../support/built-workbench';
import { openBrowser } from '../support/dying-browser';
import type { PageDeath } from '../support/killed-page';
import { endsToCome, ofHosts, secondsSince, tell } from './story';

/** How a run ends, or goes on: a script of Google's has no network of its own to lose. */
const LOST: readonly Omit<PageDeath, 'step'>[] = [
  { how: 'page', when: 'after' },
  { how: 'pane', when: 'after' },
  { how: 'lost', when: 'before' },
  { how: 'lost', when: 'after' },
];
const CUT = LOST.concat([
  { how: 'cut', when: 'before' },
  { how: 'cut', when: 'after' },
]);

interface Story {
  readonly host: string;
  readonly ends: typeof LOST;
  /** Steps between two ends, at most. */
  readonly lives: (letters: number) => number;
  /** What Microsoft lets be done with the mailbox. */
  readonly granted?: readonly string[];
}

const SENDS = ['User.Read', 'Mail.Send'];
const excel = { host: 'excel', ends: CUT, lives: (letters: number) => 30 + 0.6 * letters };
const STORIES: Readonly<Record<string, Readonly<Record<string, Story>>>> = {
  excel: {
    'Excel, Graph with drafts': { ...excel, granted: [...SENDS, 'Mail.ReadWrite'] },
    'Excel, Graph that may only send': { ...excel, granted: SENDS },
  },
  sheets: {
    'Google Sheets, MailApp': { host: 'sheets', ends: LOST, lives: (letters) => 60 + 2 * letters },
  },
};

/** A run has its claims for five minutes. */
const LEASE_OVER = 301;

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '200' },
    runs: { type: 'string', default: '1' },
    host: { type: 'string', multiple: true, default: Object.keys(STORIES) },
    seed: { type: 'string', default: '20261030' },
  },
});
const letters = Number(values.letters);

/** Presses Send until nothing is left. */
async function played(browser: Browser, server: Built, name: string, story: Story, chance: () => number) {
  const began = performance.now();
  await server.post('mail/forget', {});
  await server.post('mail/knobs', { quota: 1_000_000, ...(story.granted && { granted: story.granted }) });
  const at = await openBrowser(browser, server.url, story.host, letters);
  let crashes = 0;
  for (let presses = 1; ; presses += 1) {
    const pressed = await at.send(...endsToCome(story.ends, story.lives(letters), chance));
    if (pressed.isDone) break;
    crashes += pressed.crashes;
    process.stderr.write(`${name}: press ${presses}, ${crashes} crashes, ${secondsSince(began)} s\n`);
    at.pass(LEASE_OVER);
  }
  const [sheets, received] = [await at.sheets(), await server.received()];
  await at.close();
  tell(name, { letters, crashes, received, errors: at.errors, began, sheets });
}

const chance = seeded(Number(values.seed));
const stories = ofHosts(values.host, STORIES).flatMap((ofHost) => Object.entries(ofHost));
const { browser, server, close } = await workbenchInBrowser();
try {
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [name, story] of stories) await played(browser, server, name, story, chance);
} finally {
  await close();
}
