import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

/** A visit to the workbench: the page, the add-in's pane in it, and what went wrong or went elsewhere meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly errors: string[];
  readonly elsewhere: string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 860 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const [errors, elsewhere]: [string[], string[]] = [[], []];
  const { origin, searchParams } = new URL(url);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (!new RegExp(`^(${origin}/|about:|data:|blob:)`).test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(url);
  await isReady(page, searchParams.get('host') ?? 'excel');
  return { page, pane: page.frameLocator('#pane iframe'), errors, elsewhere, close: () => context.close() };
}

/** Waits until the add-in of a host has been loaded. */
export const isReady = (page: Page, host: string): Promise<unknown> =>
  page.waitForFunction((wanted) => (window as unknown as Held).workbench?.ready === wanted, host);

/** What the page keeps for its tests. */
export interface Held {
  readonly workbench?: {
    readonly ready: string | null;
    readonly log: { readonly runs: readonly { readonly name: string; readonly error?: string }[] };
    readonly grid: { readonly api: { getActiveWorkbook(): Book; undo(): Promise<boolean>; redo(): Promise<boolean> } };
  };
}

interface Book {
  getId(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  setActiveSheet(sheet: Sheet): unknown;
}

interface Sheet {
  getSheetName(): string;
  getRange(address: string): Range;
  getConditionalFormattingRules(): readonly { readonly rule: { readonly value?: string } }[];
  scrollToCell(row: number, column: number): unknown;
}

interface Range {
  getRawValues(): unknown[][];
  getDisplayValues(): string[][];
  activate(): unknown;
  sort(column: { readonly column: number; readonly ascending: boolean }): unknown;
}

/** Raw values of a block; null if the sheet does not exist. */
export const cells = (page: Page, sheet: string, address: string): Promise<unknown[][] | null> =>
  page.evaluate(
    ([name, at]) => {
      const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name ?? '');
      return found ? found.getRange(at ?? 'A1').getRawValues() : null;
    },
    [sheet, address],
  );

export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      (window as unknown as Held).workbench?.grid.api
        .getActiveWorkbook()
        .getSheets()
        .map((one) => one.getSheetName()) ?? [],
  );

export const ruleFormulas = (page: Page, sheet: string): Promise<string[]> =>
  page.evaluate((name) => {
    const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name);
    return (found?.getConditionalFormattingRules() ?? []).map(({ rule }) => rule.value ?? '');
  }, sheet);

/** Waits until a cell holds something, and tells what. */
export async function cellOnceThere(page: Page, sheet: string, address: string): Promise<unknown> {
  const found = await page.waitForFunction(
    ([name, at]) => {
      const one = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name ?? '');
      const value = one?.getRange(at ?? 'A1').getRawValues()[0]?.[0];
      return value === null || value === undefined || value === '' ? null : { value };
    },
    [sheet, address],
  );
  return (await found.jsonValue())?.value;
}

/** Types into a cell as a person does: the keyboard is brought back from the pane by a click on the grid first. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  const id = await page.evaluate(() => (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getId());
  await page.locator(`#univer-sheet-main-canvas_${id}`).click({ position: { x: 500, y: 300 } });
  await page.evaluate(
    ([name, at]) => {
      const book = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook();
      const found = book?.getSheetByName(name ?? '');
      if (!book || !found) throw new Error(`There is no sheet ${name}.`);
      book.setActiveSheet(found);
      found.getRange(at ?? 'A1').activate();
    },
    [sheet, address],
  );
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
