import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Cell } from '../../src/core/cells/cell';
import type { FileBook } from '../../src/files/file-book';
import { rowsOf } from '../soak/workbook';
import { bookOf, emptyWorkbench, openBook, workbenchContext, type Held } from './letters-workbench';
import { MORNING } from './approved-book';
import { frameIn, lettersPane, type LettersPane } from './letters-pane';
import type { Killer, PageDeath } from './killed-page';

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
  let ahead = MORNING - Date.now();
  const context = await workbenchContext(browser, ahead);
  const errors: string[] = [];
  let page: Page | null = null;
  let pane: LettersPane | null = null;
  let line: CDPSession | null = null;
  // The file outlives the page, which tells of itself before it is gone.
  let file = bookOf(letters);
  let last: Killer | null = null;
  await context.exposeBinding('cutNetwork', () => context.setOffline(true));
  await context.exposeBinding('keepAndKill', async (_, saved: string, killer: Killer) => {
    const [killed, toKill] = [page!, line!];
    [file, last, page] = [JSON.parse(saved) as FileBook, killer, null];
    const crashed = killed.waitForEvent('crash');
    // Nothing answers from here on.
    toKill.send('Page.crash').catch(() => undefined);
    await crashed;
    await killed.close();
  });

  const opened = async (): Promise<LettersPane> => {
    await context.setOffline(false);
    if (!page) {
      page = await emptyWorkbench(context, url, errors);
      line = await context.newCDPSession(page);
      await openBook(page, host, file, FILE);
    } else if (pane === null) {
      await page.evaluate((name) => (window as unknown as Held).workbench.use(name), host);
    }
    pane ??= lettersPane(await frameIn(page, '#pane iframe'));
    return pane;
  };

  return {
    errors,
    async send(...deaths) {
      const before = await opened();
      if (!(await before.prepare())) return { isDone: true, crashes: 0, steps: [] };
      await before.ask();
      // From here on it may strike.
      last = null;
      const killer = await page!.evaluateHandle(
        (given) => Object.assign((window as unknown as Held).killer, { steps: [], struck: 0, ...given }),
        { deaths, ahead },
      );
      const gone = await before.send().then(
        () => null,
        (error: unknown) => error,
      );
      // A script that outlives its pane may lose its page while the page is asked.
      const asked = killer.jsonValue().catch((error: unknown) => {
        if (!last) throw error;
        return last;
      });
      const { steps, struck } = last ?? (await asked);
      if (gone && struck === 0) throw gone;
      // Whoever was told that it failed opens the pane anew, and so does whoever lost the page.
      if (gone || (await before.hasFailed().catch(() => true))) pane = null;
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
