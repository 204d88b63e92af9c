import { openTwoPanes, pressedTogether, type TwoPanes } from '../support/two-panes';
import { opened } from './opened';

jest.setTimeout(180_000);

const workbench = opened();

describe.each([
  ['Excel', 'excel'],
  ['Google Sheets', 'sheets'],
])('two panes over one workbook in %s, in which Send is pressed', (_, host) => {
  let panes: TwoPanes;
  beforeAll(async () => (panes = await openTwoPanes(workbench.browser, workbench.server.url, host)));
  afterAll(() => panes?.close());

  it.each([
    ['in the same moment', 0],
    ['while the other pane has begun', 400],
  ])('%s: every letter goes out once', async (__, wait) => {
    const { wrong, twice } = await pressedTogether(panes, workbench.server, 3, wait);
    expect(wrong).toEqual([]);
    // Excel has no lock: of each pair who claim in one moment one letter may.
    expect(twice).toBeLessThanOrEqual(host === 'excel' ? 1 : 0);
  });
});
