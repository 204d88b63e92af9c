import type { Page } from 'playwright-core';
import { opened } from './opened';
import { typeInto, untilCell } from './visit';
import type { Held } from './visit';

jest.setTimeout(60_000);

const workbench = opened();

/** Opens the workbench with another add-in in the place of the built one. */
async function withAddIn(host: string, files: Readonly<Record<string, string>>): Promise<Page> {
  const page = await workbench.browser.newPage({
    viewport: { width: 1200, height: 700 },
    timezoneId: 'America/Los_Angeles',
  });
  for (const [address, body] of Object.entries(files)) {
    await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: typeOf(address) }));
  }
  await page.goto(`${workbench.server.url}?host=${host}&zone=Europe/Stockholm`);
  await page.waitForFunction((wanted) => (window as unknown as Held).workbench?.ready === wanted, host, {
    polling: 100,
  });
  return page;
}

const typeOf = (address: string): string =>
  address.endsWith('.html') ? 'text/html' : address.endsWith('.json') ? 'application/json' : 'text/javascript';

/** What the add-in under test has noted, once it is done. */
async function notesOf(page: Page): Promise<Record<string, unknown>> {
  const text = await page.frameLocator('#pane iframe').locator('#done').textContent();
  return JSON.parse(text ?? '{}') as Record<string, unknown>;
}

const PAGE = (script: string): string => `<!doctype html><meta charset="utf-8" />
  <script src="/office/office.js"></script><body><script>
    const notes = {};
    const done = () => document.body.append(Object.assign(document.createElement('p'), { id: 'done', textContent: JSON.stringify(notes) }));
    ${script}
  </script></body>`;

describe('the emulated Excel', () => {
  const SCRIPT = `
    CustomFunctions.associate('WRITES', () => {
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Aging').getRange('A1').values = [['changed']];
        await context.sync();
      }).then(() => (document.title = 'written'), (error) => (document.title = error.code));
      return 1;
    });
    CustomFunctions.associate('CELLS', (rows) => rows.flat().map((cell) => (cell === null ? 'blank' : cell instanceof CustomFunctions.Error ? 'error ' + cell.code : typeof cell)).join());
    CustomFunctions.associate('SAYS', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Give the day.'); });
    const codeOf = async (work) => { try { await work(); return 'done'; } catch (error) { return error.code; } };
    Office.onReady(({ host }) => Excel.run(async (context) => {
      notes.host = host;
      const sheet = context.workbook.worksheets.getItem('Aging');
      const range = sheet.getRange('A1:B1');
      range.load('address');
      notes.notLoaded = await codeOf(() => range.values);
      notes.size = await codeOf(() => { range.values = [[1]]; return context.sync(); });
      notes.unknown = await codeOf(() => { sheet.getRange('A1').insert('Down'); return context.sync(); });
      notes.missing = await codeOf(() => { context.workbook.worksheets.getItem('Nowhere').load('name'); return context.sync(); });
      const added = context.workbook.worksheets.add('Typed');
      added.getRange('A1:E1').values = [["'1-30", '2026-10-30', '12%', "'=1+1", "'007"]];
      await context.sync();
      const typed = added.getRange('A1:E1').load('values,numberFormat,formulas');
      await context.sync();
      notes.typed = typed.values[0];
      notes.formats = typed.numberFormat[0].slice(1, 3);
      added.protection.protect();
      await context.sync();
      notes.protected = await codeOf(() => { added.getRange('A1').values = [[1]]; return context.sync(); });
    }).then(done, (error) => { notes.failed = String(error); done(); }));`;

  const FUNCTIONS = JSON.stringify({
    allowErrorForDataTypeAny: true,
    functions: [
      { id: 'WRITES', name: 'WRITES', parameters: [] },
      { id: 'SAYS', name: 'SAYS', parameters: [] },
      { id: 'CELLS', name: 'CELLS', parameters: [{ name: 'rows', type: 'any', dimensionality: 'matrix' }] },
    ],
  });

  let page: Page;
  beforeAll(async () => {
    page = await withAddIn('excel', { '/excel/taskpane.html': PAGE(SCRIPT), '/excel/functions.json': FUNCTIONS });
  });
  afterAll(() => page?.close());

  it('answers the real client, and refuses as Excel does', async () => {
    expect(await notesOf(page)).toEqual({
      host: 'Excel',
      notLoaded: 'PropertyNotLoaded',
      size: 'InvalidArgument',
      unknown: 'ApiNotFound',
      missing: 'ItemNotFound',
      typed: ['1-30', 46325, 0.12, '=1+1', '007'],
      formats: ['yyyy-mm-dd', '0%'],
      protected: 'AccessDenied',
    });
  });

  it('lets a function read and not write', async () => {
    await typeInto(page, 'Payments', 'J2', '=AR.WRITES()');
    expect(await untilCell(page, 'Payments', 'J2', (value) => value !== null)).toBe(1);
    const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    await pane?.waitForFunction(() => document.title !== '', undefined, { polling: 50 });
    expect(await pane?.title()).toBe('AccessDenied');
  });

  it('hands a function blanks as null, and shows #N/A where a function says so', async () => {
    await typeInto(page, 'Payments', 'J3', '=AR.CELLS(A1:J1)');
    expect(await untilCell(page, 'Payments', 'J3', (value) => value !== null)).toBe(
      [...Array<string>(8).fill('string'), 'blank', 'blank'].join(),
    );
    await typeInto(page, 'Payments', 'J4', '=AR.SAYS()');
    expect(await untilCell(page, 'Payments', 'J4', (value) => value !== null)).toBe('#N/A');
  });
});

