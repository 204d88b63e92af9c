import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import type { Cell } from '../../src/core/cells/cell';
import { isReady } from '../e2e/visit';
import { rowsOf } from '../soak/workbook';
import { MORNING, scoredBook } from './approved-book';
import { armed, KILLED, type KilledWindow, type PageDeath } from './killed-page';

type Held = KilledWindow & typeof globalThis;

/** What came of one press of Send. */
export interface Pressed {
  /** No letter was left to send. */
  readonly isDone: boolean;
  readonly crashes: number;
  /** What the add-in has had done since the press. */
  readonly steps: readonly string[];
}

/** A workbook open in the workbench, in a browser, from which a person sends letters by what the pane shows. */
export interface DyingBrowser {
  /** Prepares letters and presses Send, in a pane that is opened anew where the last one is gone. */
  send(...deaths: readonly PageDeath[]): Promise<Pressed>;
  pass(seconds: number): void;
  sheets(): Promise<Record<string, Cell[][]>>;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const FILE = 'letters.xlsx';
const READ = ['Outbox', 'Journal'];

/** A workbook that was scored, with so many letters to be sent. */
export async function openBrowser(browser: Browser, url: string, host: string, letters: number): Promise<DyingBrowser> {
  const context = await browser.newContext({
    timezoneId: 'UTC',
    locale: 'en-US',
    viewport: { width: 480, height: 600 },
  });
  context.setDefaultTimeout(120_000);
  let ahead = MORNING - Date.now();
  await context.exposeBinding('cutNetwork', () => context.setOffline(true));
  await context.addInitScript(armed, { killed: KILLED, ahead });

  const errors: string[] = [];
  let page: Page | null = null;
  let pane: Frame | null = null;
  let line: CDPSession | null = null;

  // The file outlives the page.
  const sheets = Object.entries(scoredBook(letters)).map(([name, rows]) => ({ name, rows }));
  let file = JSON.stringify({ sheets });
  let saved: (book: string) => void;
  let saving = new Promise<string>((resolve) => (saved = resolve));
  await context.route(`**/examples/${FILE}`, (route) => route.fulfill({ body: FILE }));
  await context.route(`**/open?name=${FILE}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: file }),
  );
  await context.route('**/save', (route) => saved(route.request().postData() ?? ''));
  await context.route(`**${KILLED}`, async () => {
    file = await saving;
    saving = new Promise((resolve) => (saved = resolve));
    const [killed, toKill] = [page!, line!];
    page = null;
    const crashed = killed.waitForEvent('crash');
    // Nothing answers from here on.
    toKill.send('Page.crash').catch(() => undefined);
    await crashed;
    await killed.close();
  });

  const open = async (): Promise<Page> => {
    const opened = await context.newPage();
    line = await context.newCDPSession(opened);
    opened.on('pageerror', ({ message }) => errors.push(message));
    await opened.goto(`${url}?host=${host}&open=${FILE}&zone=UTC&language=en-US&today=2026-11-16`);
    return opened;
  };
  const opened = async (): Promise<Frame> => {
    await context.setOffline(false);
    if (!page) page = await open();
    else if (pane === null) await page.evaluate((name) => (window as unknown as Held).workbench!.use(name), host);
    await isReady(page, host);
    pane ??= (await (await page.locator('#pane iframe').elementHandle())?.contentFrame()) ?? null;
    if (!pane) throw new Error('There is no pane.');
    return pane;
  };

  return {
    errors,
    async send(...deaths) {
      const frame = await opened();
      const by = (key: string) => frame.locator(`[data-key="${key}"]`);
      const idle = () => frame.locator('footer:not([data-busy])').waitFor();
      const press = async (key: string): Promise<void> => {
        await by(key).click();
        await idle();
      };
      await idle();
      await frame.getByRole('tab', { name: /^Letters/ }).click();
      await press('score');
      if (!/^Send/.test(await by('score').innerText())) return { isDone: true, crashes: 0, steps: [] };
      await press('score');
      if (await by('save-name').isVisible()) {
        await by('my-name').locator('input').fill('Marta');
        await press('save-name');
      }
      const killer = await page!.evaluateHandle(
        (given) => Object.assign((window as unknown as Held).killer!, { steps: [], struck: 0, ...given }),
        { deaths, ahead },
      );
      const isGone = await press('send-yes').then(
        () => false,
        () => true,
      );
      if (isGone) pane = null;
      const { steps, struck } = page ? await killer.jsonValue() : { steps: [], struck: 1 };
      return { isDone: false, crashes: struck, steps };
    },
    pass(seconds) {
      ahead += 1000 * seconds;
    },
    async sheets() {
      await opened();
      const read = await Promise.all(READ.map(async (name) => [name, await rowsOf(page!, name)] as const));
      return Object.fromEntries(read);
    },
    close: () => context.close(),
  };
}
