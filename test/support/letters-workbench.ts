import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FileBook } from '../../src/files/file-book';
import { scoredBook } from './approved-book';
import { armed, type KilledWindow } from './killed-page';

export type Held = Required<KilledWindow>;

/** A browser in whose pages it is so much later, and everything can be killed. */
export async function workbenchContext(browser: Browser, ahead: number): Promise<BrowserContext> {
  // Little of the grid is in view: drawing it is most of the work.
  const viewport = { width: 480, height: 600 };
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US', viewport });
  context.setDefaultTimeout(120_000);
  await context.addInitScript(armed, ahead);
  return context;
}

/** The file of a workbook that was scored, with so many letters to be sent. */
export const bookOf = (letters: number): FileBook => ({
  sheets: Object.entries(scoredBook(letters)).map(([name, rows]) => ({ name, rows })),
});

/** The page, without an add-in yet. */
export async function emptyWorkbench(context: BrowserContext, url: string, errors: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${url}?host=none&open=summary-en.csv&zone=UTC&language=en-US&today=2026-11-16`);
  await page.getByText('There is no host none.').waitFor();
  return page;
}

/** Opens a workbook, and in it the pane of a host. */
export const openBook = (page: Page, host: string, file: FileBook, name: string): Promise<void> =>
  page.evaluate(
    async ([book, called, shown]) => {
      const { workbench } = window as unknown as Held;
      await workbench.open(() => Promise.resolve(book), called);
      await workbench.use(shown);
    },
    [file, name, host] as const,
  );