describe('the emulated Google Sheets', () => {
  const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Open', 'open').addToUi(); }
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Test')); }
function early() { const cell = SpreadsheetApp.getActive().getSheetByName('Payments').getRange('L1'); cell.setFormula('=1+1'); return cell.getValue(); }
function size() { SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, 1, 2).setValues([[1]]); }
function aDate() { return new Date(0); }
function echo(value) { return value; }
function private_() { return 1; }
function day() {
  const book = SpreadsheetApp.getActive();
  const value = book.getSheetByName('Aging').getRange('B2').getValue();
  return [value instanceof Date, Utilities.formatDate(value, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'), value.getDate()];
}
function seen() { return ['setTimeout', 'fetch', 'URL', 'window', 'document', 'crypto', 'navigator', 'Intl', 'localStorage'].filter((name) => globalThis[name] !== undefined && !['window', 'document'].includes(name)); }
/**
 * Tells what it is given.
 * @customfunction
 */
function KINDS(cells) { return cells.flat().map((cell) => (cell === '' ? 'blank' : cell instanceof Date ? 'Date' : typeof cell)).join(); }
/**
 * Tries to write.
 * @customfunction
 */
function WRITES() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue('changed'); }
`;
  const SIDEBAR = `<!doctype html><meta charset="utf-8" /><body><script>
    const notes = {};
    const ask = (name, ...args) => new Promise((resolve) => {
      try {
        google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(error.message))[name](...args);
      } catch (error) { resolve(error.message); }
    });
    (async () => {
      for (const name of ['early', 'size', 'aDate', 'day', 'seen', 'private_']) notes[name] = await ask(name);
      notes.sendDate = await ask('echo', new Date(0));
      notes.sendList = await ask('echo', [1, 'a', null]);
      document.body.append(Object.assign(document.createElement('p'), { id: 'done', textContent: JSON.stringify(notes) }));
    })();
  </script></body>`;

  let page: Page;
  beforeAll(async () => {
    page = await withAddIn('sheets', { '/sheets/Code.js': CODE, '/sheets/sidebar.html': SIDEBAR });
  });
  afterAll(() => page?.close());

  it('refuses as Apps Script does, and gives a day as midnight in the zone of the spreadsheet', async () => {
    const notes = await notesOf(page);
    expect(notes).toMatchObject({
      early: expect.stringMatching(/computes formulas after the run/) as string,
      size: expect.stringMatching(/number of columns in the data does not match/) as string,
      aDate: expect.stringMatching(/illegal value/) as string,
      sendDate: expect.stringMatching(/illegal value/) as string,
      sendList: [1, 'a', null],
      private_: expect.stringMatching(/is not a function/) as string,
      day: [true, '2026-10-30 00:00', 29],
      seen: [],
    });
  });

  it('hands a function rows with empty texts and dates, and lets it write nothing', async () => {
    await typeInto(page, 'Payments', 'J2', '=KINDS(A2:I2)');
    expect(await untilCell(page, 'Payments', 'J2', (value) => value !== null)).toBe(
      'string,string,string,Date,Date,Date,string,number,blank',
    );
  });

  it('shows #ERROR! where a function tries to write', async () => {
    await typeInto(page, 'Payments', 'K2', '=WRITES()');
    expect(await untilCell(page, 'Payments', 'K2', (value) => value !== null)).toBe('#ERROR!');
  });
});
