import type { Page } from 'playwright-core';
import { opened } from './opened';

const HOSTILE = '<img src=x onerror="document.title = 1"><script>top.document.title = 2</script>';

jest.setTimeout(60_000);

describe('the outbox of the workbench', () => {
  const workbench = opened();
  let page: Page;

  beforeAll(async () => {
    page = await workbench.browser.newPage({ viewport: { width: 300, height: 640 } });
    await page.goto(`${workbench.server.url}outbox`);
  });

  const send = (subject: string): Promise<Response> => {
    const nobody = { replyTo: '', cc: [], bcc: [{ name: '', address: 'archive@us.example' }], headers: {} };
    const message = {
      ...{ ...nobody, from: { name: HOSTILE, address: 'ar@us.example' }, to: [{ name: '', address: 'a@x.example' }] },
      ...{ subject, text: `In plain words ${HOSTILE}`, html: `<p>As it looks</p>${HOSTILE}` },
    };
    return workbench.server.post('mail/app', { day: '', message });
  };

  it('says that nothing was sent yet, and shows what arrives while it is open', async () => {
    await page.getByText('No letter has been sent yet.').waitFor();
    await send('First');
    await send(`Second ${HOSTILE}`);
    await page.getByRole('link', { name: 'First' }).waitFor();
    await page.getByText('bcc archive@us.example').first().waitFor();
    expect(await page.locator('#count').textContent()).toBe('2');
  });

  it('shows a letter as it looks, as plain text and as source, and does nothing that it says', async () => {
    await page.getByRole('link', { name: 'Second' }).click();
    await page.frameLocator('#shown iframe').getByText('As it looks').waitFor();
    await page.getByRole('tab', { name: 'Plain text' }).click();
    await page.locator('pre', { hasText: 'In plain words <img' }).waitFor();
    await page.getByRole('tab', { name: 'Source' }).click();
    await page.locator('pre', { hasText: 'MIME-Version: 1.0' }).waitFor();
    expect(await page.title()).toBe('Outbox (2) – Workbench');
  });

  it('fits into 300 pixels, one thing at a time', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await page.getByRole('link', { name: 'First' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All letters' }).click();
    await page.getByRole('link', { name: 'First' }).waitFor();
  });

  it('is emptied by one press', async () => {
    await page.getByRole('button', { name: 'Empty' }).click();
    await page.getByText('No letter has been sent yet.').waitFor();
  });
});
