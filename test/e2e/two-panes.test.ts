import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { builtWorkbench, type Built } from '../support/built-workbench';
import { openTwoPanes, pressedTogether, type TwoPanes } from '../support/two-panes';

jest.setTimeout(180_000);

let browser: Browser;
let server: Built;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), builtWorkbench()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each([
  ['Excel', 'excel'],
  ['Google Sheets', 'sheets'],
])('two panes over one workbook in %s, in which Send is pressed', (_, host) => {
  let panes: TwoPanes;
  beforeAll(async () => (panes = await openTwoPanes(browser, server.url, host)));
  afterAll(() => panes?.close());

  it.each([
    ['in the same moment', 0],
    ['while the other pane has begun', 400],
  ])('%s: every letter goes out once', async (__, wait) => {
    const { wrong, twice } = await pressedTogether(panes, server, 3, wait);
    expect(wrong).toEqual([]);
    // Excel has no lock: of each pair who claim in one moment one letter may.
    expect(twice).toBeLessThanOrEqual(host === 'excel' ? 1 : 0);
  });
});
