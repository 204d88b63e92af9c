import { readReport } from '../../../src/core/outbox/delivery-report';
import { reportMail } from '../../../src/sidebar/reports/report-mail';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../../src/mail/message';
import type { Outbox } from '../../../src/workbench/mail/kept-letter';
import { startMail } from '../../../src/workbench/server/mail/mail';
import { startWorkbench, type Workbench } from '../../../src/workbench/server/serve';

const message: Message = {
  from: { name: 'Receivables', address: 'you@workbench.example' },
  replyTo: '',
  to: [{ name: '', address: 'asa@customer.example' }],
  cc: [],
  bcc: [{ name: '', address: 'archive@us.example' }],
  subject: 'Reminder',
  text: 'Please pay',
  html: '<p>Please pay</p><script>alert(1)</script>',
  headers: {},
};

describe('the mail of the workbench', () => {
  let root: string;
  let workbench: Workbench;

  beforeEach(async () => {
    root = mkdtempSync(path.join(os.tmpdir(), 'workbench-mail-'));
    mkdirSync(path.join(root, 'dist/workbench'), { recursive: true });
    writeFileSync(path.join(root, 'dist/workbench/outbox.html'), 'the outbox');
    workbench = await startWorkbench({ port: 0, root, smtpUrl: '' });
  });
  afterEach(async () => {
    await workbench.close();
    rmSync(root, { recursive: true });
  });

  const get = (address: string): Promise<Response> => fetch(workbench.url + address);
  const post = (address: string, told: object, origin = new URL(workbench.url).origin): Promise<Response> =>
    fetch(workbench.url + address, { method: 'POST', headers: { origin }, body: JSON.stringify(told) });
  const send = async (to = 'asa@customer.example', day = '2026-11-02'): Promise<unknown> =>
    (await post('mail/app', { day, message: { ...message, to: [{ name: '', address: to }] } })).json();
  const outbox = async (): Promise<Outbox> => (await (await get('outbox.json')).json()) as Outbox;

  it('is empty at first, and has a page', async () => {
    expect((await outbox()).letters).toEqual([]);
    expect(await (await get('outbox')).text()).toBe('the outbox');
  });

  it('lists what was sent, blind copies among the recipients of the envelope', async () => {
    expect(await send()).toEqual({ error: '', over: false, took: 0 });
    expect((await outbox()).letters).toEqual([
      expect.objectContaining({ id: 1, to: ['asa@customer.example'], cc: [], bcc: ['archive@us.example'] }),
    ]);
  });

  it('dates a letter, and the report that it came back, by the day of the page that sent it', async () => {
    const date = '2027-03-01T09:30:00.000Z';
    const to = [{ name: '', address: 'gone@customer.example' }];
    await post('mail/app', { day: '2027-3-1', message: { ...message, to, date } });
    const { token } = (await (await post('mail/token', { scopes: ['Mail.Send'] })).json()) as { token: string };
    const { origin } = new URL(workbench.url);
    await fetch(`${workbench.url}graph/v1.0/me/sendMail`, {
      method: 'POST',
      headers: { origin, authorization: `Bearer ${token}`, 'x-workbench-now': date },
      body: JSON.stringify({ message: { toRecipients: [{ emailAddress: { address: 'asa@customer.example' } }] } }),
    });
    expect((await outbox()).letters.map(({ at }) => at)).toEqual([date, date, date]);
  });

  it('shows a letter as a page that can do nothing', async () => {
    await send();
    const page = await get('outbox/1.html');
    expect(await page.text()).toContain('<p>Please pay</p>');
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('hands out the letter as it came, under a name of its own', async () => {
    await send();
    const source = await get('outbox/1.eml');
    expect(await source.text()).toMatch(/^From: Receivables <you@workbench\.example>\r\n/);
    expect(source.headers.get('content-disposition')).toBe('attachment; filename="letter-1.eml"');
    expect((await get('outbox/2.eml')).status).toBe(404);
  });

  it('keeps a slow letter of a script at once, and says how long it took by the clock of the script', async () => {
    await post('mail/knobs', { slow: 300 });
    expect(await send('slow@customer.example')).toEqual({ error: '', over: false, took: 300 });
    expect((await outbox()).letters).toHaveLength(1);
  });

  it('sends nothing and turns no knob for a page from elsewhere', async () => {
    for (const address of ['mail/app', 'mail/knobs', 'mail/forget', 'mail/token', 'graph/v1.0/me/sendMail'])
      expect((await post(address, {}, 'http://evil.example')).status).toBe(403);
    expect((await outbox()).letters).toEqual([]);
  });

  it('meets trouble with the letters that the knobs name, and with no other', async () => {
    await post('mail/knobs', { trouble: 'bad', after: 1, letters: 2 });
    const errors: unknown[] = [];
    for (let i = 0; i < 4; i++) errors.push(((await send()) as { error: string }).error);
    expect(errors.map((error) => error !== '')).toEqual([false, true, true, false]);
    expect((await outbox()).letters).toHaveLength(2);
  });

  it('says in a sentence which knob there is not, and turns none of those told with it', async () => {
    const reply = await post('mail/knobs', { quota: 5, nosuch: 1 });
    expect([reply.status, await reply.text()]).toEqual([
      422,
      expect.stringMatching(/^There is no knob nosuch; there are /),
    ]);
    expect((await post('mail/knobs', { quota: -1 })).status).toBe(422);
    expect(await (await get('mail/knobs')).json()).toMatchObject({ quota: 100 });
  });

  it('counts a quota of recipients for each day, and not what was refused', async () => {
    const left = async (day: string): Promise<unknown> => (await get(`mail/quota?day=${day}`)).json();
    await send();
    await send('bad@customer.example');
    expect(await left('2026-11-02')).toBe(98);
    expect(await left('2026-11-03')).toBe(100);
  });

  it('that goes to an address which is gone comes back: a report of it comes in', async () => {
    await send('gone@customer.example');
    const [letter, report] = (await outbox()).letters;
    expect(letter!.to).toEqual(['gone@customer.example']);
    expect(report).toMatchObject({
      from: expect.stringMatching(/^Mail Delivery System/),
      to: [letter!.from.replace(/^.*<|>$/g, '')],
    });
    const source = await (await get(`outbox/${report!.id}.eml`)).text();
    const seen = readReport(await reportMail(source));
    expect(seen).toMatchObject({ is: 'came back', certain: true, key: letter!.headers['x-callsheet-id'] ?? '' });
    expect(seen.failures.map(({ addresses }) => addresses)).toEqual([['gone@customer.example']]);
  });

  it('goes to another server where one is named, and is not kept', async () => {
    const other = await startMail();
    const { smtp } = await other.outbox();
    const second = await startWorkbench({ port: 0, root, smtpUrl: smtp });
    const { origin } = new URL(second.url);
    await fetch(`${second.url}mail/app`, {
      ...{ method: 'POST', headers: { origin }, body: JSON.stringify({ day: '', message }) },
    });
    expect((await other.outbox()).letters).toHaveLength(1);
    const told = (await (await fetch(`${second.url}outbox.json`)).json()) as Outbox;
    expect(told).toEqual({ elsewhere: new URL(smtp).host, smtp: '', letters: [] });
    await second.close();
    await other.close();
  });
});
