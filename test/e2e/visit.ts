import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

/** A visit to the workbench: the page, the add-in's pane in it, and what went wrong or went elsewhere meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly errors: string[];
  readonly elsewhere: string[];
  close(): Promise<void>;
}

/** `clock`: the moment at which the clocks of the page begin; without one they show the real time. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  clock?: string,
): Promise<Visit> {
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
  if (clock) await page.clock.install({ time: clock });
  await page.goto(url);
  await isReady(page, searchParams.get('host') ?? 'excel');
  return { page, pane: page.frameLocator('#pane iframe'), errors, elsewhere, close: () => context.close() };
}

/** Waits until the add-in of a host has been loaded. */
export const isReady = (page: Page, host: string): Promise<unknown> =>
  page.waitForFunction((wanted) => (window as unknown as Held).workbench?.ready === wanted, host, { polling: 100 });

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
  getActiveSheet(): Sheet;
  setActiveSheet(sheet: Sheet): unknown;
}

interface Sheet {
  getSheetName(): string;
  getRange(address: string): Range;
  getActiveRange(): Range | null;
  getRowHeight(row: number): number;
  getConditionalFormattingRules(): readonly { readonly rule: { readonly value?: string } }[];
}

interface Range {
  getRawValues(): unknown[][];
  getDisplayValues(): string[][];
  getA1Notation(): string;
  getFormula(): string;
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

/** In pixels; rows are counted from 1. */
export const rowHeight = (page: Page, sheet: string, row: number): Promise<number> =>
  page.evaluate(
    ([name, at]) =>
      (window as unknown as Held).workbench?.grid.api
        .getActiveWorkbook()
        .getSheetByName(String(name))
        ?.getRowHeight(Number(at) - 1) ?? 0,
    [sheet, row],
  );

export const ruleFormulas = (page: Page, sheet: string): Promise<string[]> =>
  page.evaluate((name) => {
    const found = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName(name);
    return (found?.getConditionalFormattingRules() ?? []).map(({ rule }) => rule.value ?? '');
  }, sheet);

/** Asks for a cell until it holds what is waited for, and tells what that is. */
export async function untilCell(
  page: Page,
  sheet: string,
  address: string,
  holds: (value: unknown) => boolean,
): Promise<unknown> {
  for (;;) {
    const value = (await cells(page, sheet, address))?.[0]?.[0] ?? null;
    if (holds(value)) return value;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

/** Types into a cell as a person does: the keyboard is brought back from the pane by a click on the grid first. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  const id = await page.evaluate(() => (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getId());
  await page.locator(`#univer-sheet-main-canvas_${id}`).click({ position: { x: 500, y: 300 } });
  // Sheet and cell are changed in frames of their own, as the grid does it; typing waits until both have settled.
  await page.waitForFunction(
    ([name = '', at = 'A1']) => {
      const book = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook();
      const found = book?.getSheetByName(name);
      if (!book || !found) throw new Error(`There is no sheet ${name}.`);
      if (book.getActiveSheet().getSheetName() !== name) return void book.setActiveSheet(found);
      if (found.getActiveRange()?.getA1Notation() !== at) return void found.getRange(at).activate();
      return true;
    },
    [sheet, address],
    { polling: 100 },
  );
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
