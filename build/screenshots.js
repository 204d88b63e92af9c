/**
 * `npm run screenshots`: takes the pictures of docs/images anew, from the built workbench and its sample: the whole
 * window in Excel, the call list, and the pane alone at the 300 pixels of Google Sheets with today's work, the page of its
 * first account, the letters and the first of them, in light and in dark.
 */
const fs = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');
const { build } = require('./build');
const { root } = require('./command');
const { install } = require('./install');

const images = path.join(root, 'docs/images');

/** The browser of the tests; it is written in TypeScript. */
function launchBrowser() {
  const outfile = path.join(root, 'node_modules/.cache/callsheet/browser.js');
  const entry = path.join(root, 'test/support/browser.ts');
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return require(outfile).launchBrowser();
}

/** Letters may go out at this hour: a picture says the same whenever it is taken. */
const MORNING = '2026-10-30T10:00:00Z';
const ZONE = 'Europe/London';
const HOW_TO_PAY = `Bank transfer to IBAN GB33 BUKB 2020 1555 5555 55
[es]
Transferencia al IBAN GB33 BUKB 2020 1555 5555 55
[pt]
Transferência para o IBAN GB33 BUKB 2020 1555 5555 55`;

/** Opens the sample in a host, on its own day, and scores it. */
async function scored(browser, url, host, colorScheme) {
  const viewport = { width: 1440, height: 860 };
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en-US', timezoneId: ZONE });
  const page = await context.newPage();
  await page.clock.install({ time: MORNING });
  await page.goto(`${url}?host=${host}&zone=${ZONE}&language=en-US`);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByText(/columns recognized/).waitFor();
  await pane.getByRole('button', { name: 'Score', exact: true }).click();
  await pane.locator('.account').first().waitFor();
  await page.mouse.move(760, 20);
  return page;
}

/** Waits until the grid has stopped drawing: two pictures in a row are the same. */
async function still(page) {
  let before = Buffer.alloc(0);
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(400);
  }
  return before;
}

const show = (page, sheet) =>
  page.evaluate((name) => {
    const book = globalThis.workbench.grid.api.getActiveWorkbook();
    book.setActiveSheet(book.getSheetByName(name));
  }, sheet);

async function take(browser, url, colorScheme) {
  const save = (name, picture) => fs.writeFileSync(path.join(images, `${name}-${colorScheme}.png`), picture);

  const excel = await scored(browser, url, 'excel', colorScheme);
  save('workbench', await still(excel));
  await show(excel, 'Call list');
  await excel.locator('#pane-close').click();
  save('call-list', await still(excel));
  await excel.context().close();

  const sheets = await scored(browser, url, 'sheets', colorScheme);
  await still(sheets);
  save('pane', await sheets.locator('#pane').screenshot());
  const pane = sheets.frameLocator('#pane iframe');
  await pane.locator('.account').first().click();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await sheets.mouse.move(760, 20);
  await still(sheets);
  save('account', await sheets.locator('#pane').screenshot());

  const key = (name) => pane.locator(`[data-key="${name}"]`);
  await key('tab-letters').click();
  await key('score').click();
  await key('head-creditor').locator('input').fill('Northwind Traders Ltd');
  await key('head-paymentMethods').fill(HOW_TO_PAY);
  await key('score').click();
  await pane.locator('.letters .account').first().waitFor();
  await sheets.mouse.move(760, 20);
  await still(sheets);
  save('letters', await sheets.locator('#pane').screenshot());
  await pane.locator('.letters .account').first().click();
  await pane.locator('.letter-frame').waitFor();
  await sheets.mouse.move(760, 20);
  await still(sheets);
  save('letter', await sheets.locator('#pane').screenshot());
  await sheets.context().close();
}

async function screenshots() {
  await install();
  await build();
  fs.mkdirSync(images, { recursive: true });
  const { startWorkbench } = require(path.join(root, 'dist/workbench/serve.js'));
  const [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench({ port: 0 })]);
  try {
    for (const colorScheme of ['light', 'dark']) await take(browser, workbench.url, colorScheme);
  } finally {
    await browser.close();
    await workbench.close();
  }
  process.stdout.write(`Pictures are in ${path.relative(process.cwd(), images)}\n`);
}

screenshots().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
