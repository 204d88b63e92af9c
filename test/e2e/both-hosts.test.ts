import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { readBook } from '../../src/files/read-book';
import { opened } from './opened';
import { cells, isReady, rowHeight, ruleFormulas, sheetNames, typeInto, untilCell, visit } from './visit';
import type { Held, Visit } from './visit';

const root = path.join(__dirname, '../..');

const OWN_SHEETS = ['Aging', 'Contacts', 'Journal', 'Payments'];
const HEADINGS = 4;
const LAST_ROW = 310;
/** Columns of the block that Score writes right of the sample's seventeen. */
const [RANK, SCORE, ACCOUNT] = [17, 18, 22];

/** Account, rank and score of every row of the sample, whatever its order. */
async function scoredRows(at: Visit): Promise<string[]> {
  const rows = (await cells(at.page, 'Aging', `A${HEADINGS + 1}:AH${LAST_ROW}`)) ?? [];
  return rows.map((row) => [row[2], row[ACCOUNT], row[RANK], row[SCORE]].join(' ')).sort();
}

/** The frame that the pane shows, whose clock is the add-in's. */
async function frameOfPane({ page }: Visit): Promise<Frame> {
  const frame = await (await page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The pane shows nothing.');
  return frame;
}

/** Presses Score, and says that the day of the sheet counts when the pane asks. */
async function score({ pane }: Visit): Promise<void> {
  await pane.getByRole('button', { name: 'Score', exact: true }).click();
  const day = pane.getByRole('button', { name: /^Use Oct 30, 2026/ });
  const done = pane.getByText(/accounts scored/);
  await day.or(pane.locator('.account')).first().waitFor();
  if (await day.isVisible()) await day.click();
  await day.waitFor({ state: 'hidden' });
  await pane.locator('.account').first().waitFor();
  await done.waitFor();
}

jest.setTimeout(90_000);

const workbench = opened();

const HOSTS = [
  { host: 'excel', name: 'Excel', prefix: 'AR.', timezoneId: 'America/Los_Angeles' },
  { host: 'sheets', name: 'Google Sheets', prefix: '', timezoneId: 'Pacific/Auckland' },
] as const;

const results = new Map<string, readonly string[]>();

describe.each(HOSTS)('the built add-in in $name, with the clock of $timezoneId', ({ host, prefix, timezoneId }) => {
  let at: Visit;
  let heightBefore = 0;

  beforeAll(async () => {
    at = await visit(workbench.browser, `${workbench.server.url}?host=${host}&zone=Europe/Stockholm`, {
      timezoneId,
      locale: 'en-US',
    });
  });
  afterAll(async () => {
    await at?.close();
  });

  it('shows the sample, and in the pane its sheet with every column recognized', async () => {
    await at.pane.getByText('17 columns recognized').waitFor();
    expect(await sheetNames(at.page)).toEqual(OWN_SHEETS);
    heightBefore = await rowHeight(at.page, 'Aging', HEADINGS);
  });

  it('lives on the day of the sample, at the real time of day', async () => {
    expect(await at.page.inputValue('#today')).toBe('2026-10-30');
    const [page, addIn] = [at.page.mainFrame(), await frameOfPane(at)];
    for (const frame of [page, addIn])
      expect(await frame.evaluate(() => new Date().toDateString())).toBe('Fri Oct 30 2026');
    expect(await page.evaluate(() => new Date().getHours() - new Date(Date.now()).getHours())).toBe(0);
  });

  it('lists today’s work after Score', async () => {
    await score(at);
    expect(await at.pane.locator('.account').count()).toBeGreaterThan(20);
  });

  it('writes the scores beside the ledger, the call list and the policy', async () => {
    const [headings] = (await cells(at.page, 'Aging', `Q${HEADINGS}:T${HEADINGS}`)) ?? [];
    expect(headings).toEqual(['Phone', 'Callsheet rank', 'Callsheet score', 'Callsheet why']);
    expect(await sheetNames(at.page)).toEqual(expect.arrayContaining(['Call list', 'Policy']));
    results.set(host, await scoredRows(at));
  });

  it('highlights the Top 20 by a rule on the rank', async () => {
    const formulas = await ruleFormulas(at.page, 'Aging');
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toMatch(/\$R5<=20/);
  });

  it('takes the whole run back with one Undo, and brings it again with one Redo', async () => {
    const before = await scoredRows(at);
    await at.page.evaluate(() => (window as unknown as Held).workbench?.grid.api.undo());
    expect(await sheetNames(at.page)).toEqual(OWN_SHEETS);
    expect(await cells(at.page, 'Aging', `R${HEADINGS}:R${HEADINGS + 1}`)).toEqual([[null], [null]]);
    await at.page.evaluate(() => (window as unknown as Held).workbench?.grid.api.redo());
    expect(await scoredRows(at)).toEqual(before);
  });

  it('asks which day counts once it has become another day', async () => {
    await at.page.locator('#today').fill('2026-11-03');
    await isReady(at.page, host);
    await at.pane.getByRole('button', { name: 'Score', exact: true }).click();
    // The spreadsheet in Stockholm may be a day behind the computer in Auckland.
    await at.pane.getByRole('button', { name: /^Use Nov [23], 2026/ }).waitFor();
    await at.pane.getByRole('button', { name: /^Use Oct 30, 2026/ }).click();
    await at.pane.getByText(/accounts scored/).waitFor();
  });

  it('computes a formula typed by keyboard', async () => {
    await typeInto(at.page, 'Payments', 'J2', `=${prefix}DAYS_PAST_DUE(Aging!F6,Aging!B2)`);
    expect(await untilCell(at.page, 'Payments', 'J2', (value) => value !== null)).toBe(64);
  });

  it('gives in a cell the score that the task wrote', async () => {
    const written = (await cells(at.page, 'Aging', 'S6'))?.[0]?.[0];
    await typeInto(at.page, 'Payments', 'J3', `=${prefix}PRIORITY_SCORE(Aging!A6:AH6,Aging!A4:AH4,AR_Policy)`);
    expect(await untilCell(at.page, 'Payments', 'J3', (value) => value !== null)).toBe(written);
  });

  it('leaves every account its values when the sheet is sorted and scored again', async () => {
    const before = await scoredRows(at);
    await at.page.evaluate(
      ([first, last]) => {
        const sheet = (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getSheetByName('Aging');
        sheet?.getRange(`A${first}:AH${last}`).sort({ column: 9, ascending: false });
      },
      [HEADINGS + 1, LAST_ROW],
    );
    await untilCell(at.page, 'Aging', 'J5', (value) => value !== 476.32);
    expect(await scoredRows(at)).toEqual(before);
    await score(at);
    expect(await scoredRows(at)).toEqual(before);
  });

  it('leaves the formulas that people typed as they are', async () => {
    const formula = await at.page.evaluate(() =>
      (window as unknown as Held).workbench?.grid.api
        .getActiveWorkbook()
        .getSheetByName('Payments')
        ?.getRange('J3')
        .getFormula(),
    );
    expect(formula).toBe(`=${prefix}PRIORITY_SCORE(Aging!A6:AH6,Aging!A4:AH4,AR_Policy)`);
    expect(typeof (await untilCell(at.page, 'Payments', 'J3', (value) => typeof value === 'number'))).toBe('number');
  });

  it('saves an .xlsx in which scores are values and the highlighting is kept', async () => {
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sample-aging.xlsx');
    const { sheets, names } = await readBook(readFileSync(await download.path()), 'saved.xlsx');
    const aging = sheets.find(({ name }) => name === 'Aging');
    expect(aging?.rows[HEADINGS - 1]?.slice(RANK, RANK + 2)).toEqual(['Callsheet rank', 'Callsheet score']);
    expect(typeof aging?.rows[HEADINGS]?.[SCORE]).toBe('number');
    expect(aging?.formulas).toEqual({});
    expect(aging?.rules?.[0]?.formula).toMatch(/\$R5<=20/);
    expect(aging?.styles?.[`${HEADINGS},4`]?.number).toBe('yyyy-mm-dd');
    expect(names?.map(({ name }) => name)).toContain('AR_Policy');
  });

  it('writes what happened into the Journal by one press, goes on to the next account, and takes it back', async () => {
    const journal = async () => ((await cells(at.page, 'Journal', 'A1:R40')) ?? []).map((row) => row.join(' '));
    const first = at.pane.locator('.account').first();
    const name = await first.locator('.name').textContent();
    await first.click();
    await at.pane.getByRole('heading', { name: name ?? '', level: 2 }).waitFor();
    await at.pane.getByRole('button', { name: 'No answer' }).click();
    await at.pane.getByRole('textbox', { name: 'Your name' }).last().fill('Ana');
    await at.pane.getByRole('button', { name: 'That is me' }).click();
    await at.pane.getByText(`Called: no answer · ${name}`).waitFor();
    expect((await journal()).filter((row) => row.includes('no answer') && row.includes('Ana'))).toHaveLength(1);
    expect(await at.pane.getByRole('heading', { name: name ?? '', level: 2 }).isVisible()).toBe(false);

    await at.pane.getByRole('button', { name: 'Undo' }).click();
    await at.pane.getByText(`Taken back: Called: no answer · ${name}`).waitFor();
    expect((await journal()).filter((row) => row.includes('canceled'))).toHaveLength(1);
    expect(await at.pane.getByRole('heading', { name: name ?? '', level: 2 }).isVisible()).toBe(true);
    await at.pane.getByRole('button', { name: 'List' }).click();
  });

  it('takes everything away again', async () => {
    await at.pane.getByRole('tab', { name: 'Setup' }).click();
    await at.pane.getByRole('button', { name: 'Remove Callsheet from this sheet' }).click();
    const sure = at.pane.getByRole('button', { name: /^(Remove|Yes)/ }).last();
    if (await sure.isVisible()) await sure.click();
    await untilCell(at.page, 'Aging', 'R4', (value) => value === null);
    expect(await ruleFormulas(at.page, 'Aging')).toEqual([]);
    expect((await cells(at.page, 'Aging', 'Q4'))?.[0]?.[0]).toBe('Phone');
    expect(await rowHeight(at.page, 'Aging', HEADINGS)).toBe(heightBefore);
  });

  it('opens a .csv of one’s own', async () => {
    await at.page.locator('#open').setInputFiles(path.join(root, 'examples/offene-posten-de.csv'));
    await at.page.getByText('offene-posten-de.csv').first().waitFor();
    await isReady(at.page, host);
    await at.pane.getByText(/columns recognized/).waitFor();
    expect(await sheetNames(at.page)).toEqual(['offene-posten-de']);
  });

  it('asks nothing of any other server and meets no error', () => {
    expect(at.elsewhere).toEqual([]);
    expect(at.errors).toEqual([]);
  });
});

it('gives the same ranks and scores in both hosts', () => {
  expect(results.get('sheets')).toEqual(results.get('excel'));
  expect(results.get('excel')).toHaveLength(LAST_ROW - HEADINGS);
});
