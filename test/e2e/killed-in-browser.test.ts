import { unaccounted } from '../support/accounted-for';
import { openBrowser, type DyingBrowser } from '../support/dying-browser';
import type { PageDeath } from '../support/killed-page';
import { rowsOf } from '../support/outbox-host';
import { opened } from './opened';

jest.setTimeout(180_000);

const workbench = opened();

/** A run has its claims for five minutes. */
const LEASE_OVER = 301;
const after = (how: PageDeath['how'], step: string): PageDeath => ({ how, when: 'after', step });
const before = (how: PageDeath['how'], step: string): PageDeath => ({ how, when: 'before', step });

/** The deaths of each press of Send. Every one but those of the last ends the run; `inDoubt` are left at the end. */
interface Story {
  readonly host: string;
  readonly presses: readonly (readonly PageDeath[])[];
  readonly inDoubt: number;
}

const STORIES: readonly (readonly [string, Story])[] = [
  [
    'Excel',
    {
      host: 'excel',
      presses: [
        [after('page', 'Excel PLANNED')],
        [after('page', 'Excel CLAIMED')],
        [after('page', 'Excel SENDING')],
        [after('page', 'POST /messages/*/send')],
        [after('page', 'Excel SENT')],
        [after('pane', 'POST /messages/*/send')],
        [before('cut', 'POST /messages/*/send')],
        [after('cut', 'POST /messages/*/send')],
        [before('lost', 'POST /messages/*/send'), after('lost', 'POST /messages/*/send')],
      ],
      // What was marked and not handed over by then, what the last press lost, and a draft that may still go out within the lease: of the
      // others the mailbox tells.
      inDoubt: 4,
    },
  ],
  [
    'Google Sheets',
    {
      host: 'sheets',
      presses: [
        [after('page', 'write PLANNED')],
        [after('page', 'write CLAIMED')],
        [after('page', 'write SENDING')],
        [after('page', 'MailApp')],
        [after('page', 'write SENT')],
        [before('lost', 'MailApp'), after('lost', 'MailApp'), after('pane', 'write SENT')],
      ],
      inDoubt: 4,
    },
  ],
];

const BECOMES: Readonly<Record<PageDeath['how'], string>> = {
  page: 'the page is gone',
  pane: 'the pane is gone',
  lost: 'the answer is lost',
  cut: 'the network is cut',
};
const told = (deaths: readonly PageDeath[]): string =>
  deaths.map(({ how, when, step }) => `${BECOMES[how]} ${when} ${step}`).join(', ');

describe.each(STORIES)('letters sent by the buttons of the pane in %s, in a browser', (_, story) => {
  const { host, presses, inDoubt } = story;
  const crashes = presses.flat().length;
  const letters = crashes + 1;
  let at: DyingBrowser;

  beforeAll(async () => {
    await workbench.server.post('mail/forget', {});
    at = await openBrowser(workbench.browser, workbench.server.url, host, letters);
  });
  afterAll(() => at?.close());

  /** Presses Send, and lets the claims of a dead run come to their end. */
  const send = async (...deaths: readonly PageDeath[]) => {
    const pressed = await at.send(...deaths);
    if (host === 'sheets') at.pass(LEASE_OVER);
    return pressed;
  };

  it.each(presses.map((deaths) => [told(deaths), deaths] as const))('%s', async (__, deaths) => {
    expect(await send(...deaths)).toMatchObject({ isDone: false, crashes: deaths.length });
  });

  it('are none twice and none lost, when Send is pressed until nothing is left', async () => {
    while (!(await send()).isDone);
    const sheets = await at.sheets();
    const inState = (wanted: string): number => rowsOf({ sheets }).filter(({ state }) => state === wanted).length;
    expect(unaccounted({ sheets }, await workbench.server.received(), crashes)).toEqual([]);
    expect([inState('SENT'), inState('UNKNOWN')]).toEqual([letters - inDoubt, inDoubt]);
    expect(at.errors).toEqual([]);
  });
});
