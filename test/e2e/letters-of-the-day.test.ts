import type { Locator } from 'playwright-core';
import { letterPage, PAGE_STYLE } from '../../src/core/letters/letter-page';
import { facts, item, letterOf } from '../core/letters/made-letter';
import { day } from '../support/workbook-session';
import { linesUnder, rowsOf, type Line } from '../soak/workbook';
import { opened } from './opened';
import { visit, type Visit } from './visit';

/**
 * What the browser says, and the add-in does not: the frame that shows a letter takes no scripts, into which the tool of
 * these tests puts one of its own, and the sidebar of Google may not use the clipboard, so that it copies in another way.
 */
const EXPECTED = /^Blocked script execution in 'about:srcdoc'|The Clipboard API has been blocked/;

jest.setTimeout(300_000);

const workbench = opened();

const key = ({ pane }: Visit, name: string): Locator => pane.locator(`[data-key="${name}"]`);

/** A table of a sheet by its headings, one of which tells where it begins. */
const linesOf = async ({ page }: Visit, sheet: string, heading: string): Promise<Line[]> =>
  linesUnder(await rowsOf(page, sheet), heading);

const addressesOf = (item: Locator): Promise<string[]> =>
  item.locator('.letters .account .action:not(.quiet)').allTextContents();

describe.each(['excel', 'sheets'])('the letters of a day in %s, from the sample as it is opened', (host) => {
  let at: Visit;
  let addresses: readonly string[] = [];

  /** The part of the pane with the letters by this way. */
  const part = (name: RegExp): Locator =>
    at.pane.locator('section.part', { has: at.pane.getByRole('heading', { level: 2, name }) });

  beforeAll(async () => {
    const url = `${workbench.server.url}?host=${host}&zone=Europe/London&language=en-US`;
    const options = { timezoneId: 'Europe/London', locale: 'en-US' };
    at = await visit(workbench.browser, url, options, '2026-10-30T10:00:00Z');
    await workbench.server.post('mail/forget', {});
    expect(await workbench.server.letters()).toEqual([]);
  });
  afterAll(async () => {
    const errors = at.errors.filter((text) => !EXPECTED.test(text));
    expect([errors, at.elsewhere]).toEqual([[], []]);
    await at.close();
  });

  it('are prepared once creditor and payment are filled in: thirty or more by email, each to an address of its own', async () => {
    await key(at, 'score').click();
    await at.pane.getByText(/accounts scored/).waitFor();
    await key(at, 'tab-letters').click();
    await key(at, 'score').click();
    await key(at, 'head-creditor').locator('input').fill('Northwind Traders Ltd');
    await key(at, 'head-paymentMethods').fill('Bank transfer to IBAN GB00 1234 5678');
    await key(at, 'score').click();
    await at.pane.locator('.letters .account').first().waitFor();

    addresses = await addressesOf(part(/^By email/));
    expect(addresses.length).toBeGreaterThanOrEqual(30);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(parseInt((await key(at, 'letters-title').textContent()) ?? '')).toBe(addresses.length);
  });

  it('leave no account out without a reason', async () => {
    const groups = part(/without a letter$/).locator('fluent-accordion-item');
    const reasons: string[] = [];
    const named: (string | null)[] = [];
    for (const group of await groups.all()) {
      reasons.push((await group.getAttribute('data-key')) ?? '');
      const lines = group.locator('[data-key^="without-"]');
      if (!(await lines.first().isVisible())) await group.click();
      await lines.first().waitFor();
      named.push(...(await lines.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')))));
    }
    expect(reasons.length).toBeGreaterThan(8);
    expect(reasons).not.toContain('');
    const listed = (await linesOf(at, 'Call list', 'Next action')).filter((line) => typeof line['Rank'] === 'number');
    const withLetter = await at.pane.locator('.letters .account').count();
    expect(new Set(named).size).toBe(named.length);
    expect(withLetter + named.length).toBe(listed.length);
  });

  it('go out after one question, to exactly whom the preview listed, in the language of each', async () => {
    await key(at, 'score').click();
    await key(at, 'my-name').locator('input').fill('Ana');
    await key(at, 'save-name').click();
    await key(at, 'send-yes').waitFor();
    expect(await workbench.server.letters()).toEqual([]);
    await key(at, 'send-yes').click();
    // Exchange asks for a pause after each letter, which nobody needs to wait for here.
    while (host === 'excel' && !(await key(at, 'came').isVisible())) {
      await at.page.clock.fastForward(3000);
      await at.page.waitForTimeout(100);
    }
    await key(at, 'came').waitFor({ timeout: 240_000 });
    expect(parseInt((await key(at, 'came').textContent()) ?? '')).toBe(addresses.length);

    const letters = await workbench.server.letters();
    expect(letters.map(({ to }) => to.join()).sort()).toEqual([...addresses].sort());
    for (const { subject, html } of letters)
      expect([subject, html]).toEqual([
        expect.stringMatching(/\[CS-\w+\]$/),
        expect.stringContaining('Northwind Traders Ltd'),
      ]);
    const languages = letters.map(({ html }) => /<html lang="(\w+)"/.exec(html)?.[1]);
    expect([...new Set(languages)].sort()).toEqual(['en', 'es', 'pt']);
  });

  it('stand in the Outbox as sent, and each in the Journal by its reference', async () => {
    const outbox = await linesOf(at, 'Outbox', 'Reference');
    expect(outbox.map((row) => row['State'])).toEqual(addresses.map(() => 'SENT'));
    expect(outbox.map((row) => row['To']).sort()).toEqual([...addresses].sort());
    const journal = (await linesOf(at, 'Journal', 'Kind')).filter((row) => row['Who'] === 'Ana');
    const contacts = journal.filter((row) => row['Kind'] === 'contact');
    expect(contacts.map((row) => row['Reference'])).toEqual(outbox.map((row) => row['Reference']));
    expect(contacts.every((row) => row['Channel'] === 'email' && row['Outcome'] === 'sent')).toBe(true);
  });

  it('are not sent again by another press', async () => {
    await key(at, 'score').click();
    await part(/without a letter$/).waitFor();
    expect(await part(/^By email/).count()).toBe(0);
    expect(await workbench.server.letters()).toHaveLength(addresses.length);
  });

  it('that are texts are copied, and count as sent once somebody says so; what could not be copied stands selected', async () => {
    await part(/^Texts to copy/)
      .locator('.letters .account')
      .first()
      .click();
    const said = at.pane.getByRole('button', { name: /^It was sent/ }).first();
    await at.pane.locator('body').evaluate(() => {
      document.execCommand = () => (delete (document as Partial<Document>).execCommand, false);
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await key(at, 'copy-one').click();
    await at.pane.getByText(/^Callsheet may not copy here, and nothing was recorded/).waitFor();
    const selected = await at.pane.locator('body').evaluate(() => getSelection()!.toString());
    expect([selected, await said.count()]).toEqual([await at.pane.locator('.letter-text').textContent(), 0]);

    await key(at, 'copy-one').click();
    await said.click();
    await said.waitFor({ state: 'detached' });
    const journal = await linesOf(at, 'Journal', 'Kind');
    const texts = journal.filter((row) => row['Channel'] === 'text' && row['Outcome'] === 'sent');
    expect(texts.map((row) => row['Who'])).toEqual(['Ana']);
  });
});

it.each(['A4', 'Letter'])('a letter about ten invoices stands on one page of %s', async (format) => {
  const invoices = Array.from({ length: 10 }, (_, i) => item(`INV-2026-${100 + i}`, '2026-10-03', 125_000));
  const upcoming = [item('INV-2026-200', '2026-11-20', 64_000)];
  const page = await workbench.browser.newPage();
  for (const language of ['en', 'es', 'pt']) {
    const letter = letterOf({ channel: 'letter', language, facts: facts({ invoices, upcoming }) });
    await page.setContent(`<!DOCTYPE html><style>${PAGE_STYLE}</style>${letterPage(letter, day('2026-11-18'), 'en')}`);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.close();
});
