import type { Browser, Page } from 'playwright-core';
import { builtWorkbench, type Built } from '../support/built-workbench';
import { launchBrowser } from '../support/browser';
import { cells, isReady, typeInto, visit, type Visit } from './visit';

jest.setTimeout(120_000);

let browser: Browser;
let server: Built;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), builtWorkbench()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Leaves the page by closing it, and tells whether it asked; it stays where it did. */
async function asksWhenLeft(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 10_000 }).then(
    async (dialog) => (await dialog.dismiss(), true),
    () => false,
  );
  const closed = page.waitForEvent('close', { timeout: 10_000 }).then(
    () => false,
    () => false,
  );
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

describe('a page of the workbench that is left', () => {
  let at: Visit;
  beforeEach(async () => {
    at = await visit(browser, `${server.url}?host=excel&language=en-US`, {});
  });
  afterEach(() => at.close());

  it('asks for nothing where nothing was changed', async () => {
    await at.page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 200 } });
    expect(await asksWhenLeft(at.page)).toBe(false);
  });

  it('asks first where the workbook was changed, until it is saved', async () => {
    await typeInto(at.page, 'Aging', 'X1', 'mine');
    expect(await asksWhenLeft(at.page)).toBe(true);
    expect((await cells(at.page, 'Aging', 'X1'))?.[0]?.[0]).toBe('mine');
    const saved = at.page.waitForEvent('download');
    await at.page.locator('#save').click();
    await saved;
    expect(await asksWhenLeft(at.page)).toBe(false);
  });
});

describe('the switch between the hosts', () => {
  it.each([
    ['before the workbook is open', 0],
    ['while the first host loads', 1],
  ])('pressed %s shows the pane of the host that was pressed, and its functions alone', async (_, wait) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(`${server.url}?language=en-US`);
    if (wait > 0) await page.locator('#pane iframe').waitFor({ state: 'attached' });
    await page.getByText('Google Sheets', { exact: true }).click();
    await isReady(page, 'sheets');
    await page.waitForTimeout(1000);
    expect(await page.locator('#pane iframe').count()).toBe(1);
    expect(await page.locator('#pane').getAttribute('data-host')).toBe('sheets');
    expect(await page.locator('#menus button').allInnerTexts()).toEqual(['Open Callsheet']);
    expect(await page.locator('#pane iframe').getAttribute('srcdoc')).toContain('serverFunctions');
    await page.close();
  });
});

describe('the sidebar in Google Sheets', () => {
  it('knows who somebody is when it is opened again', async () => {
    const at = await visit(browser, `${server.url}?host=sheets&language=en-US`, {});
    const name = at.pane.locator('[data-key="me"] input');
    await name.fill('Ana Silva');
    await name.press('Tab');
    await at.page.locator('#pane-close').click();
    await at.page.getByRole('button', { name: 'Open Callsheet' }).click();
    await name.waitFor();
    expect(await name.inputValue()).toBe('Ana Silva');
    expect(at.errors).toEqual([]);
    await at.close();
  });
});
