import type { Browser } from 'playwright-core';
import type { Cell } from '../../src/core/cells/cell';
import { rowsOf as cellsOf } from '../soak/workbook';
import { unaccounted } from './accounted-for';
import { MORNING } from './approved-book';
import type { Built } from './built-workbench';
import { frameIn, lettersPane } from './letters-pane';
import { bookOf, emptyWorkbench, openBook, workbenchContext, type Held } from './letters-workbench';
import { rowsOf } from './outbox-host';

/** Two panes over one workbook, as two people have them who work in it at the same time. */
export interface TwoPanes {
  /**
   * In a workbook with so many letters both press Send together, of which the second waits for some milliseconds; then one
   * of them presses until nothing is left. Tells how the workbook stands.
   */
  send(letters: number, wait: number): Promise<{ readonly sheets: Record<string, Cell[][]> }>;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const READ = ['Outbox', 'Journal'];

export async function openTwoPanes(browser: Browser, url: string, host: string): Promise<TwoPanes> {
  const context = await workbenchContext(browser, MORNING - Date.now());
  const errors: string[] = [];
  const page = await emptyWorkbench(context, url, errors);
  let books = 0;

  /** The pane of somebody else, beside the first. With Google they open it from the menu; the first sidebar is loaded again. */
  const second = async (): Promise<void> => {
    await page.evaluate((isExcel) => {
      const first = document.querySelector<HTMLIFrameElement>('#pane iframe')!;
      if (isExcel) {
        const other = document.createElement('iframe');
        other.src = first.src;
        document.querySelector('#pane')!.after(other);
        other.id = 'other';
      } else {
        document.querySelector<HTMLElement>('#menus button')!.click();
        document.querySelector('#pane')!.after(first);
        first.id = 'other';
      }
      Object.assign(document.querySelector<HTMLElement>('#other')!.style, { width: '320px', height: '100%' });
    }, host === 'excel');
  };

  const isMorning = (): Promise<unknown> =>
    page.evaluate((ahead) => ((window as unknown as Held).killer.ahead = ahead), MORNING - Date.now());
  const leaseOver = (): Promise<unknown> => page.evaluate(() => ((window as unknown as Held).killer.ahead += 301_000));

  return {
    errors,
    async send(letters, wait) {
      // Leases add up, and nobody is written to in the evening.
      await isMorning();
      await openBook(page, host, bookOf(letters), `letters-${++books}.xlsx`);
      await second();
      const panes = [
        lettersPane(await frameIn(page, '#pane iframe')),
        lettersPane(await frameIn(page, '#other')),
      ] as const;
      for (const pane of panes) {
        await pane.prepare();
        await pane.ask();
      }
      const late = new Promise((resolve) => setTimeout(resolve, wait));
      await Promise.all([panes[0].send(), late.then(() => panes[1].send())]);

      await leaseOver();
      await page.evaluate(() => document.querySelector('#other')?.remove());
      await page.evaluate((name) => (window as unknown as Held).workbench.use(name), host);
      const pane = lettersPane(await frameIn(page, '#pane iframe'));
      while (await pane.prepare()) {
        await pane.ask();
        await pane.send();
        await leaseOver();
      }
      const read = await Promise.all(READ.map(async (name) => [name, await cellsOf(page, name)] as const));
      return { sheets: Object.fromEntries(read) };
    },
    close: () => context.close(),
  };
}

/** What is wrong after both have pressed Send in a workbook with so many letters, and how many of them went out twice. */
export async function pressedTogether(
  panes: TwoPanes,
  server: Built,
  letters: number,
  wait: number,
): Promise<{ readonly wrong: readonly string[]; readonly twice: number }> {
  await server.post('mail/forget', {});
  const host = await panes.send(letters, wait);
  const wrong = [...unaccounted(host, await server.received(), 0), ...panes.errors];
  const twice = wrong.filter((sentence) => / arrived 2 times$/.test(sentence));
  const sent = rowsOf(host).filter(({ state }) => state === 'SENT').length;
  return {
    wrong: wrong
      .filter((sentence) => !twice.includes(sentence))
      .concat(sent === letters ? [] : [`${sent} of ${letters} letters are SENT`]),
    twice: twice.length,
  };
}
